package frontstreet.feed;

import frontstreet.url.BaseUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The feeds an HTML page announces in its head (<https://www.rssboard.org/rss-autodiscovery>), in
/// document order: the first is the one that readers take.
public final class FeedLinks {
    private static final int MAX = 100;

    private static final Set<String> TYPES =
            Set.of(
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/rdf+xml",
                    "application/feed+json",
                    "application/json");

    private FeedLinks() {}

    /// A feed that a page announces.
    ///
    /// @param url where it is, absolute where the page's address is known
    /// @param title what the page calls it, or `null`
    /// @param type its media type, lower case
    public record Announced(String url, @Nullable String title, String type) {}

    /// The feeds that a page announces, each address once.
    ///
    /// @param html the page
    /// @param url the address it came from, or `null`
    public static List<Announced> of(String html, @Nullable String url) {
        return of(Jsoup.parse(html, url == null ? "" : url), url);
    }

    /// The feeds that a parsed page announces, each address once.
    public static List<Announced> of(Document page, @Nullable String url) {
        Element base = page.selectFirst("base[href]");
        BaseUrl from = BaseUrl.of(url);
        BaseUrl inPage = base == null ? from : from.under(base.attr("href"));
        Map<String, Announced> found = new LinkedHashMap<>();
        for (Element link : page.select("link[href]")) {
            Announced feed = announced(link, inPage);
            if (feed != null && found.size() < MAX) {
                found.putIfAbsent(feed.url(), feed);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static @Nullable Announced announced(Element link, BaseUrl base) {
        List<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
        boolean alternate = relations.contains("alternate") && !relations.contains("stylesheet");
        String type = link.attr("type").toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        String address = link.attr("href");
        boolean feed = relations.contains("feed") || (alternate && isFeed(type, address));
        if (!feed || address.isBlank()) {
            return null;
        }
        return new Announced(
                base.resolve(address), Values.filled(link.attr("title").strip()), type);
    }

    /// Every WordPress site announces its API as plain JSON: that is a feed only where it says so.
    private static boolean isFeed(String type, String address) {
        boolean json = type.equals("application/json");
        return json ? address.toLowerCase(Locale.ROOT).contains("feed") : TYPES.contains(type);
    }
}
