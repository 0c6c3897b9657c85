package frontstreet.server.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.FiledNews;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.intake.Filing;
import frontstreet.server.intake.SeenEntry;
import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.StoreOptions;
import frontstreet.story.Prepared;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the scheduler hands out, to somebody who keeps it until told.
@Timeout(60)
class SchedulerTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final int AT_ONCE = 6;
    private static final int OF_ONE_HOST = 2;
    private static final int FILED_MOST = 100;

    @TempDir private Path folder;
    private final Fetcher fetcher = new Fetcher(FetchOptions.defaults(), () -> NOON);
    private final BlockingQueue<DuePage> taken = new LinkedBlockingQueue<>();
    private final BlockingQueue<DueFeed> looks = new LinkedBlockingQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private DataFolder data;
    private Database database;
    private long source;
    private long feed;

    @BeforeEach
    void open() throws InterruptedException {
        data = DataFolder.open(folder);
        database = Database.open(data, StoreOptions.defaults());
        source = database.write(tx -> tx.sources().add("daily", "The Daily", null, 30));
        database.write(tx -> {
            tx.feeds().add(source, "https://daily.example/feed", null, NOON);
            return null;
        });
        feed = database.read(tx -> tx.feeds().due(NOON, 1)).getFirst().feed();
    }

    @AfterEach
    void close() {
        release.countDown();
        database.close();
        data.close();
        fetcher.close();
    }

    private Scheduler scheduler(Scheduler.Take<DuePage> pages) {
        var options =
                new ScheduleOptions(
                        Duration.ofMinutes(5),
                        Duration.ofHours(2),
                        1,
                        AT_ONCE,
                        OF_ONE_HOST,
                        FILED_MOST);
        return new Scheduler(
                database,
                fetcher.hosts(),
                options,
                new Scheduler.Taking(looks::add, pages),
                () -> NOON);
    }

    private void hold(DuePage page) throws InterruptedException {
        taken.add(page);
        release.await();
    }

    @Test
    void ofOneHostSoManyPagesAreUnderWayAndOfAllHostsSoMany() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            add("one.example", i);
            add("two.example", i);
            add("host" + i + ".example", i);
        }

        try (Scheduler scheduler = scheduler(this::hold)) {
            scheduler.start();

            List<DuePage> first = take(AT_ONCE);
            awaitLooks();

            assertThat(taken).as("more than so many at once").isEmpty();
            assertThat(ofHost(first, "one.example")).isLessThanOrEqualTo(OF_ONE_HOST);
            assertThat(ofHost(first, "two.example")).isLessThanOrEqualTo(OF_ONE_HOST);
        }
    }

    @Test
    void ofAHostThatAloneHasPagesNoMoreThanItsShareAreUnderWay() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            add("one.example", i);
        }

        try (Scheduler scheduler = scheduler(this::hold)) {
            scheduler.start();

            take(OF_ONE_HOST);
            awaitLooks();

            assertThat(taken).isEmpty();
        }
    }

    @Test
    void whileTooMuchWaitsForTheDeskNoPageIsRead() throws InterruptedException {
        for (int i = 0; i < FILED_MOST; i++) {
            file();
        }
        add("one.example", 1);

        try (Scheduler scheduler = scheduler(this::hold)) {
            scheduler.start();
            awaitLooks();

            assertThat(taken).isEmpty();

            database.write(tx -> {
                tx.filings().close(tx.filings().next(1).getFirst());
                return null;
            });

            assertThat(take(1)).hasSize(1);
        }
    }

    @Test
    void aBrokenStoreIsTriedWithOnePageAtATimeUntilOneIsKept() throws InterruptedException {
        for (int i = 0; i < AT_ONCE; i++) {
            add("host" + i + ".example", i);
        }
        var calls = new AtomicInteger();
        var mended = new CountDownLatch(1);
        Scheduler.Take<DuePage> pages =
                page -> {
                    int call = calls.incrementAndGet();
                    if (call <= AT_ONCE) {
                        throw new Broken("the disk is full", null);
                    }
                    taken.add(page);
                    mended.await();
                };

        try (Scheduler scheduler = scheduler(pages)) {
            scheduler.start();

            take(1);

            assertThat(taken).as("a second one").isEmpty();
            assertThat(scheduler.trouble()).isEqualTo("the disk is full");

            mended.countDown();

            assertThat(take(AT_ONCE - 1)).hasSize(AT_ONCE - 1);
            assertThat(scheduler.trouble()).isNull();
        }
    }

    private List<DuePage> take(int count) throws InterruptedException {
        var pages = new ArrayList<DuePage>();
        for (int i = 0; i < count; i++) {
            DuePage page = taken.poll(30, TimeUnit.SECONDS);
            pages.add(Objects.requireNonNull(page, "no page comes"));
        }
        return pages;
    }

    /// The feed is never checked off, so each look hands it out once more, before the pages.
    private void awaitLooks() throws InterruptedException {
        looks.clear();
        for (int i = 0; i < 3; i++) {
            assertThat(looks.poll(30, TimeUnit.SECONDS)).as("a look").isNotNull();
        }
    }

    private static long ofHost(List<DuePage> pages, String host) {
        return pages.stream().filter(it -> host.equals(it.host())).count();
    }

    private void add(String host, int number) throws InterruptedException {
        String address = "https://" + host + "/" + number;
        var seen =
                new SeenEntry(address, address, host, "d", NOON, FiledNews.entry("Ferry", address));
        database.write(tx -> {
            tx.entries().add(feed, seen, NOON, NOON);
            return null;
        });
    }

    private void file() throws InterruptedException {
        Filing filing = FiledNews.excerpt("Ferry", NOON);
        Prepared prepared = FiledNews.prepared(0, "Ferry", NOON);
        database.write(tx -> {
            long id = tx.articles().add(source, null, true, NOON);
            tx.filings().file(id, filing, prepared, NOON);
            return null;
        });
    }
}
