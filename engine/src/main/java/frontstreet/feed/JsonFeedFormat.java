package frontstreet.feed;

import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import frontstreet.url.BaseUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON Feed 1.0 and 1.1 → [Feed] (<https://www.jsonfeed.org/version/1.1/>).
final class JsonFeedFormat {
    private static final String VERSION = "jsonfeed.org/version/";

    private JsonFeedFormat() {}

    static FeedResult read(String text, BaseUrl base, Problems problems) {
        JsonTree root = JsonTree.read(text, base, problems);
        if (root == null) {
            return new NotAFeed("it is JSON, but no object");
        }
        String version = root.text("version");
        boolean says = version != null && version.contains("jsonfeed.org/");
        if (!says && !root.hasList("items")) {
            return new NotAFeed("it is JSON, but no JSON Feed");
        }
        return new Parsed(feed(root, version), problems.found());
    }

    private static Feed feed(JsonTree root, @Nullable String version) {
        var feed = new FeedDraft(FeedFormat.JSON);
        feed.version(number(version))
                .title(title(root.text("title")))
                .link(root.url("home_page_url"))
                .self(root.url("feed_url"))
                .description(escaped(root.text("description")))
                .language(root.text("language"))
                .image(root.url("icon"))
                .icon(root.url("favicon"));
        root.objects("hubs").forEach(hub -> feed.hub(hub.url("url")));
        authors(root, feed.authors);
        for (JsonTree item : root.objects("items")) {
            feed.entries.add(entry(item).entry());
        }
        return feed.feed();
    }

    private static @Nullable String number(@Nullable String version) {
        int at = version == null ? -1 : version.indexOf(VERSION);
        if (version == null || at < 0) {
            return null;
        }
        String number = version.substring(at + VERSION.length()).replace("/", "");
        return number.equals("1") ? "1.0" : Values.filled(number);
    }

    private static EntryDraft entry(JsonTree item) {
        var entry = new EntryDraft();
        entry.id(item.text("id"))
                .title(title(item.text("title")))
                .link(item.url("url"))
                .link(item.url("external_url"))
                .summary(escaped(item.text("summary")))
                .content(html(item))
                .published(date(item, "date_published"))
                .updated(date(item, "date_modified"))
                .thumbnail(item.url("image"))
                .thumbnail(item.url("banner_image"))
                .language(item.text("language"));
        authors(item, entry.authors);
        for (String tag : item.texts("tags")) {
            entry.categories.add(VisibleText.folded(tag));
        }
        for (JsonTree file : item.objects("attachments")) {
            entry.enclosure(file.url("url"), file.text("mime_type"), file.text("size_in_bytes"))
                    .duration(Podcast.duration(file.text("duration_in_seconds")));
        }
        return entry;
    }

    private static @Nullable String html(JsonTree item) {
        String html = item.text("content_html");
        return html == null
                ? escaped(item.text("content_text"))
                : HtmlLinks.absolute(html, item.base());
    }

    private static java.time.@Nullable Instant date(JsonTree item, String name) {
        String date = item.text(name);
        return date == null ? null : FeedDates.read(date).orElse(null);
    }

    /// Version 1.1 has a list, 1.0 had one author; a bare name stands for one.
    private static void authors(JsonTree parent, List<Author> authors) {
        for (String member : List.of("authors", "author")) {
            for (JsonTree author : parent.objects(member)) {
                String name = title(author.text("name"));
                String url = author.url("url");
                if (name != null || url != null) {
                    AuthorLine.add(authors, new Author(name, null, url));
                }
            }
            parent.texts(member).forEach(line -> AuthorLine.add(authors, line));
        }
    }

    private static @Nullable String title(@Nullable String text) {
        return text == null ? null : Values.filled(VisibleText.folded(text));
    }

    private static @Nullable String escaped(@Nullable String text) {
        return text == null ? null : Markup.escaped(text);
    }
}
