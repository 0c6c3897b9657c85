package frontstreet.server.directory;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.schedule.DueFeed;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.FeedTable.Round;
import frontstreet.server.store.FeedTable.Standing;
import frontstreet.server.store.SourceTable.Facts;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.StoreOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstSourcesTest {
    private static final Instant NOW = Instant.parse("2026-01-12T12:30:00Z");

    @TempDir private Path path;
    private DataFolder folder;
    private Database database;

    @BeforeEach
    void open() {
        folder = DataFolder.open(path.resolve("data"));
        database = Database.open(folder, StoreOptions.defaults());
    }

    @AfterEach
    void close() {
        database.close();
        folder.close();
    }

    private void keep() throws InterruptedException {
        new FirstSources(database, InstantSource.fixed(NOW)).keep();
    }

    @Test
    void aFirstStartKeepsTheDirectoryAndTheFeedsThatAreFetchedUnasked()
            throws InterruptedException {
        keep();

        long digg = source("digg");
        List<SourceRow> sources = database.read(tx -> tx.sources().all());
        Round round = database.read(tx -> tx.feeds().firstRound());
        List<DueFeed> due = database.read(tx -> tx.feeds().due(NOW, 1000));
        List<Standing> ofDigg = database.read(tx -> tx.feeds().ofSource(digg));
        Optional<Facts> facts = database.read(tx -> tx.sources().facts(digg));
        assertThat(sources).hasSize(44);
        assertThat(round.all()).isEqualTo(34);
        assertThat(round.tried()).isZero();
        assertThat(due).hasSizeBetween(34, 999);
        assertThat(ofDigg).isEmpty();
        assertThat(facts)
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
        List<Standing> feeds = database.read(tx -> tx.feeds().ofSource(bbc));
        assertThat(feeds).extracting(Standing::label).contains(null, "World News", "Sports");
    }

    @Test
    void whereThereAreSourcesNothingIsAdded() throws InterruptedException {
        database.write(tx -> tx.sources().add("mine", "Mine", null, 1));

        keep();

        long mine = source("mine");
        List<SourceRow> sources = database.read(tx -> tx.sources().all());
        Optional<Facts> facts = database.read(tx -> tx.sources().facts(mine));
        assertThat(sources).hasSize(1);
        assertThat(facts).isEmpty();
    }

    private long source(String slug) throws InterruptedException {
        return database.read(tx -> tx.sources().find(slug)).orElseThrow().id();
    }
}
