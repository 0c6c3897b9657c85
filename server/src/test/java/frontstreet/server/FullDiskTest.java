package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.config.Config;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.StoreOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A store that may not grow, as on a full disk, until something else in it is taken away.
@Timeout(120)
class FullDiskTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final int PAGES_LEFT = 40;
    private static final int ARTICLES = 30;

    private final TurnedClock clock = new TurnedClock(NOON);
    private final DailyPress press = new DailyPress();

    @TempDir private Path folder;

    @BeforeEach
    void publish() {
        var items = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            items.append(
                    "<item><guid>%d</guid><title>Ferry %d returns to the harbour</title><link>http://daily.example/news/%d</link></item>"
                            .formatted(i, i, i));
            press.page(
                    String.valueOf(i),
                    "",
                    "<html lang=en><article><h1>Ferry %d returns to the harbour</h1>%s</article></html>"
                            .formatted(i, paragraphs(i)));
        }
        press.feed(items.toString());
    }

    private static String paragraphs(int number) {
        var text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(
                    "<p>On day %d the ferry number %d made its crossing in %d minutes, and the mayor of town %d was on board.</p>"
                            .formatted(i, number, 40 + i, number));
        }
        return text.toString();
    }

    @AfterEach
    void close() {
        press.close();
    }

    @Test
    void intakeStopsWithASentenceReadingGoesOnAndItRecoversByItself() throws Exception {
        long pages = fill();
        var store = new StoreOptions(pages + PAGES_LEFT, KeepOptions.defaults());
        Config config =
                TestServer.config(
                        folder,
                        DailyPress.LIST,
                        FetchOptions.defaults().replaying(press.door()),
                        store);

        try (Running running = Wiring.start(config, clock)) {
            awaitTrouble(running);

            assertThat(running.trouble())
                    .isEqualTo(
                            "the disk of the data folder is full: make room, it goes on by itself");
            for (String path : new String[] {"/", "/sources", "/source/daily", "/healthz"}) {
                assertThat(page(running.port(), path)).as(path).startsWith("HTTP/1.1 200");
            }
            assertThat(frontPageOfTrouble(running)).contains("most often the disk is full");
            assertThat(articles(running)).isLessThan(ARTICLES);

            store("DROP TABLE ballast");
            running.settle();

            assertThat(running.trouble()).isNull();
            assertThat(articles(running)).isEqualTo(ARTICLES);
            assertThat(page(running.port(), "/source/daily")).contains("Ferry 29 returns");
        }
    }

    /// @return how many pages the store has now
    private long fill() throws Exception {
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.open(data, StoreOptions.defaults())) {
            int articles = database.read(tx -> tx.articles().count());
            assertThat(articles).isZero();
        }
        store("CREATE TABLE ballast AS SELECT zeroblob(4000000) AS bytes");
        try (var connection = connection();
                var pages = connection.createStatement().executeQuery("PRAGMA page_count")) {
            return pages.getLong(1);
        }
    }

    private void store(String sql) throws Exception {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("frontstreet.db"));
    }

    private static int articles(Running running) throws InterruptedException {
        return running.database().read(tx -> tx.articles().count());
    }

    private static void awaitTrouble(Running running) throws InterruptedException {
        long seen = 0;
        while (running.trouble() == null) {
            seen = running.database().commits().await(seen, 50);
        }
    }

    /// The front page once it says that none is being made: a small row that still finds room
    /// clears the trouble until the next large one.
    private static String frontPageOfTrouble(Running running) throws Exception {
        long seen = 0;
        String page = page(running.port(), "/");
        while (!page.contains("The first edition is not being made")) {
            seen = running.database().commits().await(seen, 50);
            page = page(running.port(), "/");
        }
        return page;
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
