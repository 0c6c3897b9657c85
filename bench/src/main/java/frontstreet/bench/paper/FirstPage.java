package frontstreet.bench.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Seconds from the command `./frontstreet serve` to a whole front page, on a folder that holds a
/// day.
final class FirstPage {
    private static final int STARTS = 7;
    private static final int WAIT_MILLIS = 5;
    private static final int WAITS_MAX = 6_000;
    private static final String NOBODY = "127.0.0.1:9"; // what is due is refused there at once

    private FirstPage() {}

    static void measure(Path root, Path data, PrintStream out)
            throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < STARTS; i++) {
            seconds.add(start(root, data));
        }
        seconds.sort(null);
        out.printf(
                "start to first page    %.2f s (median of %d; %.2f to %.2f)%n",
                seconds.get(STARTS / 2), STARTS, seconds.getFirst(), seconds.getLast());
    }

    private static double start(Path root, Path data) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        long started = System.nanoTime();
        Process server =
                new ProcessBuilder(
                                List.of(
                                        root.resolve("frontstreet").toString(),
                                        "serve",
                                        "--data",
                                        data.toString(),
                                        "--port",
                                        String.valueOf(port),
                                        "--fetch.replay",
                                        NOBODY))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            for (int i = 0; i < WAITS_MAX && server.isAlive(); i++) {
                if (answers(port)) {
                    return (System.nanoTime() - started) / 1e9;
                }
                Thread.sleep(WAIT_MILLIS);
            }
            throw new IOException("the server gave no page");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static boolean answers(int port) throws IOException {
        var connection =
                (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
        try (var body = connection.getInputStream()) {
            return new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("</html>");
        } catch (ConnectException e) {
            return false;
        }
    }
}
