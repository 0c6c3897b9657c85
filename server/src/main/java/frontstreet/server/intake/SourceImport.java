package frontstreet.server.intake;

import frontstreet.Engine;
import frontstreet.feed.Feed;
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
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A list of subscriptions (OPML) → sources and feeds, read at the first start.
///
/// The innermost folder around a feed names its source; a feed in no folder is a source by its own
/// title.
public final class SourceImport {
    private static final int FEEDS_MAX = 20_000;
    private static final int SLUG_CHARS_MAX = 60;

    private final Engine engine;
    private final Fetcher fetcher;
    private final Database database;
    private final InstantSource clock;

    public SourceImport(Engine engine, Fetcher fetcher, Database database, InstantSource clock) {
        this.engine = engine;
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
        return switch (engine.feeds()
                .parse(fetched.body().bytes(), fetched.body().declaredType(), fetched.address())) {
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
        for (Outline outline : some) {
            String name = name(outline);
            long source =
                    tx.sources().add(slug(name), name, outline.htmlUrl(), FirstContact.ALLOWANCE);
            tx.feeds().add(source, outline.xmlUrl(), outline.title(), now);
        }
        return some.size();
    }

    private static String name(Outline outline) {
        if (!outline.path().isEmpty()) {
            return outline.path().getLast();
        }
        return outline.title() == null ? outline.xmlUrl() : outline.title();
    }

    /// "The Évian Post" → "the-evian-post".
    static String slug(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-+|-+$", "");
        String slug = plain.substring(0, Math.min(plain.length(), SLUG_CHARS_MAX));
        return slug.isEmpty() ? "source" : slug;
    }
}
