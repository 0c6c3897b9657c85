package frontstreet.server.cli;

import frontstreet.server.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One run of the command line on streams of memory.
///
/// @param status the exit status
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
public record CommandRun(int status, String out, String err) {

    /// Runs a command without standard input.
    public static CommandRun of(String... args) {
        return fed("", args);
    }

    /// Runs a command with the given standard input.
    public static CommandRun fed(String in, String... args) {
        return fed(in.getBytes(StandardCharsets.UTF_8), args);
    }

    /// Runs a command with the given bytes as standard input.
    public static CommandRun fed(byte[] in, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams =
                new Streams(
                        new ByteArrayInputStream(in),
                        new Output(out),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        int status = Main.run(streams, args);
        return new CommandRun(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The lines of standard output.
    public List<String> lines() {
        return out.lines().toList();
    }
}
