package frontstreet.server.web;

import frontstreet.frontpage.Place;
import frontstreet.server.edition.Edition;
import frontstreet.server.store.EditionTable.EditionRow;
import frontstreet.server.store.FeedTable;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.util.Optional;

/// When the first front page is worth to be read: what two outlets had that were quicker than the
/// others is not the news of the day.
public final class FirstEdition {
    private static final int STORIES_LEAST = 12; // a lead, seconds, briefs and some of the latest

    private FirstEdition() {}

    /// The last edition, once it has a lead, a dozen stories and half of the outlets; or once every
    /// outlet was come to and less waits to be read than was read, however little that is.
    ///
    /// @param now when a page counts as waiting
    public static Optional<EditionRow> ready(Tx tx, Instant now) {
        return tx.editions()
                .last()
                .filter(row -> !row.edition().stories().isEmpty())
                .filter(row -> isReady(tx, row.edition(), now));
    }

    private static boolean isReady(Tx tx, Edition edition, Instant now) {
        FeedTable.Round round = tx.feeds().firstRound();
        if (isFull(edition) && 2 * edition.outlets() >= round.all()) {
            return true;
        }
        int waiting = tx.entries().dueCount(now) + tx.filings().count();
        return round.isDone() && waiting <= edition.articles();
    }

    private static boolean isFull(Edition edition) {
        return edition.stories().size() >= STORIES_LEAST
                && edition.stories().stream().anyMatch(it -> it.slot().place() == Place.LEAD);
    }
}
