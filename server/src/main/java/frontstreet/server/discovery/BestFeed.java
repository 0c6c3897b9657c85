package frontstreet.server.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which of the feeds of an outlet is taken when nobody chooses; pure.
///
/// One that lists headlines before one that lists none; one that brought news in the last days
/// before one that stands still; a feed before a list for search engines; else the one that the
/// page announces first, as readers do.
final class BestFeed {
    private static final Duration FRESH = Duration.ofDays(7);

    private BestFeed() {}

    /// The best first.
    ///
    /// @param found in the order of the page
    static List<FoundFeed> sorted(List<FoundFeed> found, Instant now) {
        var sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.<FoundFeed>comparingInt(it -> it.latest().isEmpty() ? 1 : 0)
                        .thenComparingInt(it -> isFresh(it, now) ? 0 : 1)
                        .thenComparingInt(it -> it.isSitemap() ? 1 : 0));
        return sorted;
    }

    private static boolean isFresh(FoundFeed feed, Instant now) {
        Instant newest = feed.newest();
        return newest != null && !newest.isBefore(now.minus(FRESH));
    }
}
