package frontstreet.server.discovery;

import frontstreet.feed.FeedLinks.Announced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which addresses are looked at behind a page, and in which order; pure.
///
/// The feeds that the page announces come first, in its order, those of comments left out; then the
/// sitemaps that its robots.txt names and that speak of news. A site may announce a hundred feeds
/// and name a hundred sitemaps: the first few are looked at.
final class Candidates {
    /// How many addresses are looked at behind one page.
    static final int MOST = 8;

    /// How many of them are sitemaps, at most.
    static final int SITEMAPS_MOST = 3;

    private static final Pattern COMMENTS = Pattern.compile("\\bcomments?\\b");
    private static final Pattern NEWS = Pattern.compile("news|latest|recent|48");

    private Candidates() {}

    /// An address to look at.
    ///
    /// @param title what the page calls it, or `null`
    record Candidate(String url, @Nullable String title) {}

    /// @param announced by the page
    /// @param sitemaps that its robots.txt names
    static List<Candidate> of(List<Announced> announced, List<String> sitemaps) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        List<String> news = news(sitemaps);
        int feeds = MOST - news.size();
        for (Announced feed : announced) {
            if (found.size() < feeds && !isOfComments(feed)) {
                found.putIfAbsent(feed.url(), new Candidate(feed.url(), feed.title()));
            }
        }
        news.forEach(it -> found.putIfAbsent(it, new Candidate(it, null)));
        return new ArrayList<>(found.values());
    }

    /// Of a list of sitemaps those that speak of news, in its order.
    static List<String> news(List<String> sitemaps) {
        return sitemaps.stream()
                .distinct()
                .filter(it -> NEWS.matcher(path(it)).find())
                .limit(SITEMAPS_MOST)
                .toList();
    }

    private static boolean isOfComments(Announced feed) {
        String title = feed.title() == null ? "" : feed.title().toLowerCase(Locale.ROOT);
        return COMMENTS.matcher(title).find() || COMMENTS.matcher(path(feed.url())).find();
    }

    // without the host: "news.example" says nothing of its sitemaps
    private static String path(String url) {
        String rest = url.replaceFirst("^[a-zA-Z]+://[^/]*", "");
        return rest.toLowerCase(Locale.ROOT);
    }
}
