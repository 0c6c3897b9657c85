package frontstreet.server.sources;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.intake.FeedIntake;
import frontstreet.server.schedule.DueFeed;
import frontstreet.server.store.Broken;
import frontstreet.server.store.Database;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.SubscriptionTable.State;
import frontstreet.server.store.Tx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// `source check`: asks feeds now, whole, whether they are due or not; keeps what they list, and
/// says what each did.
final class SourceCheck {
    private static final int AT_ONCE = 16;

    private final Database database;
    private final FeedIntake feeds;
    private final InstantSource clock;

    SourceCheck(Database database, FeedIntake feeds, InstantSource clock) {
        this.database = database;
        this.feeds = feeds;
        this.clock = clock;
    }

    /// Checks the outlet that is named, else all that are not paused.
    void check(Order order, Answer answer) throws InterruptedException {
        boolean isAll = order.words().isEmpty();
        List<DueFeed> asked =
                database.read(tx ->
                        isAll ? ofAll(tx) : tx.subscriptions().feeds(Known.of(order, tx).id()));
        if (asked.isEmpty()) {
            throw new Refused(
                    Refused.UNREADABLE,
                    isAll
                            ? "no feed is read: 'frontstreet source add ADDRESS' adds one"
                            : "no feed of '%s' is read".formatted(order.word()));
        }
        int bad = check(asked, answer);
        if (bad > 0) {
            throw new Refused(
                    Refused.UNREADABLE,
                    "%s of %s could not be read".formatted(bad, Words.count(asked.size(), "feed")));
        }
        answer.line(Words.count(asked.size(), "feed") + " read.");
    }

    private static List<DueFeed> ofAll(Tx tx) {
        Map<Long, State> states = tx.subscriptions().states();
        var all = new ArrayList<DueFeed>();
        for (SourceRow source : tx.sources().all()) {
            State state = states.get(source.id());
            if (state != null && state.paused() == null) {
                all.addAll(tx.subscriptions().feeds(source.id()));
            }
        }
        return all;
    }

    private int check(List<DueFeed> asked, Answer answer) throws InterruptedException {
        var room = new Semaphore(AT_ONCE);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var under = new ArrayList<Future<FeedIntake.Outcome>>();
            asked.forEach(feed -> under.add(threads.submit(() -> checked(feed, room))));
            int bad = 0;
            for (int i = 0; i < asked.size(); i++) {
                FeedIntake.Outcome outcome = outcome(under.get(i));
                bad += outcome.trouble() == null ? 0 : 1;
                answer.line(line(asked.get(i), outcome));
            }
            return bad;
        } finally {
            threads.shutdownNow(); // whoever asked may have gone
        }
    }

    private FeedIntake.Outcome checked(DueFeed feed, Semaphore room) throws InterruptedException {
        room.acquire();
        try {
            FeedIntake.Outcome outcome = feeds.take(feed.asked());
            database.write(tx -> {
                tx.subscriptions().looked(feed.source(), clock.instant());
                return null;
            });
            return outcome;
        } finally {
            room.release();
        }
    }

    private static FeedIntake.Outcome outcome(Future<FeedIntake.Outcome> under)
            throws InterruptedException {
        try {
            return under.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Broken broken) {
                throw broken;
            }
            throw new IllegalStateException("a feed was not checked", e.getCause());
        }
    }

    private static String line(DueFeed feed, FeedIntake.Outcome outcome) {
        if (outcome.trouble() != null) {
            return "%s  %s: %s".formatted(feed.slug(), feed.url(), outcome.trouble());
        }
        String listed =
                outcome.entries() == null ? "nothing new" : Words.entries(outcome.entries());
        String newest =
                outcome.newest() == null ? "" : ", the newest of " + Words.minute(outcome.newest());
        return "%s  %s: read, %s%s".formatted(feed.slug(), feed.url(), listed, newest);
    }
}
