package frontstreet.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.Engine;
import frontstreet.server.FiledNews;
import frontstreet.server.intake.EntryTriage;
import frontstreet.server.intake.Filing;
import frontstreet.server.intake.SeenEntry;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.GoneTable.GoneRow;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.PageCopyTable.PageCopy;
import frontstreet.server.store.PictureTable.Picture;
import frontstreet.server.store.StoreOptions;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of old news: placed by a desk, and looked at by a keeper some time later.
@Timeout(60)
class KeeperTest {
    private static final Engine ENGINE = Engine.load();
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final KeepOptions KEEP = KeepOptions.defaults();
    private static final Instant AFTER = NOON.plus(KEEP.articles()).plusSeconds(1);

    @TempDir private Path folder;
    private DataFolder data;
    private Database database;
    private long feed;
    private long source;

    @BeforeEach
    void open() throws Exception {
        data = DataFolder.open(folder.resolve("data"));
        database = Database.open(data, StoreOptions.defaults());
        source = database.write(tx -> tx.sources().add("daily", "Daily", null, 30));
        feed =
                database.write(tx -> {
                    tx.feeds().add(source, "https://daily.example/feed", null, NOON);
                    return tx.feeds().due(NOON, 1).getFirst().feed();
                });
    }

    @AfterEach
    void close() {
        database.close();
        data.close();
    }

