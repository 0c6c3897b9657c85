package frontstreet.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// RSS 0.9x and 2.0 elements → [Feed] (<https://www.rssboard.org/rss-specification>).
final class RssFormat {
    private RssFormat() {}

    static Feed read(Element root) {
        var feed = new FeedDraft(FeedFormat.RSS);
        Element inner = root.first("channel");
        Element channel = inner == null ? root : inner;
        feed.version(version(root.filled("version")));
        channel(channel, feed);
        AtomFormat.links(root, feed);
        feed.language(root.language());
        for (Element item : items(root, channel)) {
            feed.entries.add(item(item).entry());
        }
        return feed.feed();
    }

    private static @Nullable String version(@Nullable String written) {
        return written != null && written.equals("2") ? "2.0" : written;
    }

    /// Items stand in the channel; some feeds put them beside it, or wrap them once more.
    private static List<Element> items(Element root, Element channel) {
        var items = new ArrayList<Element>();
        for (Element list : channel.all("items")) {
            items.addAll(list.all("item"));
        }
        items.addAll(channel.all("item"));
        if (root != channel) {
            items.addAll(root.all("item"));
        }
        return items;
    }

    /// What RSS and RDF say of a channel.
    static void channel(Element channel, FeedDraft feed) {
        feed.title(Values.text(channel.first("title")))
                .link(link(channel))
                .description(Values.html(channel.first("description", "tagline", "subtitle")))
                .language(Values.plain(channel.first("language")))
                .published(Values.date(channel.first("pubdate")))
                .updated(Values.date(channel.first("lastbuilddate")))
                .rights(Values.html(channel.first("copyright")))
                .generator(Values.text(channel.first("generator")))
                .image(image(channel));
        feed.ttlMinutes = minutes(Values.plain(channel.first("ttl")));
        Authors.collect(channel, feed.authors);
        DublinCore.fill(channel, feed);
        Podcast.fill(channel, feed);
        AtomFormat.links(channel, feed);
        Categories.collect(channel, feed.categories);
    }

    static EntryDraft item(Element item) {
        var entry = new EntryDraft();
        entry.id(Values.plain(item.first("guid", "atom:id")))
                .title(Values.text(item.first("title")))
                .published(Values.date(item.first("pubdate", "published", "issued")))
                .updated(Values.date(item.first("updated", "modified", "lastbuilddate")))
                .comments(Values.url(item.first("comments")))
                .origin(origin(item.first("source")));
        texts(item, entry);
        links(item, entry);
        Authors.collect(item, entry.authors);
        for (Element file : item.all("enclosure")) {
            entry.enclosure(
                    Values.url(file, "url", "href"), file.filled("type"), file.filled("length"));
        }
        AtomFormat.links(item, entry);
        DublinCore.fill(item, entry);
        entry.updated(Values.date(item.first("atom:updated", "atom:modified")))
                .published(Values.date(item.first("atom:published")));
        Podcast.fill(item, entry);
        MediaRss.fill(item, entry);
        Podcast.picture(item, entry);
        Categories.collect(item, entry.categories);
        return entry.thumbnail(image(item)).language(item.language());
    }

    /// The long text is the content, the short one the summary.
    private static void texts(Element item, EntryDraft entry) {
        Element description = item.first("description");
        Element summary = item.first("summary", "atom:summary");
        entry.content(Values.html(item.first("content:encoded")))
                .content(Values.html(item.first("xhtml:body", "body", "fullitem")))
                .content(AtomText.html(item.first("atom:content", "content")))
                .summary(summary == null ? null : AtomText.html(summary));
        String text = Values.html(description);
        if (entry.summary == null) {
            entry.summary(text);
        } else {
            entry.content(text);
        }
    }

    private static void links(Element item, EntryDraft entry) {
        entry.link(Values.url(item.first("feedburner:origlink")));
        for (Element link : item.all("link")) {
            String rel = link.attribute("rel");
            if (rel == null || rel.equals("alternate")) {
                entry.link(Values.url(link)).link(Values.url(link, "href", "url"));
            }
        }
        entry.link(AtomFormat.alternate(item)).link(permalink(item.first("guid")));
    }

    private static @Nullable String link(Element channel) {
        for (Element link : channel.all("link")) {
            String rel = link.attribute("rel");
            String address = Values.url(link);
            if (address == null && (rel == null || rel.equals("alternate"))) {
                address = Values.url(link, "href", "url");
            }
            if (address != null) {
                return address;
            }
        }
        return AtomFormat.alternate(channel);
    }

    private static @Nullable String permalink(@Nullable Element guid) {
        if (guid == null || "false".equalsIgnoreCase(guid.filled("ispermalink"))) {
            return null;
        }
        String address = guid.text().strip();
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return web ? Values.url(guid) : null;
    }

    private static @Nullable String image(Element parent) {
        Element image = parent.first("image");
        if (image == null) {
            return null;
        }
        String address = Values.url(image.first("url"));
        String attribute = address == null ? Values.url(image, "href", "rdf:resource") : address;
        return attribute == null && !image.hasElements() ? Values.url(image) : attribute;
    }

    private static @Nullable Origin origin(@Nullable Element source) {
        if (source == null) {
            return null;
        }
        String title = Values.text(source);
        String url = Values.url(source, "url", "href");
        return title == null && url == null ? null : new Origin(title, url);
    }

    private static @Nullable Integer minutes(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,8}") ? Integer.valueOf(text) : null;
    }
}
