package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.admin.AdminClient;
import frontstreet.server.admin.Order;
import frontstreet.server.cli.CommandRun;
import frontstreet.server.config.Config;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.StoreOptions;
import frontstreet.server.upkeep.RereadOrder;
import frontstreet.server.upkeep.StorageOrder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How long one outlet's news is kept, and what the commands about it say.
@Timeout(120)
class KeepingTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private final TurnedClock clock = new TurnedClock(NOON);
    private final DailyPress press = new DailyPress();

    @TempDir private Path folder;

    @BeforeEach
    void publish() {
        press.feed(
                "<item><guid>1</guid><title>Ferry returns to the harbour</title>"
                        + "<pubDate>Thu, 12 Mar 2026 11:00:00 GMT</pubDate>"
                        + "<link>http://daily.example/news/1</link></item>");
        press.page(
                "1",
                "\nETag: \"seven\"",
                "<html lang=en><article><h1>Ferry returns to the harbour</h1>"
                        + "<p>The old ferry came back on Thursday after a year in the dock.</p>"
                                .repeat(5)
                        + "</article></html>");
    }

    @AfterEach
    void close() {
        press.close();
    }

    private Config config(StoreOptions store) {
        return TestServer.config(
                folder, DailyPress.LIST, FetchOptions.defaults().replaying(press.door()), store);
    }

    private Running settled(StoreOptions store) throws InterruptedException {
        Running running = Wiring.start(config(store), clock);
        running.settle();
        return running;
    }

    @Test
    void afterNinetyDaysAnArticleIsGoneAndItsAddressSaysSo() throws Exception {
        try (Running running = settled(StoreOptions.defaults())) {
            assertThat(page(running.port(), "/article/1")).startsWith("HTTP/1.1 308");

            clock.turn(Duration.ofDays(91));
            long seen = 0;
            while (running.database().<Integer>read(tx -> tx.articles().count()) > 0) {
                seen = running.database().commits().await(seen, 100);
            }
            running.settle();

            for (String address : new String[] {"/article/1", "/story/1"}) {
                assertThat(page(running.port(), address))
                        .as(address)
                        .startsWith("HTTP/1.1 410")
                        .contains("This is no longer kept");
            }
            assertThat(page(running.port(), "/article/2")).startsWith("HTTP/1.1 404");
            clock.turn(Duration.ofHours(3)); // its feed lists it still: it is no news again
            running.settle();
            int articles = running.database().read(tx -> tx.articles().count());
            assertThat(articles).isZero();
        }
    }

    @Test
    void aKeptPageIsReadAgainAsTheProgramReadsItNow() throws Exception {
        try (Running running = settled(StoreOptions.defaults())) {
            assertThat(given(Order.of(RereadOrder.NAME)))
                    .containsExactly(
                            "pages read again: 1; articles changed and filed: 0;"
                                    + " no article any more, kept as it was: 0");

            readWronglyOnce();
            assertThat(given(Order.of(RereadOrder.NAME, "daily")).getFirst())
                    .startsWith("pages read again: 1; articles changed and filed: 1;");
            running.settle();

            assertThat(headlines(running)).containsExactly("Ferry returns to the harbour");
            long kept = running.database().read(tx -> tx.pageCopies().after(0, null, 9)).size();
            assertThat(kept).isEqualTo(1);
        }
        assertThat(press.asked()).filteredOn(it -> it.path().equals("/news/1")).hasSize(1);
    }

    @Test
    void withoutAServerTheFolderItselfIsWorkedOn() throws Exception {
        settled(StoreOptions.defaults()).close();
        readWronglyOnce();

        CommandRun again = CommandRun.of("reread", "--data", folder.toString());
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).startsWith("pages read again: 1; articles changed and filed: 1;");
        try (Running running = settled(StoreOptions.defaults())) {
            assertThat(headlines(running)).containsExactly("Ferry returns to the harbour");
        }

        CommandRun unknown =
                CommandRun.of("reread", "--data", folder.toString(), "--source", "nobody");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("there is no source nobody");
    }

    @Test
    void noPageIsKeptWhereNoneIsWantedOrItIsTooLong() throws Exception {
        var keep = new KeepOptions(Duration.ofDays(90), Duration.ZERO, 1024);
        try (Running running = settled(new StoreOptions(null, keep))) {
            List<Long> kept = running.database().read(tx -> tx.pageCopies().after(0, null, 9));
            assertThat(kept).isEmpty();
        }
    }

    @Test
    void storageSaysWhatTakesRoom() throws Exception {
        try (Running running = settled(StoreOptions.defaults())) {
            assertThat(running.trouble()).isNull();
            var storage = StorageOrder.read(given(Order.of(StorageOrder.NAME)).getFirst());

            assertThat(storage.oldest()).isEqualTo("2026-03-12T11:00:00Z");
            assertThat(storage.parts())
                    .filteredOn(it -> it.number() == 1)
                    .extracting(it -> it.what())
                    .contains("articles", "texts", "stories", "page copies", "entries");
            assertThat(storage.parts()).allSatisfy(it -> assertThat(it.bytes()).isNotNegative());
            clock.turn(Duration.ofDays(89).plusHours(23));
            storage = StorageOrder.read(given(Order.of(StorageOrder.NAME)).getFirst());
            assertThat(storage.nextDay()).isEqualTo(1);
        }

        CommandRun table = CommandRun.of("storage", "--data", folder.toString());
        assertThat(table.err()).isEmpty();
        assertThat(table.out())
                .containsPattern("(?m)^page copies +1 +[0-9.]+ kB$")
                .contains("Articles are kept for 90 days:")
                .contains("Fetched pages are kept for 14 days.");
        CommandRun json = CommandRun.of("storage", "--json", "--data", folder.toString());
        assertThat(json.lines()).singleElement().asString().startsWith("{\"bytes\":");
    }

    @Test
    void whereNoPaperIsKeptTheCommandsSaySo() {
        for (String command : new String[] {"storage", "reread"}) {
            CommandRun run = CommandRun.of(command, "--data", folder.resolve("none").toString());

            assertThat(run.status()).as(command).isEqualTo(1);
            assertThat(run.err()).contains("no paper is kept in");
        }
    }

    private List<String> given(Order order) {
        var lines = new ArrayList<String>();
        AdminClient.give(folder, order, lines::add);
        return lines;
    }

    /// As if an older version had read the page, and read it wrongly.
    private void readWronglyOnce() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("frontstreet.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute("UPDATE article SET headline = 'Share this'");
            statement.execute(
                    "UPDATE article_text SET content ="
                            + " replace(content, 'Ferry returns to the harbour', 'Share this')");
        }
    }

    private static List<String> headlines(Running running) throws InterruptedException {
        return running.database()
                .read(tx ->
                        tx.articles().ofStory(1, 10).stream().map(it -> it.headline()).toList());
    }

    private static String page(int port, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            ("GET "
                                            + path
                                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
