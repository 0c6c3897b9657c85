package frontstreet.bench.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Memory of a server that lived through a day of paper time, as the demo runs it: a process of its
/// own, the press in another.
final class DayOfPaper {
    private static final int RATE = 480;
    private static final int LOOK_MILLIS = 500;
    private static final int LOOKS_MAX = 1_200;

    private DayOfPaper() {}

    static void measure(Path root, Path data, PrintStream out)
            throws IOException, InterruptedException {
        Process demo =
                new ProcessBuilder(
                                List.of(
                                        root.resolve("frontstreet").toString(),
                                        "demo",
                                        "--port",
                                        "0",
                                        "--rate",
                                        String.valueOf(RATE),
                                        "--data",
                                        data.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            Path clock = data.resolve("clock"); // the server writes paper time there
            Instant end = WholePath.MORNING.plus(Duration.ofDays(1));
            for (int i = 0; i < LOOKS_MAX && demo.isAlive(); i++) {
                if (Files.exists(clock)
                        && !Instant.parse(Files.readString(clock).strip()).isBefore(end)) {
                    out.printf("after a day of paper   %s%n", memory(demo));
                    return;
                }
                Thread.sleep(LOOK_MILLIS);
            }
            throw new IOException("the day did not pass");
        } finally {
            demo.destroy();
            demo.waitFor();
        }
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
}
