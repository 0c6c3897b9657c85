package frontstreet.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.Engine;
import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.section.Clues;
import frontstreet.server.edition.Edition;
import frontstreet.server.intake.Filing;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.StoreOptions;
import frontstreet.source.SourceId;
import frontstreet.story.Filed;
import frontstreet.story.Prepared;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk on a store of its own, with what it is handed.
@Timeout(60)
class DeskTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final Engine ENGINE = Engine.load();

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vector = x'00'",
                "vector = NULL",
                "fingerprint = x'0102'",
                "content = '{'",
                "content = '{}'",
            })
    void anArticleThatCannotBePlacedIsSetAsideAndTheDeskGoesOn(String harm) throws Exception {
        long first = file("Ferry returns to the harbour after a year");
        long poisoned = file("Council votes to close the old bridge");
        long last = file("Orchestra opens its season with a new work");
        harm(poisoned, harm);

        try (var desk = desk()) {
            desk.start();
            awaitNothingLeft();
        }

        assertThat(storyOf(first)).isEqualTo(first);
        assertThat(storyOf(last)).isEqualTo(last);
        assertThat(storyOf(poisoned)).isNull();
        assertThat(setAside(poisoned)).as("the reason").isNotBlank();
        assertThat(setAside(first)).isNull();
    }

    @Test
    void whatWasSetAsideIsTriedAgainByTheNextDesk() throws Exception {
        long article = file("Ferry returns to the harbour after a year");
        database.write(tx -> {
            tx.articles().setAside(article, "a fault of yesterday's version");
            return null;
        });

        try (var desk = desk()) {
            desk.start();
            awaitEdition();
        }

        assertThat(storyOf(article)).isEqualTo(article);
        assertThat(setAside(article)).isNull();
    }

    @Test
    void editionsOfDaysAgoAreThinnedWhenOneIsLaidOut() throws Exception {
        database.write(tx -> {
            for (int hours : new int[] {24 * 31, 50, 49}) {
                Instant at = NOON.minus(Duration.ofHours(hours));
                tx.editions().add(new Edition(at, 0, 0, List.of()));
                tx.editions().add(new Edition(at.plusSeconds(60), 0, 0, List.of()));
            }
            return null;
        });
        file("Ferry returns to the harbour after a year");

        try (var desk = desk()) {
            desk.start();
            awaitNothingLeft();
            awaitEditionOf(NOON);
        }

        List<Instant> moments = database.read(tx -> tx.editions().moments());
        assertThat(moments)
                .containsExactly(
                        NOON.minus(Duration.ofHours(50)), NOON.minus(Duration.ofHours(49)), NOON);
    }

    private Desk desk() {
        return new Desk(
                ENGINE,
                database,
                DeskOptions.defaults().pausing(Duration.ZERO),
                KeepOptions.defaults(),
                () -> NOON);
    }

    private void awaitEditionOf(Instant moment) throws InterruptedException {
        long seen = 0;
        while (!database.read(tx -> tx.editions().moments()).contains(moment)) {
            seen = database.commits().await(seen, 100);
        }
    }

    private void awaitEdition() throws InterruptedException {
        long seen = 0;
        while (database.read(tx -> tx.editions().last()).isEmpty()) {
            seen = database.commits().await(seen, 100);
        }
    }

    private long file(String headline) throws InterruptedException {
        String html =
                "<!DOCTYPE html><html lang=en><h1>%s</h1><p>%s, and people came to see it on Thursday, the operator said.</p>"
                        .formatted(headline, headline);
        Article article =
                ENGINE.articles()
                        .any(
                                ENGINE.pages()
                                        .decode(html.getBytes(StandardCharsets.UTF_8), null, null))
                        .article();
        return database.write(tx -> {
            long source = tx.sources().add("daily", "The Daily", null, 1);
            long id = tx.articles().add(source, "https://daily.example/" + headline, false, NOON);
            var votes = ENGINE.sections().votes(Clues.of(article));
            Prepared prepared =
                    ENGINE.preparer()
                            .prepare(
                                    new Filed(
                                            new ArticleId(id),
                                            new SourceId("daily"),
                                            NOON,
                                            headline,
                                            headline,
                                            "en",
                                            null,
                                            false));
            tx.filings()
                    .file(
                            id,
                            new Filing(NOON, false, article, false, null, 20, null, votes),
                            prepared,
                            NOON);
            return id;
        });
    }

    private void harm(long article, String harm) throws Exception {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data.file("frontstreet.db"));
                var statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "UPDATE filing SET " + harm + " WHERE article_id = " + article))
                    .isEqualTo(1);
        }
    }

    private void awaitNothingLeft() throws InterruptedException {
        long seen = 0;
        while (database.read(tx -> tx.filings().count()) > 0) {
            seen = database.commits().await(seen, 100);
        }
    }

    private @Nullable Long storyOf(long article) throws InterruptedException {
        return database.read(tx -> tx.articles().find(article).map(it -> it.story()).orElse(null));
    }

    private @Nullable String setAside(long article) throws Exception {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data.file("frontstreet.db"));
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT set_aside FROM article WHERE id = " + article)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
