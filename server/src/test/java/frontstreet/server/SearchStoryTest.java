package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import frontstreet.server.cli.CommandRun;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.search.Asked;
import frontstreet.server.search.QueryParser;
import frontstreet.server.search.Search;
import frontstreet.server.search.SearchHits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server whose articles are sought, while its index is followed, lost, and built anew.
///
/// Longer than our files are: one press and one server for all that may happen to an index.
class SearchStoryTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private final TurnedClock clock = new TurnedClock(NOON);
    private final DailyPress press = new DailyPress();

    @TempDir private Path folder;

    @BeforeEach
    void publish() {
        feed("zeppelin", "ferry");
    }

    @AfterEach
    void close() {
        press.close();
    }

    /// Lets the feed list an article about each of these things.
    private void feed(String... things) {
        var items = new StringBuilder();
        for (String thing : things) {
            items.append(
                    "<item><guid>%s</guid><title>The %s is seen over the harbour</title><link>http://daily.example/news/%s</link><pubDate>Thu, 12 Mar 2026 11:00:00 GMT</pubDate></item>"
                            .formatted(thing, thing, thing));
            page(thing, "The " + thing + " was seen over the harbour on Thursday, a guard said.");
        }
        press.feed(items.toString());
    }

    private void page(String thing, String sentence) {
        press.page(
                thing,
                "",
                """
                <html lang="en"><head><title>News</title></head><body><article>
                <h1>The %s is seen over the harbour</h1><p>%s</p>
                <p>People of the town of %s stood at the quay, and many of them had brought their children.</p>
                <p>It is the third of its kind, and nobody could say whether it will be the last %s of the year.</p>
                </article></body></html>\
                """
                        .formatted(thing, sentence, thing, thing));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Running start(Path data) throws InterruptedException {
        Running running =
                TestServer.start(
                        data,
                        DailyPress.LIST,
                        FetchOptions.defaults().replaying(press.door()),
                        clock);
        settle(running);
        return running;
    }

    private static void settle(Running running) throws InterruptedException {
        running.settle();
        running.settleSearch();
    }

    /// How many articles are found: their texts are alike, so that they are few results.
    private int count(Running running, String typed) {
        return find(running, typed).articles();
    }

    private SearchHits find(Running running, String typed) {
        var parser = new QueryParser(ZoneOffset.UTC);
        return running.search()
                .find(
                        ((Asked.For) parser.parse(typed)).query(),
                        Search.Order.BEST,
                        1,
                        clock.instant())
                .orElseThrow();
    }

    private static void touch(Running running) throws InterruptedException {
        running.database().write(tx -> 0);
        running.settleSearch();
    }

    @Test
    void whatIsPlacedIsFoundAndWhatIsCorrectedIsFoundByItsNewWords() throws Exception {
        try (Running running = start(data())) {
            assertThat(count(running, "zeppelin")).isEqualTo(1);
            assertThat(count(running, "harbour")).isEqualTo(2);
            assertThat(running.search().state().isWhole()).isTrue();

            feed("zeppelin", "ferry", "submarine");
            press.at(
                    "daily.example/feed",
                    "200 OK\nContent-Type: application/xml",
                    "<rss version='2.0'><channel><title>Daily</title><item><guid>zeppelin</guid><title>A"
                            + " zeppelin after all</title><link>http://daily.example/news/zeppelin</link><pubDate>Thu,"
                            + " 12 Mar 2026 11:00:00 GMT</pubDate></item></channel></rss>");
            page("zeppelin", "An airship was seen over the harbour on Thursday, a guard said.");
            clock.turn(Duration.ofHours(3));
            settle(running);

            assertThat(count(running, "airship")).isEqualTo(1);
            assertThat(count(running, "\"the zeppelin was seen\"")).isZero();
        }
    }

    @Test
    void aCopyOfAKilledServersFolderGoesOnFromItsLastCommit() throws Exception {
        Path killed = folder.resolve("killed");
        try (Running running = start(data())) {
            feed("zeppelin", "ferry", "submarine");
            clock.turn(Duration.ofHours(3));
            settle(running);
            copy(data(), killed); // as the disk is when the process dies here
            assertThat(count(running, "submarine")).isEqualTo(1);
        }

        try (Running running = start(killed)) {
            assertThat(count(running, "submarine")).isEqualTo(1);
            assertThat(count(running, "harbour")).isEqualTo(3);
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(it -> !it.endsWith("admin.sock")).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void anIndexThatIsBrokenOrGoneIsBuiltAnew() throws Exception {
        start(data()).close();
        try (Stream<Path> files = Files.walk(data().resolve("search"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "no index");
            }
        }

        try (Running running = start(data())) {
            assertThat(count(running, "harbour")).isEqualTo(2);
        }
    }

    @Test
    void reindexBuildsTheIndexAnewWhileTheServerRuns() throws Exception {
        try (Running running = start(data())) {
            assertThat(indexes()).containsExactly("index-1");

            assertThat(reindex(data())).startsWith("The search index is built anew");
            touch(running);

            assertThat(indexes()).containsExactly("index-2");
            assertThat(data().resolve("reindex")).doesNotExist();
            assertThat(count(running, "harbour")).isEqualTo(2);
        }
    }

    @Test
    void reindexWithoutAServerHoldsForTheNextStart() throws Exception {
        start(data()).close();

        reindex(data());

        try (Running running = start(data())) {
            assertThat(indexes()).containsExactly("index-2");
            assertThat(count(running, "harbour")).isEqualTo(2);
        }
    }

    @Test
    void anIndexThatIsTakenAwayWhileTheServerRunsIsBuiltAnew() throws Exception {
        try (Running running = start(data())) {
            delete(data().resolve("search/index-1"));

            reindex(data());
            touch(running);

            assertThat(indexes()).containsExactly("index-1");
            assertThat(data().resolve("reindex")).doesNotExist();
            assertThat(count(running, "harbour")).isEqualTo(2);
        }
    }

    @Test
    void reindexOfAFolderWithoutAPaperIsToldSo() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path none : List.of(folder.resolve("nothing"), empty)) {
            assertThat(reindex(none))
                    .contains("no paper is kept in")
                    .contains("name the folder that serve was given");
        }
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void reindexThatCannotBeNotedSaysWhy() throws Exception {
        Path data = Files.createDirectory(folder.resolve("kept"));
        Files.createFile(data.resolve("frontstreet.db"));
        Path full = Path.of("/dev/full"); // always out of room
        assumeThat(full).exists();
        Files.createSymbolicLink(data.resolve("reindex"), full);

        assertThat(reindex(data))
                .isEqualTo(
                        "frontstreet: cannot write to the data folder "
                                + data
                                + ": No space left on device\n");
    }

    @Test
    void whatIsDeletedFromTheStoreIsFoundNoMore() throws Exception {
        try (Running running = start(data())) {
            long zeppelin = find(running, "zeppelin").hits().getFirst().article();

            delete(zeppelin);
            touch(running);

            assertThat(count(running, "zeppelin")).isZero();
            assertThat(count(running, "harbour")).isEqualTo(1);
        }
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void delete(long article) throws Exception {
        try (Connection store =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + data().resolve("frontstreet.db"));
                Statement statement = store.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.execute("DELETE FROM article_text WHERE article_id = " + article);
            statement.execute("DELETE FROM article WHERE id = " + article);
            statement.execute(
                    "INSERT INTO gone (article_id, change, gone_at) SELECT "
                            + article
                            + ", change + 1, 0 FROM desk");
        }
    }

    private List<String> indexes() throws Exception {
        try (Stream<Path> folders = Files.list(data().resolve("search"))) {
            return folders.map(it -> String.valueOf(it.getFileName())).sorted().toList();
        }
    }

    private static String reindex(Path data) {
        CommandRun run = CommandRun.of("reindex", "--data", data.toString());
        return run.out() + run.err();
    }
}
