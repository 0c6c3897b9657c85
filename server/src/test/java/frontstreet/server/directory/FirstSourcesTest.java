package frontstreet.server.directory;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.store.Database;
import frontstreet.server.store.FeedTable.Round;
import frontstreet.server.store.FeedTable.Standing;
import frontstreet.server.store.SourceTable.Facts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstSourcesTest {
    private static final Instant NOW = Instant.parse("2026-01-12T12:30:00Z");

    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("a.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void keep() throws InterruptedException {
        new FirstSources(database, InstantSource.fixed(NOW)).keep();
    }

    @Test
    void aFirstStartKeepsTheDirectoryAndTheFeedsThatAreFetchedUnasked()
            throws InterruptedException {
        keep();

        assertThat(database.read(tx -> tx.sources().all())).hasSize(44);
        assertThat(database.read(tx -> tx.feeds().firstRound())).isEqualTo(new Round(34, 0));
        assertThat(database.read(tx -> tx.feeds().due(NOW, 1000))).hasSizeBetween(34, 999);
        long digg = source("digg");
        assertThat(database.read(tx -> tx.feeds().ofSource(digg))).isEmpty();
        assertThat(database.read(tx -> tx.sources().facts(digg)))
                .contains(
                        new Facts(
                                "aggregator",
                                "US",
                                null,
                                "closed",
                                "It has shut down; nothing of it is read."));
    }

    @Test
    void aFeedIsCalledByTheSectionThatItsOutletFilesThere() throws InterruptedException {
        keep();

        long bbc = source("bbc");
        assertThat(database.read(tx -> tx.feeds().ofSource(bbc)))
                .extracting(Standing::label)
                .contains(null, "World News", "Sports");
    }

    @Test
    void whereThereAreSourcesNothingIsAdded() throws InterruptedException {
        database.write(tx -> tx.sources().add("mine", "Mine", null, 1));

        keep();

        assertThat(database.read(tx -> tx.sources().all())).hasSize(1);
        long mine = source("mine");
        assertThat(database.read(tx -> tx.sources().facts(mine))).isEmpty();
    }

    private long source(String slug) throws InterruptedException {
        return database.read(tx -> tx.sources().find(slug)).orElseThrow().id();
    }
}
