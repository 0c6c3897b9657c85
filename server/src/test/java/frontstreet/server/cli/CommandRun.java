package frontstreet.server.cli;

import frontstreet.server.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
        return fed(new ByteArrayInputStream(in), args);
    }

    /// Runs a command with the given standard input.
    public static CommandRun fed(InputStream in, String... args) {
        var out = new ByteArrayOutputStream();
        return run(in, out, out, args);
    }

    /// Runs a command with a line of standard input that comes again for ever.
    public static CommandRun fedForEver(String line, String... args) {
        return fed(forEver(line), args);
    }

    /// A line that comes again for ever.
    static InputStream forEver(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                return bytes[(int) (at++ % bytes.length)];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    into[i] = bytes[(int) (at++ % bytes.length)];
                }
                return length;
            }
        };
    }

    /// Runs a command whose standard output refuses every byte.
    public static CommandRun refused(String because, String... args) {
        var sink =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(because);
                    }
                };
        return run(InputStream.nullInputStream(), sink, new ByteArrayOutputStream(), args);
    }

    private static CommandRun run(
            InputStream in, OutputStream sink, ByteArrayOutputStream out, String... args) {
        var err = new ByteArrayOutputStream();
        var told = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Main.run(new Streams(in, new Output(sink), told), args);
        return new CommandRun(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The lines of standard output.
    public List<String> lines() {
        return out.lines().toList();
    }
}
