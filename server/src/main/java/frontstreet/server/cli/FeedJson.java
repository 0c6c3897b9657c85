package frontstreet.server.cli;

import frontstreet.article.SafeHtml;
import frontstreet.feed.Author;
import frontstreet.feed.Enclosure;
import frontstreet.feed.Entry;
import frontstreet.feed.Feed;
import frontstreet.feed.Origin;
import frontstreet.feed.Outline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A feed as `feed` writes it: one shape for all formats, its HTML made safe.
final class FeedJson {
    private final SafeHtml safe = new SafeHtml();

    /// Adds the fields of a feed to an object.
    void put(ObjectNode into, Feed feed) {
        Json.put(into, "format", feed.format().slug());
        Json.put(into, "version", feed.version());
        Json.put(into, "title", feed.title());
        Json.put(into, "link", feed.link());
        Json.put(into, "self", feed.self());
        Json.put(into, "hub", feed.hub());
        html(into, "description", feed.description());
        Json.put(into, "language", feed.language());
        time(into, "published", feed.published());
        time(into, "updated", feed.updated());
        Json.put(into, "image", feed.image());
        Json.put(into, "icon", feed.icon());
        authors(into, feed.authors());
        Json.put(into, "categories", feed.categories());
        html(into, "rights", feed.rights());
        Json.put(into, "generator", feed.generator());
        Json.put(into, "id", feed.id());
        if (feed.ttlMinutes() != null) {
            into.put("ttl", feed.ttlMinutes());
        }
        entries(into, feed.entries());
        outlines(into, feed.outlines());
    }

    private void entries(ObjectNode into, List<Entry> entries) {
        if (!entries.isEmpty()) {
            var array = into.putArray("entries");
            entries.forEach(entry -> put(array.addObject(), entry));
        }
    }

    private void put(ObjectNode into, Entry entry) {
        Json.put(into, "id", entry.id());
        Json.put(into, "title", entry.title());
        Json.put(into, "link", entry.link());
        html(into, "summary", entry.summary());
        html(into, "content", entry.content());
        authors(into, entry.authors());
        time(into, "published", entry.published());
        time(into, "updated", entry.updated());
        Json.put(into, "categories", entry.categories());
        Json.put(into, "comments", entry.comments());
        enclosures(into, entry.enclosures());
        Json.put(into, "thumbnail", entry.thumbnail());
        if (entry.durationSeconds() != null) {
            into.put("duration", entry.durationSeconds());
        }
        Json.put(into, "language", entry.language());
        Origin origin = entry.origin();
        if (origin != null) {
            ObjectNode source = into.putObject("source");
            Json.put(source, "title", origin.title());
            Json.put(source, "url", origin.url());
        }
    }

    private void html(ObjectNode into, String field, @Nullable String html) {
        Json.put(into, field, html == null ? null : safe.clean(html, null));
    }

    private static void time(ObjectNode into, String field, @Nullable Instant time) {
        Json.put(into, field, time == null ? null : time.toString());
    }

    private static void authors(ObjectNode into, List<Author> authors) {
        if (authors.isEmpty()) {
            return;
        }
        var array = into.putArray("authors");
        for (Author author : authors) {
            ObjectNode object = array.addObject();
            Json.put(object, "name", author.name());
            Json.put(object, "email", author.email());
            Json.put(object, "url", author.url());
        }
    }

    private static void enclosures(ObjectNode into, List<Enclosure> enclosures) {
        if (enclosures.isEmpty()) {
            return;
        }
        var array = into.putArray("enclosures");
        for (Enclosure enclosure : enclosures) {
            ObjectNode object = array.addObject();
            Json.put(object, "url", enclosure.url());
            Json.put(object, "type", enclosure.type());
            if (enclosure.length() != null) {
                object.put("length", enclosure.length());
            }
        }
    }

    private static void outlines(ObjectNode into, List<Outline> outlines) {
        if (outlines.isEmpty()) {
            return;
        }
        var array = into.putArray("outlines");
        for (Outline outline : outlines) {
            ObjectNode object = array.addObject();
            Json.put(object, "title", outline.title());
            Json.put(object, "xmlUrl", outline.xmlUrl());
            Json.put(object, "htmlUrl", outline.htmlUrl());
            Json.put(object, "path", outline.path());
        }
    }
}
