package frontstreet.server.sources;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.store.ArticleTable.OfSource;
import frontstreet.server.store.Database;
import frontstreet.server.store.FeedTable.Standing;
import frontstreet.server.store.SourceTable.Facts;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.SubscriptionTable.SetAside;
import frontstreet.server.store.SubscriptionTable.State;
import frontstreet.server.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `source list`: every outlet and how it stands, and what the desk had to set aside.
final class SourceList {
    /// The word of an order that asks for JSON.
    static final String JSON = "json";

    private static final Duration DAY = Duration.ofDays(1);
    private static final int SET_ASIDE_MOST = 100;

    private final Database database;
    private final InstantSource clock;

    SourceList(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Tells all.
    void list(Order order, Answer answer) throws InterruptedException {
        Instant now = clock.instant();
        List<SourceLine> lines = database.read(tx -> lines(now, tx));
        List<SetAside> aside = database.read(tx -> tx.subscriptions().setAside(SET_ASIDE_MOST));
        List<String> told =
                order.words().contains(JSON)
                        ? SourceLine.json(lines, aside)
                        : SourceLine.text(lines, aside);
        told.forEach(answer::line);
    }

    private static List<SourceLine> lines(Instant now, Tx tx) {
        Map<Long, Integer> counts =
                tx.articles().countsSince(now.minus(DAY)).stream()
                        .collect(Collectors.toMap(OfSource::source, OfSource::articles));
        Map<Long, State> states = tx.subscriptions().states();
        Map<Long, Facts> facts = tx.sources().allFacts();
        var lines = new ArrayList<SourceLine>();
        for (SourceRow source : tx.sources().all()) {
            State state = states.get(source.id());
            if (state != null && state.isKept()) {
                Facts said = facts.get(source.id());
                List<Standing> feeds = tx.feeds().ofSource(source.id());
                lines.add(
                        new SourceLine(
                                source,
                                state,
                                said == null ? null : said.says(),
                                feeds,
                                counts.getOrDefault(source.id(), 0)));
            }
        }
        return lines;
    }
}
