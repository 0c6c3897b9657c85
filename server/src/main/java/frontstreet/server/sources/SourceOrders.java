package frontstreet.server.sources;

import frontstreet.feed.FeedParser;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Orders;
import frontstreet.server.discovery.Discovery;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.intake.FeedIntake;
import frontstreet.server.intake.ReadingThreads;
import frontstreet.server.store.Database;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The orders about sources, and how they are worded.
public final class SourceOrders {
    /// How many feeds of one list are taken.
    public static final int LISTED_MOST = 10_000;

    private SourceOrders() {}

    /// What the orders work with.
    ///
    /// @param feeds takes one feed along
    public record Parts(
            Database database, Fetcher fetcher, ReadingThreads reading, FeedIntake feeds) {}

    /// Adds the orders about sources.
    public static Orders with(Orders orders, Parts parts, InstantSource clock) {
        Database database = parts.database();
        var discovery = new Discovery(parts.fetcher(), new FeedParser(), parts.reading());
        var state = new SourceState(database, clock);
        return orders.with(AddRequest.ORDER, new SourceAdd(database, discovery, clock))
                .with("source-list", new SourceList(database, clock)::list)
                .with("source-pause", state::pause)
                .with("source-resume", state::resume)
                .with("source-remove", state::remove)
                .with("source-license", new SourceLicense(database)::license)
                .with("source-check", new SourceCheck(database, parts.feeds(), clock)::check)
                .with("source-import", new SourcesIn(database, clock)::take)
                .with("source-export", new SourcesOut(database)::export);
    }

    /// Lists all.
    public static Order list(boolean isJson) {
        return new Order("source-list", isJson ? List.of(SourceList.JSON) : List.of(), null);
    }

    /// Nothing of an outlet is fetched from now on.
    public static Order pause(String slug) {
        return Order.of("source-pause", slug);
    }

    /// An outlet is fetched again.
    public static Order resume(String slug) {
        return Order.of("source-resume", slug);
    }

    /// Takes the feeds of an outlet away.
    public static Order remove(String slug, boolean isSure) {
        return isSure
                ? Order.of("source-remove", slug, SourceState.YES)
                : Order.of("source-remove", slug);
    }

    /// How much of an outlet's articles everybody may read; without a word it is told.
    ///
    /// @param license a word, or `null` to change nothing
    public static Order license(String slug, @Nullable String license) {
        return license == null
                ? Order.of("source-license", slug)
                : Order.of("source-license", slug, license);
    }

    /// Checks the feeds of these outlets now, of all where none is named.
    public static Order check(List<String> slugs) {
        return new Order("source-check", slugs, null);
    }

    /// Reads the feeds of a list.
    ///
    /// @param list OPML
    /// @param beyond how many feeds were left out of it because they are too many
    public static Order take(String list, int beyond) {
        return new Order("source-import", List.of("" + beyond), list);
    }

    /// Tells all feeds as a list (OPML).
    public static Order export() {
        return Order.of("source-export");
    }
}
