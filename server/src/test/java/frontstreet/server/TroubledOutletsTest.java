package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.fetch.FetchLimits;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.fetch.Loopback;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Outlets that send what no feed is, beside one that does as it should: each is told in a sentence
/// on the page of sources, and nothing of the other's is harmed.
class TroubledOutletsTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final String XML = "200 OK\nContent-Type: application/xml";

    private final TurnedClock clock = new TurnedClock(NOON);
    private final Loopback press = new Loopback();
    private final CountDownLatch done = new CountDownLatch(1);

    @TempDir private Path folder;

    @BeforeEach
    void publish() {
        press.at(
                "list.example/outlets.opml",
                XML,
                "<opml version='2.0'><body>"
                        + outline("good")
                        + outline("html")
                        + outline("huge")
                        + outline("loop")
                        + outline("endless")
                        + outline("index")
                        + "<outline text='Private' xmlUrl='http://10.0.0.7/feed'/>"
                        + "</body></opml>");
        press.at(
                "good.example/feed",
                XML,
                """
                <rss version="2.0"><channel><title>Good</title><item>
                <title>Ferry returns to the harbour after a year</title>
                <link>http://good.example/ferry</link>
                <pubDate>Thu, 12 Mar 2026 11:00:00 GMT</pubDate>
                <description>It made its first crossing on Thursday.</description>
                </item></channel></rss>\
                """);
        press.at("html.example/feed", "200 OK\nContent-Type: text/html", "<h1>Welcome</h1>");
        press.at("huge.example/feed", TroubledOutletsTest::huge);
        press.at("loop.example/feed", "302 Found\nLocation: http://loop.example/again", "");
        press.at("loop.example/again", "302 Found\nLocation: http://loop.example/feed", "");
        press.at("endless.example/feed", this::endless);
        press.at(
                "index.example/feed",
                XML,
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
                        + "<loc>http://index.example/news.xml</loc></sitemap></sitemapindex>");
    }

    @AfterEach
    void close() {
        done.countDown();
        press.close();
    }

    @Test
    void eachIsToldInASentenceAndTheOthersNewsIsThere() throws Exception {
        try (Running running = start()) {
            running.settle();
            for (int i = 0; i < 5; i++) {
                clock.turn(Duration.ofHours(12));
                running.settle();
            }

            String sources = page(running.port(), "/sources");

            assertThat(page(running.port(), "/source/good"))
                    .contains("Ferry returns to the harbour after a year");
            assertThat(sources)
                    .contains("it has no root element of a feed;")
                    .contains("the body is bigger than 1000000 bytes;")
                    .contains("redirects in a circle;")
                    .contains("no whole answer in time;")
                    .contains(
                            "it lists sitemaps, no articles; the feed to name is a news sitemap, as"
                                    + " http://index.example/news.xml")
                    .contains("10.0.0.7 is not an address of the public internet");
        }
    }

    private Running start() throws InterruptedException {
        var limits =
                new FetchLimits(
                        1_000_000, 1_000_000, Duration.ofMillis(700), Duration.ofSeconds(5));
        return TestServer.start(
                folder.resolve("data"),
                "http://list.example/outlets.opml",
                FetchOptions.defaults().replaying(press.door()).limitedTo(limits),
                clock);
    }

    private static String outline(String name) {
        return "<outline text='%s' xmlUrl='http://%s.example/feed'/>".formatted(name, name);
    }

    private static void huge(OutputStream out) throws IOException {
        out.write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: 200000000\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        byte[] some = new byte[100_000];
        for (int i = 0; i < 2_000; i++) {
            out.write(some);
        }
    }

    private void endless(OutputStream out) throws IOException {
        out.write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<rss>"
                        .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String page(int port, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            ("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
