package frontstreet.server.intake;

import frontstreet.feed.Feed;
import frontstreet.feed.FeedParser;
import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import frontstreet.feed.Outline;
import frontstreet.server.fetch.FetchRequest;
import frontstreet.server.fetch.FetchResult.Failed;
import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.FetchResult.Gone;
import frontstreet.server.fetch.FetchResult.NotModified;
import frontstreet.server.fetch.FetchResult.Refused;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.store.Database;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of subscriptions (OPML) → sources and feeds, read at the first start.
public final class SourceImport {
    private static final int FEEDS_MAX = 20_000;

    private final FeedParser parser;
    private final Fetcher fetcher;
    private final Database database;
    private final InstantSource clock;

    public SourceImport(
            FeedParser parser, Fetcher fetcher, Database database, InstantSource clock) {
        this.parser = parser;
        this.fetcher = fetcher;
        this.database = database;
        this.clock = clock;
    }

    /// Reads the list of an address, unless there are sources already.
    ///
    /// @return why the list could not be read, one sentence without the full stop, or `null` when
    ///   there are sources now
    public @Nullable String read(String address) throws InterruptedException {
        boolean isFirst = database.read(tx -> tx.sources().all().isEmpty());
        if (!isFirst) {
            return null;
        }
        return switch (fetcher.fetch(FetchRequest.feed(address, null))) {
            case Fetched fetched -> parsed(address, fetched);
            case NotModified(var movedTo, var freshFor) -> address + " sent no list";
            case Gone() -> address + " is gone";
            case Refused(String because) -> address + ": " + because;
            case Failed failure -> address + ": " + failure.detail();
        };
    }

    private @Nullable String parsed(String address, Fetched fetched) throws InterruptedException {
        return switch (parser.parse(
                fetched.body().bytes(), fetched.body().declaredType(), fetched.address())) {
            case NotAFeed(String because) -> address + " is no list of feeds: " + because;
            case Parsed(Feed feed, var problems) -> {
                if (feed.outlines().isEmpty()) {
                    yield address + " lists no feeds";
                }
                database.write(tx -> add(feed.outlines(), clock.instant(), tx));
                yield null;
            }
        };
    }

    private static int add(List<Outline> outlines, Instant now, Tx tx) {
        List<Outline> some = outlines.subList(0, Math.min(outlines.size(), FEEDS_MAX));
        for (ListedOutlets.Listed feed : ListedOutlets.of(some)) {
            long source =
                    tx.sources()
                            .add(
                                    ListedOutlets.slug(feed.outlet()),
                                    feed.outlet(),
                                    feed.site(),
                                    FirstContact.ALLOWANCE);
            tx.feeds().add(source, feed.url(), feed.label(), now);
        }
        return some.size();
    }
}
