package frontstreet.feed;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The namespaces that feeds use, and the prefix by which our formats know each.
final class Vocabularies {
    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("purl.org/rss/1.0", ""),
                    Map.entry("my.netscape.com/rdf/simple/0.9", ""),
                    Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
                    Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
                    Map.entry("backend.userland.com/rss", ""),
                    Map.entry("backend.userland.com/rss2", ""),
                    Map.entry("blogs.law.harvard.edu/tech/rss", ""),
                    Map.entry("cyber.law.harvard.edu/rss", ""),
                    Map.entry("purl.org/net/rss1.1#", ""),
                    Map.entry("www.w3.org/2005/atom", "atom"),
                    Map.entry("purl.org/atom/ns#", "atom"),
                    Map.entry("purl.org/atom/ns", "atom"),
                    Map.entry("example.com/newformat#", "atom"),
                    Map.entry("example.com/necho", "atom"),
                    Map.entry("purl.org/echo", "atom"),
                    Map.entry("uri/of/echo/namespace#", "atom"),
                    Map.entry("purl.org/pie", "atom"),
                    Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
                    Map.entry("purl.org/dc/elements/1.1", "dc"),
                    Map.entry("purl.org/dc/elements/1.0", "dc"),
                    Map.entry("purl.org/dc/terms", "dcterms"),
                    Map.entry("purl.org/rss/1.0/modules/content", "content"),
                    Map.entry("purl.org/rss/1.0/modules/slash", "slash"),
                    Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
                    Map.entry("search.yahoo.com/mrss", "media"),
                    Map.entry("video.search.yahoo.com/mrss", "media"),
                    Map.entry("www.w3.org/1999/xhtml", "xhtml"),
                    Map.entry("www.w3.org/2000/svg", "svg"),
                    Map.entry("www.w3.org/1998/math/mathml", "math"),
                    Map.entry("www.w3.org/1999/xlink", "xlink"),
                    Map.entry("www.w3.org/xml/1998/namespace", "xml"),
                    Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
                    Map.entry("www.sitemaps.org/schemas/sitemap/0.9", "sitemap"),
                    Map.entry("www.sitemaps.org/schemas/sitemap/0.84", "sitemap"),
                    Map.entry("www.google.com/schemas/sitemap/0.9", "sitemap"),
                    Map.entry("www.google.com/schemas/sitemap/0.84", "sitemap"),
                    Map.entry("www.google.com/schemas/sitemap-news/0.9", "news"),
                    Map.entry("www.google.com/schemas/sitemap-image/1.1", "image"),
                    Map.entry("www.google.com/schemas/sitemap-video/1.1", "video"),
                    Map.entry("opml.org/spec2", ""),
                    Map.entry("www.opml.org/spec2", ""));

    private Vocabularies() {}

    /// The prefix by which we know a namespace; `null` for one that means nothing to us. Scheme,
    /// case and a closing slash make no difference: feeds get them wrong.
    static @Nullable String prefixOf(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        int scheme = plain.indexOf("://");
        plain = scheme < 0 ? plain : plain.substring(scheme + 3);
        if (plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return PREFIXES.get(plain);
    }
}
