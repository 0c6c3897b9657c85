package frontstreet.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import frontstreet.server.cli.Output;
import frontstreet.server.cli.Streams;
import frontstreet.server.config.Config;
import frontstreet.server.desk.DeskOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Walks once through what commands and server do, so that the JVM sees which classes and methods
/// that takes and keeps them in a cache (JEP 483, 515) beside the jars. The start script runs it at
/// the end of each build; with the cache a start takes half of the work.
final class Rehearsal {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-01-05T13:00:00Z"));
    private static final String HOST = "http://rehearsal.example";
    private static final int SITTINGS = 20;

    private Rehearsal() {}

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < SITTINGS; i++) {
            command(page(i), "extract", "--any", "-");
        }
        command(feed(), "feed", "-");
        command(documents(), "stories", "-");
        command(documents(), "sections", "-");
        command(documents(), "frontpage", "-", "--at", CLOCK.instant().toString(), "--text");
        serve();
    }

    private static void command(String input, String... args) {
        var streams =
                new Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new Output(OutputStream.nullOutputStream()),
                        new PrintStream(OutputStream.nullOutputStream(), false));
        Main.run(streams, args);
    }

    private static void serve() throws Exception {
        HttpServer outlet =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outlet.createContext("/", Rehearsal::answer);
        outlet.start();
        Path folder = Files.createTempDirectory("frontstreet-rehearsal");
        Config defaults = Config.defaults(folder);
        Config config =
                new Config(
                        folder,
                        defaults.site().onPort(0).forEveryone(),
                        HOST + "/outlets.opml",
                        defaults.firstContact(),
                        defaults.readers(),
                        defaults.fetch().replaying("127.0.0.1:" + outlet.getAddress().getPort()),
                        defaults.schedule(),
                        DeskOptions.defaults().pausing(Duration.ZERO),
                        defaults.search(),
                        defaults.store());
        try (Running running = Wiring.start(config, CLOCK)) {
            running.settle();
            running.settleSearch();
            for (int i = 0; i < SITTINGS; i++) {
                for (String path :
                        List.of(
                                "/",
                                "/section/us",
                                "/story/1",
                                "/article/1",
                                "/sources",
                                "/search?q=news")) {
                    visit(running.port(), path);
                }
            }
        } finally {
            outlet.stop(0);
            remove(folder);
        }
    }

    private static void visit(int port, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            ("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = Objects.requireNonNull(exchange.getRequestURI().getPath());
            String text =
                    switch (path) {
                        case "/outlets.opml" -> opml();
                        case "/feed.xml" -> feed();
                        case "/robots.txt" -> "User-agent: *\nDisallow: /private\n";
                        default -> page(Integer.parseInt(path.replaceAll("\\D", "")));
                    };
            String type = text.startsWith("<?xml") ? "application/xml" : "text/html";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String opml() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0"><body>
        <outline type="rss" text="Rehearsal" xmlUrl="%s/feed.xml" htmlUrl="%s/"/>
        </body></opml>
        """
                .formatted(HOST, HOST);
    }

    private static String feed() {
        var items = new StringBuilder();
        for (int i = 0; i < SITTINGS; i++) {
            items.append(
                    "<item><title>Ferry %d returns to the harbour</title><link>%s/news/%d</link><pubDate>Mon, 05 Jan 2026 12:%02d:00 GMT</pubDate><description>It crossed on Monday.</description></item>"
                            .formatted(i, HOST, i, i));
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Rehearsal</title>"
                + items
                + "</channel></rss>";
    }

    private static String page(int number) {
        return """
        <!DOCTYPE html><html lang="en"><head><title>Ferry %d returns to the harbour</title>
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Ferry %d returns to the harbour","datePublished":"2026-01-05T12:00:00Z"}</script>
        </head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
        <article><h1>Ferry %d returns to the harbour</h1><p>By Ada Fields</p>
        <figure><img src="/ferry.jpg" alt="A ferry"><figcaption>The ferry. Ada Fields</figcaption></figure>
        <p>HARBOUR TOWN (AP) - The ferry made its first crossing in %d months on Monday, the operator said.</p>
        <p>"We are glad to see it again," said the mayor, who was among the first passengers on board.</p>
        <p>The crossing takes an hour, and the boats are to run four times a day until the end of March.</p>
        </article><footer><p>All rights reserved.</p></footer></body></html>
        """
                .formatted(number, number, number, number);
    }

    private static String documents() {
        var lines = new StringBuilder();
        for (int i = 0; i < SITTINGS; i++) {
            lines.append(
                    "{\"id\":\"%d\",\"source\":\"outlet%d\",\"published\":\"2026-01-05T12:00:00Z\",\"title\":\"Ferry %d returns to the harbour\",\"text\":\"The ferry made its first crossing in %d months on Monday, the operator said.\"}%n"
                            .formatted(i, i, i / 2, i / 2));
        }
        return lines.toString();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
