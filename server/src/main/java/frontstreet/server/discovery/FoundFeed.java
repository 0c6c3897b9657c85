package frontstreet.server.discovery;

import frontstreet.feed.Entry;
import frontstreet.feed.Feed;
import frontstreet.feed.FeedFormat;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A feed that was found and read.
///
/// @param url where it is
/// @param title what it or the page that announces it calls it, or `null`
/// @param site the page that it belongs to, or `null` when it does not say
/// @param format like `RSS 2.0`
/// @param entries how many it lists
/// @param isSitemap whether it is a list for search engines
/// @param latest its newest headlines, at most three
public record FoundFeed(
        String url,
        @Nullable String title,
        @Nullable String site,
        String format,
        int entries,
        boolean isSitemap,
        List<Latest> latest) {
    private static final int LATEST_MOST = 3;

    public FoundFeed {
        latest = List.copyOf(latest);
    }

    /// A headline.
    ///
    /// @param at when it came out, or `null` when the feed does not say
    public record Latest(@Nullable Instant at, String headline) {}

    /// When its newest entry came out, or `null` when none gives a time.
    public @Nullable Instant newest() {
        return latest.stream()
                .flatMap(it -> Stream.ofNullable(it.at()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// What is found in a feed.
    ///
    /// @param announced what the page that announces it calls it, or `null`
    static FoundFeed of(String url, Feed feed, @Nullable String announced) {
        List<Latest> latest =
                feed.entries().stream()
                        .filter(it -> it.title() != null)
                        .map(FoundFeed::latest)
                        .sorted(FoundFeed::newestFirst)
                        .limit(LATEST_MOST)
                        .toList();
        return new FoundFeed(
                url,
                feed.title() == null ? announced : feed.title(),
                feed.link(),
                format(feed),
                feed.entries().size(),
                feed.format() == FeedFormat.SITEMAP,
                latest);
    }

    /// Those without a time come last.
    private static int newestFirst(Latest one, Latest other) {
        Instant first = one.at() == null ? Instant.MIN : one.at();
        Instant second = other.at() == null ? Instant.MIN : other.at();
        return second.compareTo(first);
    }

    private static Latest latest(Entry entry) {
        Instant at = entry.published() == null ? entry.updated() : entry.published();
        return new Latest(at, Objects.requireNonNullElse(entry.title(), ""));
    }

    private static String format(Feed feed) {
        String version = feed.version() == null ? "" : " " + feed.version();
        return switch (feed.format()) {
            case RSS -> "RSS" + version;
            case RDF -> "RSS" + version + " (RDF)";
            case ATOM -> "Atom" + version;
            case JSON -> "JSON Feed" + version;
            case SITEMAP -> "news sitemap";
            case SITEMAP_INDEX -> "list of sitemaps";
            case OPML -> "list of feeds";
        };
    }
}
