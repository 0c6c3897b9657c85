package frontstreet.bench.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Memory and disk of a server that lived through days of paper time, as the demo runs it: a
/// process of its own, the press in another.
final class DaysOfPaper {
    private static final int LOOK_MILLIS = 500;
    private static final int LOOKS_MAX = 2_400;

    private DaysOfPaper() {}

    /// A line for each day.
    ///
    /// @param rate seconds of paper time in a second
    static void measure(Path root, Path data, int days, int rate, PrintStream out)
            throws IOException, InterruptedException {
        Process demo =
                new ProcessBuilder(
                                List.of(
                                        root.resolve("frontstreet").toString(),
                                        "demo",
                                        "--port",
                                        "0",
                                        "--rate",
                                        String.valueOf(rate),
                                        "--data",
                                        data.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            int day = 0;
            for (int i = 0; i < LOOKS_MAX && demo.isAlive() && day < days; i++) {
                Instant end = WholePath.MORNING.plus(Duration.ofDays(day + 1L));
                if (!clock(data).isBefore(end)) {
                    day++;
                    out.printf(
                            "after day %d of paper   %s, folder %d MB%n",
                            day, memory(demo), bytes(data) / 1_000_000);
                }
                Thread.sleep(LOOK_MILLIS);
            }
            if (day < days) {
                throw new IOException("the days did not pass");
            }
        } finally {
            demo.destroy();
            demo.waitFor();
        }
    }

    /// Paper time, which the server writes down.
    private static Instant clock(Path data) throws IOException {
        Path clock = data.resolve("clock");
        return Files.exists(clock)
                ? Instant.parse(Files.readString(clock).strip())
                : WholePath.MORNING;
    }

    private static String memory(Process demo) throws IOException {
        long server = 0;
        for (ProcessHandle part : demo.descendants().toList()) {
            String command = Files.readString(Path.of("/proc/" + part.pid() + "/cmdline"));
            server = command.contains("frontstreet.server.Main") ? part.pid() : server;
        }
        return String.join(
                ", ",
                Files.readAllLines(Path.of("/proc/" + server + "/status")).stream()
                        .filter(it -> it.startsWith("VmHWM") || it.startsWith("VmRSS"))
                        .map(it -> it.replaceAll("\\s+", " "))
                        .toList());
    }

    /// Files of the index come and go meanwhile.
    private static long bytes(Path folder) throws IOException {
        var sum = new Sum();
        Files.walkFileTree(folder, sum);
        return sum.bytes;
    }

    private static final class Sum extends SimpleFileVisitor<Path> {
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failed;
        }
    }
}
