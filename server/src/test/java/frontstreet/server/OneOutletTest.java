package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.fetch.Loopback;
import frontstreet.server.store.ArticleTable.ArticleRow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One outlet whose every answer is written here, and a server that reads it.
class OneOutletTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final String FEED = "daily.example/feed";

    private final TurnedClock clock = new TurnedClock(NOON);
    private final DailyPress press = new DailyPress();

    @TempDir private Path folder;

    @AfterEach
    void close() {
        press.close();
    }

    @Test
    void ofTheFirstFeedThirtyPagesAreReadAtMost() throws Exception {
        feed("", 60);
        for (int i = 0; i < 60; i++) {
            page(i, "");
        }

        try (Running running = start()) {
            running.settle();

            assertThat(pagesAsked()).hasSize(30);
            assertThat(articles(running)).hasSize(30);
        }
    }

    @Test
    void theNextCheckAsksOnlyForWhatChanged() throws Exception {
        feed("\nETag: \"one\"", 1);
        page(0, "");

        try (Running running = start()) {
            running.settle();
            clock.turn(Duration.ofHours(3));
            running.settle();
        }

        assertThat(press.asked())
                .filteredOn(it -> it.path().equals("/feed"))
                .extracting(it -> it.header("if-none-match"))
                .startsWith("", "\"one\"");
    }

    @Test
    void anEntryThatChangedIsReadAgainAndOneThatDidNotIsNot() throws Exception {
        feed("", 2);
        page(0, "");
        page(1, "");

        try (Running running = start()) {
            running.settle();
            assertThat(pagesAsked()).hasSize(2);

            press.at(FEED, xml(""), rss(2).replace("Ferry 1 returns", "Ferry 1 returns at last"));
            page(1, " at last");
            clock.turn(Duration.ofHours(3));
            running.settle();

            assertThat(pagesAsked()).containsExactlyInAnyOrder("/news/0", "/news/1", "/news/1");
            assertThat(articles(running))
                    .extracting(ArticleRow::headline)
                    .containsExactlyInAnyOrder(
                            "Ferry 0 returns to the harbour",
                            "Ferry 1 returns at last to the harbour");
        }
    }

    @Test
    void aPageMaySayThatItsAddressIsAnotherOfItsSiteButNotOfOthersNorTheFrontPage()
            throws Exception {
        feed("", 3);
        page(2, "<link rel=canonical href='http://daily.example/'>");
        page(0, "<link rel=canonical href='http://daily.example/2026/ferry'>");
        page(1, "<link rel=canonical href='http://other.example/2026/ferry'>");

        try (Running running = start()) {
            running.settle();

            assertThat(articles(running))
                    .extracting(ArticleRow::address)
                    .containsExactlyInAnyOrder(
                            "http://daily.example/2026/ferry",
                            "http://daily.example/news/1",
                            "http://daily.example/news/2");
        }
    }

    @Test
    void aWholeArticleIsNotOverwrittenByAnExcerpt() throws Exception {
        feed("", 1);
        page(0, "");

        try (Running running = start()) {
            running.settle();

            press.at(FEED, xml(""), rss(1).replace("Ferry 0 returns", "Ferry 0 comes back"));
            press.at("daily.example/news/0", "403 Forbidden", "");
            clock.turn(Duration.ofHours(3));
            running.settle();

            assertThat(pagesAsked()).hasSize(2);
            assertThat(articles(running))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.isExcerpt()).isFalse();
                        assertThat(it.words()).isGreaterThan(40);
                        assertThat(it.headline()).isEqualTo("Ferry 0 returns to the harbour");
                    });
        }
    }

    @Test
    void aSecondEntryOfAKnownArticleIsClosedWithoutAskingForItsPage() throws Exception {
        feed("", 1);
        page(0, "");

        try (Running running = start()) {
            running.settle();
            press.at(FEED, xml(""), rss(1).replace("<guid>0<", "<guid>another<"));
            clock.turn(Duration.ofHours(3));
            running.settle();

            assertThat(pagesAsked()).containsExactly("/news/0");
            assertThat(articles(running)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "<meta property=og:image content='http://daily.example/own.png'>, 500"})
    void thePictureOfTheFeedIsTakenWhereThePageHasNone(String head, int width) throws Exception {
        picture("feed.png", 400);
        picture("own.png", 500);
        press.at(
                FEED,
                xml(""),
                rss(1).replace("<rss ", "<rss xmlns:media='http://search.yahoo.com/mrss/' ")
                        .replace(
                                "</item>",
                                "<media:thumbnail url='http://daily.example/feed.png'/></item>"));
        page(0, head.isEmpty() ? "<meta name=none>" : head);

        try (Running running = start()) {
            running.settle();

            assertThat(articles(running))
                    .singleElement()
                    .satisfies(it ->
                            assertThat(Objects.requireNonNull(it.picture()).width())
                                    .isEqualTo(width));
        }
    }

    private void picture(String name, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        press.at("daily.example/" + name, "200 OK\nContent-Type: image/png", bytes.toByteArray());
    }

    private Running start() throws InterruptedException {
        return TestServer.start(
                folder.resolve("data"),
                DailyPress.LIST,
                FetchOptions.defaults().replaying(press.door()),
                clock);
    }

    private void feed(String header, int entries) {
        press.at(FEED, xml(header), rss(entries));
    }

    private static String xml(String header) {
        return "200 OK\nContent-Type: application/xml" + header;
    }

    private static String rss(int entries) {
        var items = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            items.append(
                    "<item><guid>%d</guid><title>Ferry %d returns to the harbour</title><link>http://daily.example/news/%d</link><pubDate>%s</pubDate></item>"
                            .formatted(i, i, i, at(i)));
        }
        return "<rss version='2.0'><channel><title>Daily</title>" + items + "</channel></rss>";
    }

    private static String at(int minutesAgo) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
                .format(NOON.minusSeconds(60L * minutesAgo).atOffset(ZoneOffset.UTC));
    }

    private void page(int number, String more) {
        boolean isHead = more.startsWith("<");
        press.at(
                "daily.example/news/" + number,
                "200 OK\nContent-Type: text/html",
                """
                <html lang="en"><head><title>Ferry</title>%s</head><body><article>
                <h1>Ferry %d returns%s to the harbour</h1>
                <p>The ferry number %d made its first crossing in %d months on Thursday, the operator said.</p>
                <p>"We are glad to see it again," said the mayor of town %d, who was among the first on board.</p>
                <p>The crossing takes an hour, and the boats are to run %d times a day until the end of March.</p>
                </article></body></html>\
                """
                        .formatted(
                                isHead ? more : "",
                                number,
                                isHead ? "" : more,
                                number,
                                number + 2,
                                number,
                                number + 3));
    }

    private List<String> pagesAsked() {
        return press.askedForPages().stream()
                .map(Loopback.Asked::path)
                .filter(it -> it.startsWith("/news/"))
                .toList();
    }

    private static List<ArticleRow> articles(Running running) throws InterruptedException {
        return running.database()
                .read(tx -> {
                    long source = tx.sources().find("daily").orElseThrow().id();
                    return tx.articles().ofSource(source, 1_000);
                });
    }
}
