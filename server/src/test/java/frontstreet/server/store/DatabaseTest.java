package frontstreet.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.server.schedule.DueFeed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final Instant NOW = Instant.parse("2026-03-12T06:00:00Z");

    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("a.db"), StoreOptions.defaults());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasWrittenIsReadAlsoAfterItIsOpenedAgain() throws InterruptedException {
        long source = database.write(tx -> tx.sources().add("gazette", "The Gazette", null, 30));
        database.close();

        database = Database.open(folder.resolve("a.db"), StoreOptions.defaults());

        assertThat(database.read(tx -> tx.sources().find("gazette")).orElseThrow().id())
                .isEqualTo(source);
    }

    @Test
    void aUnitThatFailsUndoesItselfAlone() throws InterruptedException {
        assertThatThrownBy(() ->
                        database.write(tx -> {
                            tx.sources().add("a", "A", null, 30);
                            throw new IllegalStateException("no");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");

        database.write(tx -> tx.sources().add("b", "B", null, 30));
        assertThat(sources()).extracting(it -> it.slug()).containsExactly("b");
    }

    @Test
    void aUnitThatFailsInAGroupLeavesTheOthers() throws Exception {
        var first = new CountDownLatch(1);
        var waiting = new ArrayList<CompletableFuture<?>>();
        waiting.add(
                inBackground(() ->
                        database.write(tx -> {
                            await(first);
                            return tx.sources().add("s0", "S", null, 30);
                        })));
        for (int i = 1; i < 20; i++) {
            int n = i;
            waiting.add(
                    inBackground(() ->
                            database.write(tx -> {
                                tx.sources().add("s" + n, "S", null, 30);
                                if (n % 2 == 1) {
                                    throw new IllegalStateException("odd");
                                }
                                return n;
                            })));
        }
        first.countDown();

        for (int i = 0; i < 20; i++) {
            int n = i;
            if (n % 2 == 1) {
                assertThatThrownBy(() -> waiting.get(n).get()).hasMessageContaining("odd");
            } else {
                waiting.get(n).get();
            }
        }
        assertThat(sources()).hasSize(10);
    }

    @Test
    void aReaderDoesNotWaitForTheWriter() throws Exception {
        database.write(tx -> tx.sources().add("a", "A", null, 30));
        var held = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        CompletableFuture<?> writing =
                inBackground(() ->
                        database.write(tx -> {
                            tx.sources().add("b", "B", null, 30);
                            held.countDown();
                            await(release);
                            return null;
                        }));
        held.await();

        assertThat(sources()).hasSize(1);

        release.countDown();
        writing.get();
        assertThat(sources()).hasSize(2);
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> database.read(tx -> tx.sources().add("a", "A", null, 30)))
                .isInstanceOf(Broken.class);
    }

    @Test
    void commitsAreCountedAndWakeWhoWaits() throws InterruptedException {
        long before = database.commits().count();
        database.write(tx -> tx.sources().add("a", "A", null, 30));

        assertThat(database.commits().await(before, 10_000)).isEqualTo(before + 1);
    }

    @Test
    void workAfterTheEndIsRefused() {
        database.close();

        assertThatThrownBy(() -> database.write(tx -> tx.sources().add("a", "A", null, 30)))
                .isInstanceOf(Broken.class)
                .hasMessage("the store is closed");
    }

    @Test
    void aFolderThatIsInUseSaysByWhom() {
        try (DataFolder mine = DataFolder.open(folder.resolve("data"))) {
            assertThat(mine.file("lock")).exists();
            assertThatThrownBy(() -> DataFolder.open(folder.resolve("data")))
                    .isInstanceOf(Broken.class)
                    .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aFeedIsDueUntilItIsChecked() throws InterruptedException {
        database.write(tx -> {
            long source = tx.sources().add("a", "A", null, 30);
            tx.feeds().add(source, "https://a.example/feed", null, NOW);
            return source;
        });
        DueFeed due = due(NOW).getFirst();
        assertThat(due.url()).isEqualTo("https://a.example/feed");

        database.write(tx -> {
            tx.feeds()
                    .checked(
                            due.feed(),
                            new FeedTable.Checked(null, true, NOW.plusSeconds(60), 0, null),
                            NOW);
            return null;
        });

        assertThat(due(NOW)).isEmpty();
        assertThat(due(NOW.plusSeconds(60)).getFirst().isMet()).isTrue();
    }

    private List<SourceTable.SourceRow> sources() throws InterruptedException {
        return database.read(tx -> tx.sources().all());
    }

    private List<DueFeed> due(Instant now) throws InterruptedException {
        return database.read(tx -> tx.feeds().due(now, 10));
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private static CompletableFuture<?> inBackground(Step step) {
        var done = new CompletableFuture<Boolean>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        step.run();
                        done.complete(true);
                    } catch (RuntimeException | InterruptedException e) {
                        done.completeExceptionally(e);
                    }
                });
        return done;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
