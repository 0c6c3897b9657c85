package frontstreet.server.desk;

import frontstreet.Engine;
import frontstreet.server.edition.Edition;
import frontstreet.server.store.Broken;
import frontstreet.server.store.Database;
import frontstreet.server.store.EditionTable.EditionRow;
import frontstreet.server.store.FilingTable.Filed;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.Outage;
import frontstreet.story.Placed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes filed articles in batches: match, place, classify, merge, number, lay out. The one thread
/// that sees all the news.
///
/// A batch is decided in memory and then kept in one transaction. When it cannot be kept, the
/// memory is made again from the store and the articles are taken one by one; the one that fails is
/// set aside with its reason, and the desk goes on. So is one whose row cannot be read.
public final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final long BROKEN_MILLIS = 2_000;
    private static final long BROKEN_MILLIS_MAX = 30_000;
    private static final Duration EDITIONS_THINNED = Duration.ofDays(1);
    private static final int EDITIONS_THINNED_MAX = 500; // in one transaction

    private final String holder = UUID.randomUUID().toString();
    private final Engine engine;
    private final Database database;
    private final DeskOptions options;
    private final InstantSource clock;
    private final EditionMaker editions;
    private final Keeper keeper;
    private final Duration editionsKept;
    private final Thread thread;

    private final Outage outage = new Outage("desk");

    private DeskMemory memory;
    private boolean hasBegun;
    private boolean hasOld;
    private @Nullable Edition last;
    private long lastNanos = System.nanoTime();
    private volatile boolean placedSince;
    private volatile boolean isIdle;

    public Desk(
            Engine engine,
            Database database,
            DeskOptions options,
            KeepOptions keep,
            InstantSource clock) {
        this.engine = engine;
        this.database = database;
        this.options = options;
        this.clock = clock;
        this.editions = new EditionMaker(engine.editor());
        this.keeper = new Keeper(database, keep, holder);
        this.editionsKept =
                keep.articles().compareTo(options.editionsKept()) < 0
                        ? keep.articles() // an edition shows what is kept
                        : options.editionsKept();
        this.memory = new DeskMemory(engine);
        this.thread = Thread.ofPlatform().name("desk").daemon().unstarted(this::run);
    }

    /// Begins; the memory is made from the store first.
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            long seen = 0;
            long pause = BROKEN_MILLIS;
            while (true) {
                if (work()) {
                    pause = BROKEN_MILLIS;
                    if (hasOld) { // more of it at once, after the news that came meanwhile
                        continue;
                    }
                    seen = database.commits().await(seen, LOOK_AGAIN_MILLIS);
                } else { // the memory is made again at each try: a long outage does not keep us
                    // busy
                    seen = database.commits().await(seen, pause);
                    pause = Math.min(2 * pause, BROKEN_MILLIS_MAX);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("desk ended");
        }
    }

    private void begin() throws InterruptedException {
        database.write(tx -> {
            tx.desk().hold(holder);
            tx.articles().tryAgain();
            return null;
        });
        last = database.read(tx -> tx.editions().last()).map(EditionRow::edition).orElse(null);
        remember();
        hasBegun = true;
    }

    private void remember() throws InterruptedException {
        memory = new DeskMemory(engine);
        int articles = new MemoryReader(database).read(memory, clock.instant());
        LOG.info("desk remembers articles={}", articles);
    }

    // The top of a unit of work: a broken store is told once, and all is begun anew.
    private boolean work() throws InterruptedException {
        try {
            if (!hasBegun) {
                begin();
            }
            List<Filed> filed = waiting();
            isIdle = filed.isEmpty();
            if (!filed.isEmpty()) {
                take(filed);
            }
            Instant now = clock.instant();
            layOutIfDue(now);
            hasOld = keeper.step(memory, now);
            outage.over();
            return true;
        } catch (Broken e) {
            outage.met(e);
            hasBegun = false;
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a fault of our own", e); // in laying out: what was placed is kept
            return false;
        }
    }

    private List<Filed> waiting() throws InterruptedException {
        try {
            return database.read(tx -> tx.filings().next(options.batchMax()));
        } catch (Broken e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("filings not read, reading them one by one", e);
            return readable();
        }
    }

    private List<Filed> readable() throws InterruptedException {
        var filed = new ArrayList<Filed>();
        for (long article : database.read(tx -> tx.filings().waiting(options.batchMax()))) {
            try {
                database.read(tx -> tx.filings().of(article)).ifPresent(filed::add);
            } catch (Broken e) {
                throw e;
            } catch (RuntimeException e) {
                setAside(article, e);
            }
        }
        return filed;
    }

    private void setAside(long article, Throwable because) throws InterruptedException {
        LOG.error("article set aside id={}", article, because);
        database.write(tx -> {
            tx.articles().setAside(article, because.toString());
            return null;
        });
    }

    private void take(List<Filed> filed) throws InterruptedException {
        try {
            placed(filed);
        } catch (Broken e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("batch not kept, taking its {} articles one by one", filed.size(), e);
            remember();
            for (Filed one : filed) {
                takeAlone(one);
            }
        }
    }

    private void takeAlone(Filed filed) throws InterruptedException {
        try {
            placed(List.of(filed));
        } catch (Broken e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            setAside(filed.article(), e);
            remember();
        }
    }

    private void placed(List<Filed> filed) throws InterruptedException {
        Batch batch = decide(filed);
        var keeper = new BatchKeeper(batch, memory, holder);
        LOG.debug("step=14 articles={}", filed.size());
        database.write(tx -> {
            keeper.keep(tx);
            return null;
        });
        placedSince = true;
        LOG.info("placed articles={} stories={}", filed.size(), batch.stories().size());
    }

    private Batch decide(List<Filed> filed) throws InterruptedException {
        var batch = new Batch();
        var incoming = new Incoming(database);
        for (Filed one : filed) {
            Optional<Long> home = incoming.homeOf(one.article(), memory);
            batch.standDifferently(memory.remove(one.article()));
            if (one.filing() == null) {
                home.ifPresent(batch::touched);
                batch.isAnother(one);
                continue;
            }
            Placed placed =
                    home.isPresent()
                            ? memory.placeAgain(incoming.prepared(one), home.get())
                            : memory.place(incoming.prepared(one));
            memory.keep(incoming.kept(one, placed));
            batch.placed(one, placed);
            home.filter(it -> it != placed.story().value())
                    .ifPresent(it -> left(it, placed, batch));
            placed.followed().stream()
                    .map(it -> it.from().value())
                    .filter(it -> it != placed.story().value())
                    .forEach(it -> left(it, placed, batch));
        }
        return batch;
    }

    /// A story that an article left: when it holds nothing more, it is merged into where that went.
    private void left(long story, Placed placed, Batch batch) {
        boolean isMerged = placed.merges().stream().anyMatch(it -> it.story().value() == story);
        if (!isMerged && memory.isEmpty(story)) {
            memory.merge(story, placed.story().value());
            batch.moved(story, placed.story().value());
        } else if (!isMerged) {
            batch.touched(story);
        }
    }

    private void layOutIfDue(Instant now) throws InterruptedException {
        EditionClock due =
                EditionClock.of(
                        placedSince,
                        last == null ? null : last.at(),
                        options.editionPause().minusNanos(System.nanoTime() - lastNanos),
                        now);
        LOG.debug("edition due={} because={}", due.is(), due.because());
        if (due.is()) {
            layOut(now);
        }
    }

    private void layOut(Instant now) throws InterruptedException {
        memory.forget(now);
        var counts = database.read(tx -> tx.articles().countsSince(now.minus(Duration.ofDays(1))));
        Edition edition = editions.make(memory, last, counts, now);
        lastNanos = System.nanoTime();
        if (last == null || !last.showsTheSame(edition)) {
            LOG.debug("step=15 at={}", edition.at());
            database.write(tx -> {
                tx.editions().add(edition);
                return tx.editions()
                        .thin(
                                now.minus(EDITIONS_THINNED),
                                now.minus(editionsKept),
                                EDITIONS_THINNED_MAX);
            });
            LOG.info("edition laid out stories={}", edition.stories().size());
        }
        last = edition;
        placedSince = false; // when it is kept, not before
    }

    /// Does nothing wait, and does the last edition show all that was placed?
    public boolean isIdle() {
        return isIdle && !placedSince;
    }

    /// Why nothing is placed, one sentence, or `null` when all goes well.
    public @Nullable String trouble() {
        return outage.trouble();
    }

    /// Ends after the unit it is at.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
