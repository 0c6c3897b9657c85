package frontstreet.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.Engine;
import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.section.Clues;
import frontstreet.server.intake.Filing;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.StoreOptions;
import frontstreet.server.store.Tx;
import frontstreet.source.SourceId;
import frontstreet.story.Filed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An excerpt that stands in a wrong story: the whole of its text is placed on its own words, and
/// takes the excerpt along, in the store as in memory.
@Timeout(60)
class MisplacedExcerptTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final Engine ENGINE = Engine.load();
    private static final String BANK =
            "Lindholm Bank will cut 900 jobs after losses on office loans, its chief executive said.";
    private static final String FERRY =
            "The ferry Marlinda ran aground on a sandbank off Port Osker with 84 passengers aboard.";
    private static final String OPENING =
            "Nobody who stood at the rail that evening will forget the noise it made, or how long it"
                    + " took until somebody in uniform came and said a word.";
    private static final String WHOLE =
            OPENING
                    + " Divers inspect the ferry Marlinda after it ran aground off Port Osker;"
                    + " passengers are safe.";

    @TempDir private Path folder;
    private DataFolder data;
    private Database database;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
        database = Database.open(data, StoreOptions.defaults());
    }

    @AfterEach
    void close() {
        database.close();
        data.close();
    }

    @Test
    void itFollowsTheWholeAlsoWhenTheServerStartsAgain() throws Exception {
        long bank = file("gazette", "Lindholm Bank cuts jobs", BANK, false);
        long ferry = file("herald", "Ferry Marlinda runs aground off Port Osker", FERRY, false);
        place();
        long excerpt = file("courier", "Lindholm Bank cuts jobs", OPENING, true);
        place();
        assertThat(article(excerpt).story()).isEqualTo(bank);

        long whole = file("post", "An evening nobody forgets", WHOLE, false);
        place();

        assertThat(article(whole).story()).isEqualTo(ferry);
        assertThat(article(excerpt).story()).isEqualTo(ferry);
        assertThat(article(excerpt).copyOf()).isEqualTo(whole);
        assertThat(articlesOf(bank)).isEqualTo(1);
        assertThat(articlesOf(ferry)).isEqualTo(3);

        long late = file("mirror", "An evening nobody forgets", WHOLE, false);
        place();

        assertThat(article(late).copyOf()).isEqualTo(whole);
        assertThat(article(late).story()).isEqualTo(ferry);
    }

    @Test
    void aStoryThatItLeavesEmptyWhenItsPageComesLeadsToWhereItWent() throws Exception {
        long ferry = file("herald", "Ferry Marlinda runs aground off Port Osker", FERRY, false);
        place();
        long excerpt = file("courier", "An evening nobody forgets", OPENING, true);
        place();
        assertThat(article(excerpt).story()).isEqualTo(excerpt);

        refile(excerpt, "Ferry Marlinda runs aground off Port Osker", FERRY);
        place();

        assertThat(article(excerpt).story()).isEqualTo(ferry);
        assertThat(database.read(tx -> tx.stories().find(excerpt)).orElseThrow().mergedInto())
                .isEqualTo(ferry);
    }

    /// A desk of its own each time: it begins with what the store remembers.
    private void place() throws InterruptedException {
        try (var desk =
                new Desk(
                        ENGINE,
                        database,
                        DeskOptions.defaults().pausing(Duration.ZERO),
                        KeepOptions.defaults(),
                        () -> NOON)) {
            desk.start();
            long seen = 0;
            while (database.read(tx -> tx.filings().count()) > 0) {
                seen = database.commits().await(seen, 100);
            }
        }
    }

    private long file(String outlet, String headline, String text, boolean isExcerpt)
            throws InterruptedException {
        return database.write(tx -> {
            long source = tx.sources().add(outlet, outlet, null, 1);
            long id = tx.articles().add(source, null, isExcerpt, NOON);
            file(
                    tx,
                    new Filed(
                            new ArticleId(id),
                            new SourceId(outlet),
                            NOON,
                            headline,
                            text,
                            "en",
                            null,
                            isExcerpt));
            return id;
        });
    }

    /// Files the whole of an excerpt.
    private void refile(long id, String headline, String text) throws InterruptedException {
        String outlet = article(id).slug();
        database.write(tx -> {
            tx.articles().refile(id, null, false);
            file(
                    tx,
                    new Filed(
                            new ArticleId(id),
                            new SourceId(outlet),
                            NOON,
                            headline,
                            text,
                            "en",
                            null,
                            false));
            return null;
        });
    }

    private static void file(Tx tx, Filed filed) {
        String html =
                "<!DOCTYPE html><html lang=en><h1>%s</h1><p>%s</p>"
                        .formatted(filed.headline(), filed.text());
        Article article =
                ENGINE.articles()
                        .any(
                                ENGINE.pages()
                                        .decode(html.getBytes(StandardCharsets.UTF_8), null, null))
                        .article();
        var votes = ENGINE.sections().votes(Clues.of(article));
        var filing = new Filing(NOON, false, article, filed.excerpt(), null, 20, null, votes);
        tx.filings().file(filed.id().value(), filing, ENGINE.preparer().prepare(filed), NOON);
    }

    private ArticleRow article(long id) throws InterruptedException {
        return database.read(tx -> tx.articles().find(id)).orElseThrow();
    }

    private int articlesOf(long story) throws InterruptedException {
        return database.read(tx -> tx.stories().find(story)).orElseThrow().articles();
    }
}
