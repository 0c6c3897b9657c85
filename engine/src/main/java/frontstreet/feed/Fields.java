package frontstreet.feed;

import java.util.Set;

/// Which fields of an entry hold text and nothing else, so that the next field ends one whose end
/// tag is missing.
final class Fields {
    private static final Set<String> PLAIN =
            Set.of(
                    "title",
                    "link",
                    "guid",
                    "pubdate",
                    "author",
                    "category",
                    "comments",
                    "atom:title",
                    "atom:id",
                    "atom:updated",
                    "atom:published",
                    "atom:issued",
                    "atom:modified",
                    "dc:title",
                    "dc:creator",
                    "dc:date",
                    "dc:subject",
                    "sitemap:loc",
                    "sitemap:lastmod");

    private static final Set<String> NEXT =
            Set.of(
                    "title",
                    "link",
                    "guid",
                    "pubdate",
                    "author",
                    "category",
                    "comments",
                    "description",
                    "enclosure",
                    "source",
                    "item",
                    "content:encoded",
                    "atom:title",
                    "atom:id",
                    "atom:updated",
                    "atom:published",
                    "atom:issued",
                    "atom:modified",
                    "atom:link",
                    "atom:author",
                    "atom:category",
                    "atom:summary",
                    "atom:content",
                    "atom:entry",
                    "dc:title",
                    "dc:creator",
                    "dc:date",
                    "dc:subject",
                    "dc:description",
                    "media:content",
                    "media:thumbnail",
                    "sitemap:loc",
                    "sitemap:lastmod");

    private Fields() {}

    /// Whether an open element must have ended where one with this key begins.
    static boolean endsWith(Element open, String key) {
        return NEXT.contains(key) && PLAIN.contains(open.key());
    }
}
