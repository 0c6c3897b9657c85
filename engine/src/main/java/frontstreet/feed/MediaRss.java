package frontstreet.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The `media:` fields (Media RSS 1.5), where files may stand alone, in groups, and have titles and
/// thumbnails of their own.
final class MediaRss {
    private MediaRss() {}

    static void fill(Element item, EntryDraft entry) {
        List<Element> places = places(item);
        entry.title(first(places, "media:title", false))
                .summary(first(places, "media:description", true));
        for (Element place : places) {
            for (Element thumbnail : place.all("media:thumbnail")) {
                String address = Values.url(thumbnail, "url", "href");
                entry.thumbnail(address == null ? Values.url(thumbnail) : address);
            }
        }
        for (Element place : places) {
            if (place.key().equals("media:content")) {
                content(place, entry);
            }
        }
    }

    private static void content(Element content, EntryDraft entry) {
        String url = Values.url(content, "url", "href");
        entry.enclosure(url, content.filled("type"), content.filled("filesize"));
        if (url != null && isPicture(content, url)) {
            entry.thumbnail(url);
        }
        entry.duration(Podcast.duration(content.filled("duration")));
    }

    private static boolean isPicture(Element content, String url) {
        String medium = content.filled("medium");
        String type = content.filled("type");
        if (medium != null || type != null) {
            return "image".equals(medium) || (type != null && type.startsWith("image"));
        }
        String path = url.toLowerCase(Locale.ROOT);
        return path.endsWith(".jpg") || path.endsWith(".png") || path.endsWith(".webp");
    }

    /// The item itself, its groups, and the files in both: wherever a title or thumbnail may stand.
    private static List<Element> places(Element item) {
        var places = new ArrayList<Element>();
        places.add(item);
        places.addAll(item.all("media:group"));
        for (Element holder : List.copyOf(places)) {
            places.addAll(holder.all("media:content"));
        }
        return places;
    }

    private static @Nullable String first(List<Element> places, String key, boolean html) {
        for (Element place : places) {
            Element found = place.first(key);
            String value = html ? Values.html(found) : Values.text(found);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
