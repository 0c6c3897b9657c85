package frontstreet.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// RSS 0.90 and 1.0 elements → [Feed] (<https://web.resource.org/rss/1.0/spec>): items and image
/// stand beside the channel.
final class RdfFormat {
    private RdfFormat() {}

    static Feed read(Element root, boolean netscape) {
        var feed = new FeedDraft(FeedFormat.RDF);
        feed.version(netscape ? "0.90" : "1.0");
        Element channel = root.first("channel");
        if (channel != null) {
            RssFormat.channel(channel, feed);
        }
        Element image = root.first("image");
        if (image != null) {
            feed.image(Values.url(image.first("url")))
                    .image(Values.url(image, "rdf:resource", "resource"));
        }
        feed.language(root.language());
        for (Element item : items(root, channel)) {
            feed.entries.add(
                    RssFormat.item(item).id(about(item)).link(webAddress(about(item))).entry());
        }
        return feed.feed();
    }

    private static List<Element> items(Element root, @Nullable Element channel) {
        var items = new ArrayList<>(root.all("item"));
        if (channel != null) {
            items.addAll(channel.all("item"));
        }
        return items;
    }

    private static @Nullable String about(Element item) {
        String about = item.filled("rdf:about");
        return about == null ? item.filled("about") : about;
    }

    private static @Nullable String webAddress(@Nullable String about) {
        return about != null && about.startsWith("http") ? about : null;
    }
}
