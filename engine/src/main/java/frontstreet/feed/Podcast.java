package frontstreet.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The `itunes:` fields of podcasts.
final class Podcast {
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,5}):)?(\\d{1,5}):(\\d{1,2})(?:[.,]\\d{1,9})?");
    private static final Pattern SECONDS =
            Pattern.compile("(\\d{1,9})(?:[.,]\\d{1,9})?\\s?(?:s|secs?)?");
    private static final Pattern UNITS =
            Pattern.compile(
                    "(?i)(?:pt)?(?:(\\d{1,4})\\s?h[a-z]{0,4}\\s?)?(?:(\\d{1,5})\\s?m[a-z]{0,6}\\s?)?(?:(\\d{1,6})\\s?s[a-z]{0,6})?");

    private Podcast() {}

    static void fill(Element channel, FeedDraft feed) {
        feed.description(Values.html(channel.first("itunes:subtitle", "itunes:summary")))
                .image(image(channel))
                .title(Values.text(channel.first("itunes:title")));
        authors(channel, feed.authors);
        for (Element owner : channel.all("itunes:owner")) {
            String name = Values.text(owner.first("itunes:name"));
            String mail = Values.plain(owner.first("itunes:email"));
            if (feed.authors.isEmpty() && (name != null || mail != null)) {
                feed.authors.add(new Author(name, mail, null));
            }
        }
    }

    static void fill(Element item, EntryDraft entry) {
        entry.summary(Values.html(item.first("itunes:summary", "itunes:subtitle")))
                .duration(duration(Values.plain(item.first("itunes:duration"))));
        authors(item, entry.authors);
    }

    /// Title and picture, which stand behind those of Media RSS.
    static void picture(Element item, EntryDraft entry) {
        entry.title(Values.text(item.first("itunes:title"))).thumbnail(image(item));
    }

    private static void authors(Element parent, List<Author> authors) {
        if (authors.isEmpty()) {
            for (Element author : parent.all("itunes:author")) {
                AuthorLine.add(authors, Values.text(author));
            }
        }
    }

    private static @Nullable String image(Element parent) {
        for (Element image : parent.all("itunes:image", "itunes:link")) {
            String address = Values.url(image, "href", "url");
            boolean picture = image.key().equals("itunes:image");
            if (picture && address == null) {
                address = Values.url(image);
            }
            if (address != null && (picture || "image".equals(image.attribute("rel")))) {
                return address;
            }
        }
        return null;
    }

    /// Seconds, from "62:03", "1:02:03", "3723", "1h 2m 3s" or "PT1H2M3S"; `null` for anything
    /// else.
    static @Nullable Long duration(@Nullable String text) {
        if (text == null || text.length() > 40) {
            return null;
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return seconds(clock);
        }
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            return (long) Groups.number(seconds, 1);
        }
        Matcher units = UNITS.matcher(text);
        boolean said = units.matches() && (units.group(1) != null || units.group(2) != null);
        return said ? seconds(units) : null;
    }

    /// Hours, minutes and seconds in the first three groups.
    private static long seconds(Matcher time) {
        long hours = Groups.number(time, 1);
        return hours * 3600 + Groups.number(time, 2) * 60L + Groups.number(time, 3);
    }
}
