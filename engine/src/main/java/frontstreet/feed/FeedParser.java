package frontstreet.feed;

import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import frontstreet.url.BaseUrl;
import org.jspecify.annotations.Nullable;

/// Bytes and content type → [FeedResult]. The door of this package.
///
/// Whatever comes in, an outcome comes out: broken feeds are repaired and what was wrong is told,
/// documents of other kinds are refused with a reason. Nothing is fetched. One parser serves any
/// number of threads.
public final class FeedParser {

    /// Reads one document.
    ///
    /// @param body the bytes as received; gzip is undone
    /// @param contentType the Content-Type header's value, or `null`; only its charset counts
    /// @param url the address it came from, the base of relative addresses, or `null`: then they
    ///   stay as they are
    public FeedResult parse(byte[] body, @Nullable String contentType, @Nullable String url) {
        var problems = new Problems();
        String text = Characters.clean(FeedDecoder.decode(body, contentType, problems));
        if (text.isBlank()) {
            return new NotAFeed("it is empty");
        }
        BaseUrl base = BaseUrl.of(url);
        if (FeedFormat.looksLikeJson(text)) {
            return JsonFeedFormat.read(text, base, problems);
        }
        Element root = FeedXml.read(text, base, problems);
        if (root == null) {
            return new NotAFeed("it has no root element of a feed");
        }
        if (root.key().equals("opml") && Opml.declaresEntities(text)) {
            return new NotAFeed("it declares entities of its own, which no list of feeds needs");
        }
        return FeedFormat.ofRoot(root.key())
                .map(format -> read(feed(format, root, text), problems))
                .orElse(new NotAFeed("it is an HTML page"));
    }

    // without an entry it would pass for a quiet feed, and its validators would be kept
    private static FeedResult read(Feed feed, Problems problems) {
        boolean isList = feed.format() == FeedFormat.OPML;
        return feed.entries().isEmpty() && !isList && problems.lost() != null
                ? new NotAFeed("it lists no entry, and " + problems.lost())
                : new Parsed(feed, problems.found());
    }

    private static Feed feed(FeedFormat format, Element root, String text) {
        return switch (format) {
            case RSS -> RssFormat.read(root);
            case RDF -> RdfFormat.read(root, text.contains("netscape.com/rdf/simple/0.9"));
            case ATOM -> AtomFormat.read(root);
            case SITEMAP, SITEMAP_INDEX -> SitemapFormat.read(root, format);
            case OPML -> Opml.read(root);
            case JSON -> throw new IllegalStateException("no element makes a JSON Feed");
        };
    }
}
