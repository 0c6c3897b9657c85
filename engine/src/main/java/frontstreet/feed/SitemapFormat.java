package frontstreet.feed;

import org.jspecify.annotations.Nullable;

/// Sitemaps with the news and image extensions, and their indexes → [Feed]
/// (<https://www.sitemaps.org/protocol.html>). An entry is a page, or in an index a sitemap.
final class SitemapFormat {
    private SitemapFormat() {}

    static Feed read(Element root, FeedFormat format) {
        var feed = new FeedDraft(format);
        for (Element url : root.all("sitemap:url", "sitemap:sitemap")) {
            String address = Values.url(url.first("sitemap:loc"));
            if (address != null) {
                feed.entries.add(entry(url, address).entry());
            }
        }
        return feed.feed();
    }

    private static EntryDraft entry(Element url, String address) {
        var entry = new EntryDraft().link(address);
        entry.updated(Values.date(url.first("sitemap:lastmod")));
        Element news = url.first("news:news");
        if (news != null) {
            news(news, entry);
        }
        for (Element image : url.all("image:image")) {
            entry.thumbnail(Values.url(image.first("image:loc")));
        }
        return entry;
    }

    private static void news(Element news, EntryDraft entry) {
        entry.title(Values.text(news.first("news:title")))
                .published(Values.date(news.first("news:publication_date")));
        Categories.list(Values.text(news.first("news:keywords")), entry.categories);
        Element publication = news.first("news:publication");
        Element said = publication == null ? news : publication;
        entry.language(Values.plain(said.first("news:language")));
        @Nullable String name = Values.text(said.first("news:name"));
        entry.origin(name == null ? null : new Origin(name, null));
    }
}
