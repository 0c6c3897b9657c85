package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.server.admin.AdminClient;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.sources.AddRequest;
import frontstreet.server.sources.SourceOrders;
import frontstreet.server.store.SourceTable.SourceRow;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders about sources, given to a server that runs.
class SourceOrdersTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final String XML = "200 OK\nContent-Type: application/xml";
    private static final String HTML = "200 OK\nContent-Type: text/html";

    private final TurnedClock clock = new TurnedClock(NOON);
    private final DailyPress press = new DailyPress();

    @TempDir private Path folder;

    @BeforeEach
    void publish() {
        press.at("daily.example/feed", XML, rss("Daily", "daily", "Ferry returns"));
        press.at("daily.example/ferry", HTML, page("Ferry returns"));
        press.at(
                "post.example/",
                HTML,
                """
                <html><head><title>Home</title><meta property="og:site_name" content="Évian Post">
                <link rel=alternate type="application/rss+xml" title="Comments" href="/comments">
                <link rel=alternate type="application/rss+xml" title="Old" href="/old">
                <link rel=alternate type="application/rss+xml" title="News" href="/feed">
                <link rel=alternate type="application/rss+xml" title="Gone" href="/gone">
                <link rel=alternate type="application/rss+xml" href="http://10.0.0.7/feed">
                </head><body><h1>Évian Post</h1></body></html>\
                """);
        press.at(
                "post.example/robots.txt",
                "200 OK\nContent-Type: text/plain",
                """
                User-agent: *
                Disallow: /x
                Sitemap: https://post.example/maps/news.xml
                Sitemap: https://post.example/maps/all.xml
                """);
        press.at(
                "post.example/maps/news.xml",
                XML,
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
                <loc>https://post.example/ferry</loc><news:news>
                <news:publication_date>2026-03-12T11:30:00Z</news:publication_date>
                <news:title>Harbour opens</news:title></news:news></url></urlset>\
                """);
        press.at("post.example/feed", XML, rss("Évian Post: News", "post", "Harbour opens"));
        press.at(
                "post.example/old",
                XML,
                rss("Évian Post: Old", "post", "Harbour planned").replace("12 Mar", "12 Jan"));
        press.at("post.example/ferry", HTML, page("Harbour opens"));
    }

    @AfterEach
    void close() {
        press.close();
    }

    private static String rss(String title, String host, String headline) {
        return """
        <rss version="2.0"><channel><title>%s</title><link>https://%s.example/</link><item>
        <title>%s</title><link>https://%s.example/ferry</link>
        <pubDate>12 Mar 2026 11:00:00 GMT</pubDate>
        <description>It made its first crossing on the morning of Thursday.</description>
        </item></channel></rss>\
        """
                .formatted(title, host, headline, host);
    }

    private static String page(String headline) {
        return "<html><head><title>"
                + headline
                + "</title></head><body><article><h1>"
                + headline
                + "</h1>"
                + "<p>It made its first crossing on the morning of Thursday, after a year.</p>"
                        .repeat(8)
                + "</article></body></html>";
    }

    private Running start() throws InterruptedException {
        return TestServer.start(
                folder.resolve("data"),
                DailyPress.LIST,
                FetchOptions.defaults().replaying(press.door()),
                clock);
    }

    private List<String> given(Order order) {
        var lines = new ArrayList<String>();
        AdminClient.give(folder.resolve("data"), order, lines::add);
        return lines;
    }

    private List<String> added(String address) {
        return given(new AddRequest(address, List.of(), null, false).order());
    }

    private static List<String> slugs(Running running) throws InterruptedException {
        return running.database().read(tx -> tx.sources().all()).stream()
                .map(SourceRow::slug)
                .toList();
    }

    private static List<String> feeds(Running running, String slug) throws InterruptedException {
        return running
                .database()
                .read(tx -> tx.subscriptions().feeds(tx.sources().find(slug).orElseThrow().id()))
                .stream()
                .map(it -> it.url())
                .toList();
    }

    @Test
    void aHomePageIsLookedBehindAndItsBestFeedIsReadFromThenOn() throws Exception {
        try (Running running = start()) {
            running.settle();

            List<String> said = added("post.example");
            running.settle();

            assertThat(said).first().isEqualTo("Évian Post: 3 feeds at post.example");
            assertThat(said)
                    .contains(
                            "  https://post.example/feed (RSS 2.0, 1 entry, \"Évian Post: News\")",
                            "    2026-03-12 11:00Z  Harbour opens",
                            "  https://post.example/maps/news.xml (news sitemap, 1 entry)",
                            "  not read: https://post.example/gone: the server answers HTTP 404",
                            "  not read: http://10.0.0.7/feed: 10.0.0.7 is not an address of the"
                                    + " public internet")
                    .last()
                    .isEqualTo("Added to Évian Post ('evian-post'): https://post.example/feed");
            assertThat(said.toString()).doesNotContain("all.xml", "comments");
            assertThat(page(running.port(), "/source/evian-post")).contains("Harbour opens");
        }
    }

    @Test
    void whatIsKnownIsSaidAndNotAddedAgain() throws Exception {
        try (Running running = start()) {
            running.settle();

            assertThat(added("http://daily.example/feed"))
                    .last()
                    .isEqualTo("http://daily.example/feed is read already, for 'daily'.");
            added("post.example");
            assertThat(added("https://post.example/"))
                    .last()
                    .isEqualTo(
                            "Évian Post is known already as 'evian-post', and 1 feed of it is read;"
                                    + " name others with --feed.");
            assertThat(added("https://post.example/old"))
                    .last()
                    .isEqualTo("Added to Évian Post ('evian-post'): https://post.example/old");
            assertThat(slugs(running)).containsExactlyInAnyOrder("daily", "evian-post");
        }
    }

    @Test
    void aFeedAndANameMayBeChosenAndADryRunChangesNothing() throws Exception {
        List<String> old = List.of("https://post.example/old");
        try (Running running = start()) {
            running.settle();

            assertThat(given(new AddRequest("post.example", old, "The Old", true).order()))
                    .last()
                    .isEqualTo(
                            "Would read https://post.example/old for The Old ('the-old'); nothing"
                                    + " was changed.");
            assertThat(slugs(running)).containsExactly("daily");

            given(new AddRequest("post.example", old, "The Old", false).order());

            assertThat(feeds(running, "the-old")).isEqualTo(old);
        }
    }

    @Test
    void anAddressWithoutAFeedIsOneSentence() throws Exception {
        press.at("bare.example/", HTML, "<h1>Nothing</h1>");
        press.at(
                "shut.example/", HTML, "<link rel=alternate type='application/rss+xml' href='/f'>");
        press.at("shut.example/robots.txt", "200 OK", "User-agent: *\nDisallow: /\n");
        try (Running running = start()) {
            running.settle();

            refused("bare.example", 1, "bare.example: it is no feed, and it announces none");
            refused("none.example/x", 1, "none.example/x: the server answers HTTP 404");
            refused("shut.example", 1, "a page that robots.txt asks us not to read");
            refused("http://127.0.0.1/feed", 1, "127.0.0.1 is not an address of the public");
            refused("http://localhost:8080/", 1, "localhost is not an address of the public");
            refused("ftp://paper.example/", 1, "not an address of the web");
            refused(DailyPress.LIST, 1, "it is a list of feeds: save it");
            refused("nosuch", 2, "no outlet 'nosuch' is in the directory");
            refused("newsy", 1, "of Newsy nothing can be read: It is called Scripps News now");
            assertThat(slugs(running)).containsExactly("daily");
        }
    }

    private void refused(String address, int status, String sentence) {
        assertThatThrownBy(() -> added(address))
                .as(address)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.status()).isEqualTo(status))
                .hasMessageContaining(sentence);
    }

    @Test
    void anOutletOfTheDirectoryIsAddedByItsSlug() throws Exception {
        try (Running running = start()) {
            running.settle();

            assertThat(added("reuters"))
                    .allSatisfy(it -> assertThat(it).startsWith("Added to Reuters ('reuters'): "));
            assertThat(added("reuters"))
                    .containsExactly("Reuters is known already as 'reuters', and read.");
        }
    }

    @Test
    void whatIsPausedIsNotFetchedUntilItIsResumed() throws Exception {
        try (Running running = start()) {
            running.settle();
            int before = press.asked().size();

            assertThat(given(SourceOrders.pause("daily")).getFirst()).contains("Daily is paused");
            clock.turn(Duration.ofHours(6));
            running.settle();

            assertThat(press.asked()).hasSize(before);
            assertThat(page(running.port(), "/source/daily")).contains("It is paused since");
            assertThat(page(running.port(), "/sources")).contains("Paused.");
            assertThat(given(SourceOrders.list(false)).getFirst())
                    .matches("daily  Daily  paused +1 feed +1 article");

            assertThat(given(SourceOrders.resume("daily"))).containsExactly("Daily is read again.");
            running.settle();

            assertThat(press.asked()).hasSizeGreaterThan(before);
            assertThat(given(SourceOrders.resume("daily"))).containsExactly("Daily is not paused.");
        }
    }

    @Test
    void aRemovedOutletKeepsItsArticlesAndComesBackByItsAddress() throws Exception {
        try (Running running = start()) {
            running.settle();

            assertThatThrownBy(() -> given(SourceOrders.remove("daily", false)))
                    .hasMessageContaining("Daily has 1 article here: say --yes");
            assertThat(given(SourceOrders.remove("daily", true)).getFirst())
                    .isEqualTo("Daily is removed with 1 feed; 1 article of it stay until old.");
            int before = press.asked().size();
            clock.turn(Duration.ofHours(6));
            running.settle();

            assertThat(press.asked()).hasSize(before);
            assertThat(page(running.port(), "/source/daily"))
                    .contains("It was removed from what this paper reads", "Ferry returns");
            assertThat(page(running.port(), "/sources")).doesNotContain("/source/daily");
            assertThatThrownBy(() -> given(SourceOrders.pause("daily")))
                    .hasMessageContaining("'daily' was removed");

            added("http://daily.example/feed");
            running.settle();

            assertThat(feeds(running, "daily")).containsExactly("http://daily.example/feed");
            assertThat(page(running.port(), "/source/daily")).contains("Ferry returns");
        }
    }

    @Test
    void aCheckAsksAtOnceAndIsRemembered() throws Exception {
        try (Running running = start()) {
            running.settle();
            added("reuters");
            given(SourceOrders.pause("reuters"));

            assertThat(given(SourceOrders.check(List.of())))
                    .containsExactly(
                            "daily  http://daily.example/feed: read, 1 entry, the newest of"
                                    + " 2026-03-12 11:00Z",
                            "1 feed read.");
            assertThat(page(running.port(), "/sources")).contains("is not checked by us");
            assertThatThrownBy(() -> given(SourceOrders.check(List.of("reuters"))))
                    .hasMessageContaining("could not be read");
            assertThat(page(running.port(), "/sources"))
                    .contains("the feeds of all were checked from here");
            assertThatThrownBy(() -> given(SourceOrders.check(List.of("nosuch"))))
                    .hasMessageContaining("no outlet 'nosuch' is known");
        }
    }

    @Test
    void aListIsTakenAndCountsWhatIsLeftOut() throws Exception {
        String list =
                """
                <opml version="2.0"><body>
                <outline text="Papers"><outline text="Post"><outline text="News" htmlUrl="https://post.example/" xmlUrl="https://post.example/feed"/>
                <outline text="Old" htmlUrl="https://post.example/" xmlUrl="https://post.example/old#x"/></outline>
                <outline text="Daily again" xmlUrl="http://daily.example/feed"/></outline>
                <outline text="Twice" xmlUrl="https://POST.example/feed"/>
                <outline text="Home" xmlUrl="http://192.168.1.1/feed"/>
                <outline text="Odd" xmlUrl="gopher://odd.example/feed"/>
                </body></opml>
                """;
        try (Running running = start()) {
            running.settle();

            assertThat(given(SourceOrders.take(list, 3)))
                    .containsExactly(
                            "2 feeds of 1 outlet added; left out: 1 read already, 1 listed twice,"
                                    + " 1 at a private address, 1 no address of the web, 3 beyond"
                                    + " the first 10,000.");
            assertThat(feeds(running, "post"))
                    .containsExactly("https://post.example/feed", "https://post.example/old");
            assertThatThrownBy(() -> given(SourceOrders.take("<rss/>", 0)))
                    .hasMessageContaining("no list of feeds");
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
