package frontstreet.server.schedule;

import frontstreet.server.fetch.HostGate;
import frontstreet.server.store.Broken;
import frontstreet.server.store.Database;
import frontstreet.server.store.FeedTable.Checked;
import frontstreet.server.store.Outage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes from the store what is due and hands each to a virtual thread of its own: at most so many
/// at once, and pages only of hosts that have room.
///
/// One thread decides; it looks again after every commit, and at least every 200 ms of machine
/// time, because paper time may run fast. What ends counts as under way until that thread has
/// looked: so nothing is taken twice that was still due in what it read.
///
/// When the store cannot be written, nothing new is begun: what could not be kept is tried again
/// alone, one thing after another, and when one is kept all goes on.
public final class Scheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final long BROKEN_MILLIS = 2_000;

    private final Database database;
    private final HostGate hosts;
    private final ScheduleOptions options;
    private final Taking taking;
    private final InstantSource clock;
    private final ExecutorService workers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("intake-", 1).factory());
    private final Set<Long> feeds = new HashSet<>();
    private final Map<Long, String> pages = new HashMap<>();
    private final Queue<Runnable> ended = new ConcurrentLinkedQueue<>();
    private final Queue<Errand> notKept = new ConcurrentLinkedQueue<>();
    private final Outage outage = new Outage("intake");
    private volatile boolean isTrying;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Thread thread;

    /// What takes one due thing along.
    @FunctionalInterface
    public interface Take<T> {
        void take(T due) throws InterruptedException;
    }

    /// Where due feeds and due pages go.
    public record Taking(Take<DueFeed> feeds, Take<DuePage> pages) {}

    public Scheduler(
            Database database,
            HostGate hosts,
            ScheduleOptions options,
            Taking taking,
            InstantSource clock) {
        this.database = database;
        this.hosts = hosts;
        this.options = options;
        this.taking = taking;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("scheduler").daemon().unstarted(this::run);
    }

    /// Begins.
    public void start() {
        thread.start();
    }

    private void run() {
        long seen = 0;
        try {
            while (true) {
                seen = database.commits().await(seen, LOOK_AGAIN_MILLIS);
                if (!look()) {
                    database.commits().await(seen, BROKEN_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("scheduler ended");
        }
    }

    // The top of a unit of work: a broken store is told once, and tried again.
    private boolean look() throws InterruptedException {
        try {
            for (Runnable end = ended.poll(); end != null; end = ended.poll()) {
                end.run();
            }
            boolean wasBroken = outage.trouble() != null;
            if (wasBroken && (isTrying || !notKept.isEmpty())) {
                tryOne();
                return false;
            }
            for (Errand errand = notKept.poll(); errand != null; errand = notKept.poll()) {
                start(errand, false);
            }
            Instant now = clock.instant();
            startFeeds(now);
            startPages(now);
            if (wasBroken) {
                outage.over();
            }
            return true;
        } catch (Broken e) {
            outage.met(e);
            return false;
        }
    }

    private void tryOne() {
        Errand errand = isTrying ? null : notKept.poll();
        if (errand != null) {
            isTrying = true;
            start(errand, true);
        }
    }

    private void startFeeds(Instant now) throws InterruptedException {
        int room = options.feedsAtOnce() - feeds.size();
        if (room <= 0) {
            return;
        }
        List<DueFeed> due = database.read(tx -> tx.feeds().due(now, 2 * options.feedsAtOnce()));
        for (DueFeed feed : due) {
            if (room > 0 && feeds.add(feed.feed())) {
                room--;
                start(feed);
            }
        }
    }

    private void startPages(Instant now) throws InterruptedException {
        int room = options.pagesAtOnce() - pages.size();
        if (room <= 0) {
            return;
        }
        int filed = database.read(tx -> tx.filings().count());
        if (filed >= options.filedMost()) { // the desk is behind: let it catch up
            return;
        }
        int ofOne = options.pagesOfOneHost();
        List<DuePage> due =
                database.read(tx -> tx.entries().due(now, 2 * ofOne, 2 * options.pagesAtOnce()));
        for (DuePage page : due) {
            if (room > 0 && begin(page)) {
                room--;
                start(page);
            }
        }
    }

    private boolean begin(DuePage page) {
        String host = page.host() == null ? "" : page.host();
        long ofHost = pages.values().stream().filter(host::equals).count();
        boolean hasRoom =
                host.isEmpty() || (ofHost < options.pagesOfOneHost() && hosts.hasRoom(host));
        return hasRoom && pages.putIfAbsent(page.entry(), host) == null;
    }

    private void start(DueFeed feed) {
        start(
                new Errand(
                        () -> taking.feeds().take(feed),
                        because -> failed(feed, because),
                        () -> feeds.remove(feed.feed())),
                false);
    }

    private void start(DuePage page) {
        start(
                new Errand(
                        () -> taking.pages().take(page),
                        because -> failed(page, because),
                        () -> pages.remove(page.entry())),
                false);
    }

    /// What a worker does of one due thing.
    ///
    /// @param step takes it along
    /// @param failed notes that this failed by a fault of our own
    /// @param end done by the scheduler's thread when it is no longer under way
    private record Errand(Step step, Failed failed, Runnable end) {}

    /// @param isAlone whether it is to find out if the store can be written again
    private void start(Errand errand, boolean isAlone) {
        underWay.incrementAndGet();
        workers.execute(() -> {
            try {
                work(errand, isAlone);
            } finally {
                if (isAlone) {
                    isTrying = false;
                }
                underWay.decrementAndGet();
            }
        });
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private interface Failed {
        void because(String because) throws InterruptedException;
    }

    // The top of a unit of work. What fails is not due again at once, or it would be for ever; what
    // could not be kept counts as under way until it is.
    private void work(Errand errand, boolean isAlone) {
        boolean hasEnded = true;
        try {
            errand.step().run();
            if (isAlone) {
                outage.over();
            }
        } catch (InterruptedException e) {
            LOG.debug("interrupted: it is due again");
        } catch (Broken e) {
            hasEnded = false;
            notKept.add(errand);
            outage.met(e);
        } catch (RuntimeException | Error e) {
            LOG.error("a fault of our own", e);
            note(errand, e);
        } finally {
            if (hasEnded) {
                ended.add(errand.end());
            }
        }
    }

    private static void note(Errand errand, Throwable fault) {
        try {
            errand.failed().because("a fault of our own: " + fault);
        } catch (InterruptedException | Broken again) {
            LOG.debug("not noted: it is due again");
        }
    }

    private void failed(DueFeed feed, String because) throws InterruptedException {
        Instant now = clock.instant();
        int failures = feed.failures() + 1;
        NextCheck next = NextCheck.afterFailure(failures, null, now);
        database.write(tx -> {
            tx.feeds()
                    .checked(
                            feed.feed(),
                            new Checked(
                                    feed.validators(), feed.isMet(), next.at(), failures, because),
                            now);
            return null;
        });
    }

    private void failed(DuePage page, String because) throws InterruptedException {
        NextTry next = NextTry.of(page.tries() + 1, page.seenAt(), null, clock.instant());
        database.write(tx -> {
            tx.entries().retry(page.entry(), page.article(), because, next.at());
            return null;
        });
    }

    /// Is nothing being taken along?
    public boolean isIdle() {
        return underWay.get() == 0 && notKept.isEmpty();
    }

    /// Why nothing new is begun, one sentence, or `null` when all goes well.
    public @Nullable String trouble() {
        return outage.trouble();
    }

    /// Ends; what is under way is interrupted, and due again.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(); // it gives the workers nothing more
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdownNow();
    }
}
