package frontstreet.server;

import frontstreet.server.desk.Desk;
import frontstreet.server.schedule.Scheduler;
import frontstreet.server.search.Search;
import frontstreet.server.store.Database;
import frontstreet.server.store.FeedTable;
import frontstreet.server.web.FirstEdition;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that runs.
public final class Running implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final Database database;
    private final Scheduler scheduler;
    private final Desk desk;
    private final InstantSource clock;
    private final Door door;
    private final Deque<AutoCloseable> parts;

    Running(
            Database database,
            Scheduler scheduler,
            Desk desk,
            InstantSource clock,
            Door door,
            Deque<AutoCloseable> parts) {
        this.door = door;
        this.database = database;
        this.scheduler = scheduler;
        this.desk = desk;
        this.clock = clock;
        this.parts = parts;
    }

    /// What is kept.
    public Database database() {
        return database;
    }

    /// The port that the paper is served on.
    public int port() {
        return door.port();
    }

    /// Where the paper is, without a slash at its end.
    public String address() {
        return door.address();
    }

    /// A new address that signs one browser in.
    public String signInAddress() throws InterruptedException {
        return door.signInAddress();
    }

    /// Is there a front page worth to be read?
    public boolean hasEdition() throws InterruptedException {
        return database.read(tx -> FirstEdition.ready(tx, clock.instant()).isPresent());
    }

    /// How far the first round is.
    public FeedTable.Round firstRound() throws InterruptedException {
        return database.read(tx -> tx.feeds().firstRound());
    }

    /// How many feeds there are, and how many were checked at least once.
    public FeedTable.Progress feeds() throws InterruptedException {
        return database.read(tx -> tx.feeds().progress());
    }

    /// Why the news is not read at the moment, one sentence, or `null` when it is.
    public @Nullable String trouble() {
        String intake = scheduler.trouble();
        return intake == null ? desk.trouble() : intake;
    }

    /// Waits until nothing is due, under way or unplaced at the moment that the clock shows; woken
    /// by commits. Only a clock that stands still lets this end for sure.
    public void settle() throws InterruptedException {
        long seen = 0;
        while (!isSettled()) {
            seen = database.commits().await(seen, LOOK_AGAIN_MILLIS);
        }
    }

    /// Waits until searches find everything that was placed before the call.
    public void settleSearch() throws InterruptedException {
        door.search().settle();
    }

    /// What searches find.
    public Search search() {
        return door.search().search();
    }

    private boolean isSettled() throws InterruptedException {
        Instant now = clock.instant();
        boolean isDue =
                database.read(tx ->
                        !tx.feeds().due(now, 1).isEmpty()
                                || tx.entries().dueCount(now) > 0
                                || tx.filings().count() > 0);
        return !isDue && scheduler.isIdle() && desk.isIdle();
    }

    /// Ends everything, in the reverse order of its start.
    @Override
    public void close() {
        close(parts);
    }

    static void close(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) { // the top of a unit of work: the others are closed all the same
                LOG.error("not closed", e);
            }
        }
    }
}
