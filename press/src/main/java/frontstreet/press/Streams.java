package frontstreet.press;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Answers that go wrong on the wire: too long, too short, without end.
enum Streams {
    /// The connection closes in the middle.
    CUT,
    /// Paragraphs go on until the other side leaves, or for ten minutes.
    ENDLESS,
    /// A feed of 200 MB.
    HUGE,
    /// A small body that unpacks to 60 MB.
    BOMB;

    private static final int HUGE_BYTES = 200 << 20;
    private static final int BOMB_BYTES = 60 << 20;
    private static final long ENDLESS_NANOS = 600_000_000_000L;
    private static final byte[] PADDING =
            ("<p>" + "and so on ".repeat(1600) + "</p>\n").getBytes(StandardCharsets.UTF_8);

    /// How the pages of an outlet go wrong, or `null` when they do not.
    static @Nullable Streams of(Set<Mishap> mishaps) {
        if (mishaps.contains(Mishap.CUT_OFF)) {
            return CUT;
        }
        if (mishaps.contains(Mishap.ENDLESS_ANSWER)) {
            return ENDLESS;
        }
        return mishaps.contains(Mishap.GZIP_BOMB) ? BOMB : null;
    }

    void send(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        exchange.getResponseHeaders()
                .set("Content-Type", answer.headers().getOrDefault("Content-Type", "text/html"));
        byte[] body = answer.body();
        switch (this) {
            case CUT -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(Arrays.copyOf(body, body.length / 2));
                exchange.getResponseBody().flush();
            }
            case ENDLESS -> endless(exchange, body);
            case HUGE -> huge(exchange, body);
            case BOMB -> bomb(exchange);
        }
    }

    private static void endless(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(Arrays.copyOf(body, body.length - Math.min(40, body.length)));
        long start = System.nanoTime();
        while (System.nanoTime() - start < ENDLESS_NANOS) {
            out.write(PADDING);
            out.flush();
            Thread.sleep(20);
        }
    }

    // The feed as it is, and behind it a comment that does not end.
    private static void huge(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(body);
        out.write("<!-- ".getBytes(StandardCharsets.UTF_8));
        for (long sent = body.length; sent < HUGE_BYTES; sent += PADDING.length) {
            out.write(PADDING);
        }
    }

    private static void bomb(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        byte[] zeros = new byte[1 << 16];
        Arrays.fill(zeros, (byte) ' ');
        try (var zip = new GZIPOutputStream(exchange.getResponseBody())) {
            for (int sent = 0; sent < BOMB_BYTES; sent += zeros.length) {
                zip.write(zeros);
            }
        }
    }
}
