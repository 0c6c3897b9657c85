package frontstreet.feed;

import java.util.Optional;

/// The families of feeds, told from the content, never from a name or a declared type.
public enum FeedFormat {
    /// RSS 0.91 to 2.0.
    RSS("rss"),
    /// RSS 0.90 and 1.0, which are RDF.
    RDF("rdf"),
    /// Atom 0.3 and 1.0 (RFC 4287).
    ATOM("atom"),
    /// JSON Feed 1.0 and 1.1.
    JSON("json"),
    /// A list of a site's pages, with the news extension or without.
    SITEMAP("sitemap"),
    /// A list of sitemaps.
    SITEMAP_INDEX("sitemapindex"),
    /// A list of subscriptions.
    OPML("opml");

    private final String slug;

    FeedFormat(String slug) {
        this.slug = slug;
    }

    /// As the `feed` command writes it.
    public String slug() {
        return slug;
    }

    /// The format that an XML document with this root is written in; none for other documents.
    static Optional<FeedFormat> ofRoot(String key) {
        return Optional.ofNullable(
                switch (key) {
                    case "rss", "channel", "rdf:rss" -> RSS;
                    case "rdf:rdf" -> RDF;
                    case "atom:feed", "atom:entry" -> ATOM;
                    case "sitemap:urlset", "urlset" -> SITEMAP;
                    case "sitemap:sitemapindex", "sitemapindex" -> SITEMAP_INDEX;
                    case "opml" -> OPML;
                    default -> null;
                });
    }

    /// Whether the first character that says something opens a JSON text.
    static boolean looksLikeJson(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\uFEFF') {
                return c == '{' || c == '[';
            }
        }
        return false;
    }
}