    @Test
    void anArticleGoesWithEverythingThatHangsOnIt() throws Exception {
        long ferry = placed("Ferry returns to the harbour", NOON);

        keep(AFTER);

        assertThat(count("article")).isZero();
        for (String table : List.of("article_text", "filing", "story", "page_copy", "picture")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(count("picture_bytes")).isZero();
        List<GoneRow> gone = database.read(tx -> tx.gone().after(0, 10));
        assertThat(gone).extracting(GoneRow::article).containsExactly(ferry);
        long last = database.read(tx -> tx.desk().last().change());
        assertThat(gone.getFirst().change()).isBetween(1L, last);
    }

    @Test
    void whatIsNotOldStays() throws Exception {
        placed("Ferry returns to the harbour", NOON);
        long mayor = placed("Mayor opens the bridge at last", NOON.plus(Duration.ofDays(2)));

        keep(AFTER);

        assertThat(count("article")).isEqualTo(1);
        boolean isThere = database.read(tx -> tx.articles().find(mayor)).isPresent();
        assertThat(isThere).isTrue();
        assertThat(count("picture")).isEqualTo(1);
        assertThat(count("story")).isEqualTo(1);
    }

    @Test
    void aStoryThatLosesItsLeadIsLedByItsFirst() throws Exception {
        long old = placed("Ferry returns to the harbour", NOON);
        long young = placed("Mayor opens the bridge at last", NOON.plus(Duration.ofDays(2)));
        database.write(tx -> {
            tx.articles().moveAll(young, old, 900);
            return null;
        });

        keep(AFTER);

        var story = database.read(tx -> tx.stories().find(old)).orElseThrow();
        assertThat(story.lead()).isEqualTo(young);
        assertThat(story.articles()).isEqualTo(1);
    }

    @Test
    void anEntryIsRememberedAsLongAsItsFeedListsIt() throws Exception {
        placed("Ferry returns to the harbour", NOON);
        placed("Mayor opens the bridge at last", NOON);

        listed("Ferry returns to the harbour", AFTER);
        keep(AFTER.plus(Duration.ofDays(1)));

        assertThat(count("article")).isZero();
        assertThat(known("Ferry returns to the harbour")).isTrue();
        assertThat(known("Mayor opens the bridge at last")).isFalse();
        assertThat(count("entry_text")).isEqualTo(1);
        int due = database.read(tx -> tx.entries().dueCount(AFTER));
        assertThat(due).isZero();
    }

    @Test
    void whatWaitsForTheDeskIsNeverDeleted() throws Exception {
        long ferry = placed("Ferry returns to the harbour", NOON);
        database.write(tx -> {
            tx.filings()
                    .file(
                            ferry,
                            FiledNews.excerpt("Ferry sails again", NOON),
                            FiledNews.prepared(ferry, "Ferry sails again", NOON),
                            AFTER);
            return null;
        });

        keep(AFTER);

        assertThat(count("article")).isEqualTo(1);
    }

    @Test
    void whatTheDeskRemembersStays() throws Exception {
        long ferry = placed("Ferry returns to the harbour", NOON);
        var memory = new DeskMemory(ENGINE);
        memory.place(FiledNews.prepared(ferry, "Ferry returns to the harbour", NOON));

        keep(memory, AFTER);

        assertThat(count("article")).isEqualTo(1);
    }

    @Test
    void copiesOfPagesGoEarlier() throws Exception {
        placed("Ferry returns to the harbour", NOON);

        keep(NOON.plus(KEEP.pages()).plusSeconds(1));

        assertThat(count("page_copy")).isZero();
        assertThat(count("article")).isEqualTo(1);
    }

    @Test
    void whatIsGoneIsToldForAsLongAgain() throws Exception {
        placed("Ferry returns to the harbour", NOON);
        keep(AFTER);

        keep(AFTER.plus(KEEP.articles()));
        assertThat(count("gone")).isEqualTo(1);

        keep(AFTER.plus(KEEP.articles()).plusSeconds(1));
        assertThat(count("gone")).isZero();
    }

    @Test
    void thousandsGoInManySmallTransactions() throws Exception {
        database.write(tx -> {
            for (int i = 0; i < 450; i++) {
                long id = tx.articles().add(source, "https://daily.example/" + i, true, NOON);
                tx.articles().setAside(id, "too old to be placed");
            }
            return null;
        });
        var keeper = keeper();
        var memory = new DeskMemory(ENGINE);

        assertThat(keeper.step(memory, AFTER)).isTrue();
        assertThat(count("article")).isEqualTo(250);
        assertThat(keeper.step(memory, AFTER)).isTrue();
        assertThat(keeper.step(memory, AFTER)).isFalse();
        assertThat(count("article")).isZero();
    }

    private Keeper keeper() throws InterruptedException {
        database.write(tx -> {
            tx.desk().hold("keeper");
            return null;
        });
        return new Keeper(database, KEEP, "keeper");
    }

    private void keep(Instant now) throws InterruptedException {
        keep(new DeskMemory(ENGINE), now);
    }

    private void keep(DeskMemory memory, Instant now) throws InterruptedException {
        Keeper keeper = keeper();
        boolean hasMore = true;
        while (hasMore) {
            hasMore = keeper.step(memory, now);
        }
    }

    /// An article with its entry, a picture and the copy of its page, placed.
    private long placed(String headline, Instant at) throws Exception {
        SeenEntry entry = entry(headline);
        long id =
                database.write(tx -> {
                    tx.entries().add(feed, entry, at, at);
                    long article = tx.articles().add(source, entry.address(), true, at);
                    long due = tx.entries().due(at, 10, 10).getFirst().entry();
                    tx.entries().close(due, article, null);
                    long picture =
                            tx.pictures()
                                    .add(
                                            entry.address() + ".png",
                                            new Picture("image/png", 1, 1, new byte[] {1}),
                                            at);
                    var filing = pictured(FiledNews.excerpt(headline, at), picture);
                    tx.filings()
                            .file(article, filing, FiledNews.prepared(article, headline, at), at);
                    tx.pageCopies()
                            .put(
                                    article,
                                    new PageCopy(
                                            "https://daily.example/",
                                            null,
                                            null,
                                            null,
                                            1,
                                            new byte[1]),
                                    at);
                    return article;
                });
        try (Desk desk =
                new Desk(
                        ENGINE,
                        database,
                        DeskOptions.defaults().pausing(Duration.ZERO),
                        KEEP,
                        () -> at)) {
            desk.start();
            long seen = 0;
            while (database.read(tx -> tx.filings().count()) > 0) {
                seen = database.commits().await(seen, 100);
            }
        }
        return id;
    }

    private static Filing pictured(Filing filing, long picture) {
        return new Filing(
                filing.at(),
                filing.isDayAlone(),
                filing.article(),
                filing.isExcerpt(),
                filing.because(),
                filing.words(),
                picture,
                filing.votes());
    }

    private static SeenEntry entry(String headline) {
        String link = "https://daily.example/" + headline.replace(' ', '-');
        return EntryTriage.seen(List.of(FiledNews.entry(headline, link))).getFirst();
    }

    private void listed(String headline, Instant now) throws InterruptedException {
        database.write(tx -> {
            tx.entries().listed(feed, List.of(entry(headline).name()), now);
            return null;
        });
    }

    private boolean known(String headline) throws InterruptedException {
        String name = entry(headline).name();
        return !database.read(tx -> tx.entries().known(feed, List.of(name))).isEmpty();
    }

    private long count(String table) throws Exception {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data.file("frontstreet.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.getLong(1);
        }
    }
}
