package frontstreet.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A server in a process of its own, that can be killed as a power cut would.
final class ServerProcess {
    private static final int LINES_TOLD = 40;

    private final Process process;
    private final BufferedReader lines;
    private final Deque<String> last = new ArrayDeque<>();

    private ServerProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /// Starts one behind the replay door, on a free port.
    ///
    /// @param data its data folder
    /// @param press the port of the press
    /// @param options more of them
    static ServerProcess start(Path data, int press, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(property("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dorg.slf4j.simpleLogger.log.frontstreet=debug",
                        "-cp",
                        property("java.class.path"),
                        "frontstreet.server.Main",
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        "0",
                        "--source.import",
                        "http://press.example/outlets.opml",
                        "--fetch.replay",
                        "127.0.0.1:" + press));
        command.addAll(options);
        return new ServerProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .start());
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    /// How a paper clock is named on the command line.
    static List<String> clock(PaperClock clock) {
        return List.of(
                "--clock.start",
                clock.start().toString(),
                "--clock.from",
                clock.from().toString(),
                "--clock.rate",
                Double.toString(clock.rate()));
    }

    /// Reads on until so many lines with these words have come, or until a moment of machine time.
    ///
    /// @throws IllegalStateException with its last lines, when it ended by itself
    void await(String words, int times, Instant until) throws IOException {
        int left = times;
        while (left > 0 && Instant.now().isBefore(until)) {
            String line = lines.readLine();
            if (line == null) {
                throw new IllegalStateException(
                        "the server ended by itself:\n" + String.join("\n", last));
            }
            last.add(line);
            if (last.size() > LINES_TOLD) {
                last.remove();
            }
            if (line.contains(words)) {
                left--;
            }
        }
    }

    /// Reads on until a line with these words has come.
    ///
    /// @return the line
    String line(String words) throws IOException {
        await(words, 1, Instant.MAX);
        return Objects.requireNonNull(last.peekLast());
    }

    /// How a process ended.
    ///
    /// @param status of its end
    /// @param lines that it wrote since it was asked to
    record Ended(int status, List<String> lines) {}

    /// Asks it to end, as a service manager does, and waits until it has.
    Ended stop() throws InterruptedException {
        process.toHandle().destroy(); // the streams stay open
        List<String> left = lines.lines().toList();
        return new Ended(process.waitFor(), left);
    }

    /// Kills it in the middle of whatever it does.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a killed process goes on: " + process.pid());
        }
    }
}
