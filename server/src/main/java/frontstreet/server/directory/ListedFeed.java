package frontstreet.server.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A feed of an outlet, as the directory lists it.
///
/// @param url where it is
/// @param type `rss`, `news-sitemap`, `sitemap` or `google-news-search`
/// @param grade how well it is known to work: `verified` (somebody read it in 2026),
///   `production-list` (others live by it), `listed`, `stale` (it stands still)
/// @param section what the outlet files there, in the words of the list, or `null` for anything
public record ListedFeed(String url, String type, String grade, @Nullable String section) {
    private static final Set<String> TYPES =
            Set.of("rss", "news-sitemap", "sitemap", "google-news-search");
    private static final Set<String> GRADES =
            Set.of("verified", "production-list", "listed", "stale");
    private static final Set<String> READ_TYPES = Set.of("rss", "news-sitemap");
    private static final Set<String> TRUSTED_GRADES = Set.of("verified", "production-list");

    public ListedFeed {
        if (!url.matches("https?://[a-z0-9.-]+/\\S*")) {
            throw new IllegalArgumentException("no address of a feed: " + url);
        }
        if (!TYPES.contains(type) || !GRADES.contains(grade)) {
            throw new IllegalArgumentException("%s is %s, %s".formatted(url, type, grade));
        }
    }

    /// Is it fetched although nobody asked for it?
    public boolean isFetchedUnasked() {
        return READ_TYPES.contains(type) && TRUSTED_GRADES.contains(grade);
    }
}
