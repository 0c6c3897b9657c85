package frontstreet.server.sources;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.store.Database;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.SubscriptionTable.State;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.InstantSource;

/// `source pause`, `resume` and `remove`: whether anything of an outlet is fetched.
final class SourceState {
    /// The word of an order to remove that says yes.
    static final String YES = "yes";

    private final Database database;
    private final InstantSource clock;

    SourceState(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Nothing of it is fetched from now on; what is under way still comes.
    void pause(Order order, Answer answer) throws InterruptedException {
        Instant now = clock.instant();
        answer.line(database.write(tx -> pause(Known.of(order, tx), now, tx)));
    }

    private static String pause(SourceRow source, Instant now, Tx tx) {
        State state = tx.subscriptions().state(source.id());
        if (state.paused() != null) {
            return "%s is paused since %s.".formatted(source.name(), Words.minute(state.paused()));
        }
        tx.subscriptions().pause(source.id(), now);
        return "%s is paused: nothing of it is fetched until 'frontstreet source resume %s'."
                .formatted(source.name(), source.slug());
    }

    /// It is fetched again, at once where it is due.
    void resume(Order order, Answer answer) throws InterruptedException {
        answer.line(database.write(tx -> resume(Known.of(order, tx), tx)));
    }

    private static String resume(SourceRow source, Tx tx) {
        if (tx.subscriptions().state(source.id()).paused() == null) {
            return source.name() + " is not paused.";
        }
        tx.subscriptions().pause(source.id(), null);
        return source.name() + " is read again.";
    }

    /// Its feeds go; its articles stay until they are old.
    void remove(Order order, Answer answer) throws InterruptedException {
        Instant now = clock.instant();
        boolean isSure = order.words().contains(YES);
        answer.line(database.write(tx -> remove(Known.of(order, tx), isSure, now, tx)));
    }

    private static String remove(SourceRow source, boolean isSure, Instant now, Tx tx) {
        int articles = tx.subscriptions().articles(source.id());
        if (articles > 0 && !isSure) {
            throw new Refused(
                    Refused.WRONG_USE,
                    "%s has %s here: say --yes to remove it; they stay until they are old"
                            .formatted(source.name(), Words.count(articles, "article")));
        }
        int feeds = tx.subscriptions().feeds(source.id()).size();
        tx.subscriptions().remove(source.id(), now);
        return "%s is removed with %s; %s."
                .formatted(
                        source.name(),
                        Words.count(feeds, "feed"),
                        articles == 0
                                ? "it had no articles"
                                : Words.count(articles, "article") + " of it stay until old");
    }
}
