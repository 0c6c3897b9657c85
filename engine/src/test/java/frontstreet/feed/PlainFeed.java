package frontstreet.feed;

import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An outcome as maps, lists and strings, what is absent left out: the shape of `expected.json`.
final class PlainFeed {
    private PlainFeed() {}

    static Map<String, Object> of(FeedResult result) {
        var plain = new LinkedHashMap<String, Object>();
        switch (result) {
            case Parsed(Feed feed, List<Problem> problems) -> {
                plain.put("feed", feed(feed));
                put(plain, "problems", problems.stream().map(PlainFeed::problem).toList());
            }
            case NotAFeed(String because) -> plain.put("notAFeed", because);
        }
        return plain;
    }

    /// The members of a JSON text in the same shape.
    static Map<String, Object> ofJson(JsonTree tree) {
        var plain = new LinkedHashMap<String, Object>();
        tree.members().forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case JsonTree tree -> ofJson(tree);
            case List<?> list -> {
                var copy = new ArrayList<Object>();
                list.forEach(member -> copy.add(plain(member)));
                yield copy;
            }
            default -> value;
        };
    }

    private static String problem(Problem problem) {
        return (problem.line() == null ? "" : "line " + problem.line() + ": ") + problem.what();
    }

    private static Map<String, Object> feed(Feed feed) {
        var plain = new LinkedHashMap<String, Object>();
        put(plain, "format", feed.format().slug());
        put(plain, "version", feed.version());
        put(plain, "title", feed.title());
        put(plain, "link", feed.link());
        put(plain, "self", feed.self());
        put(plain, "hub", feed.hub());
        put(plain, "description", feed.description());
        put(plain, "language", feed.language());
        put(plain, "published", feed.published());
        put(plain, "updated", feed.updated());
        put(plain, "image", feed.image());
        put(plain, "icon", feed.icon());
        put(plain, "authors", feed.authors().stream().map(PlainFeed::author).toList());
        put(plain, "categories", feed.categories());
        put(plain, "rights", feed.rights());
        put(plain, "generator", feed.generator());
        put(plain, "id", feed.id());
        put(plain, "ttl", feed.ttlMinutes());
        put(plain, "entries", feed.entries().stream().map(PlainFeed::entry).toList());
        put(plain, "outlines", feed.outlines().stream().map(PlainFeed::outline).toList());
        return plain;
    }

    private static Map<String, Object> entry(Entry entry) {
        var plain = new LinkedHashMap<String, Object>();
        put(plain, "id", entry.id());
        put(plain, "title", entry.title());
        put(plain, "link", entry.link());
        put(plain, "summary", entry.summary());
        put(plain, "content", entry.content());
        put(plain, "authors", entry.authors().stream().map(PlainFeed::author).toList());
        put(plain, "published", entry.published());
        put(plain, "updated", entry.updated());
        put(plain, "categories", entry.categories());
        put(plain, "comments", entry.comments());
        put(plain, "enclosures", entry.enclosures().stream().map(PlainFeed::file).toList());
        put(plain, "thumbnail", entry.thumbnail());
        put(plain, "duration", entry.durationSeconds());
        put(plain, "language", entry.language());
        Origin origin = entry.origin();
        if (origin != null) {
            var source = new LinkedHashMap<String, Object>();
            put(source, "title", origin.title());
            put(source, "url", origin.url());
            plain.put("source", source);
        }
        return plain;
    }

    private static Map<String, Object> author(Author author) {
        var plain = new LinkedHashMap<String, Object>();
        put(plain, "name", author.name());
        put(plain, "email", author.email());
        put(plain, "url", author.url());
        return plain;
    }

    private static Map<String, Object> file(Enclosure file) {
        var plain = new LinkedHashMap<String, Object>();
        put(plain, "url", file.url());
        put(plain, "type", file.type());
        put(plain, "length", file.length());
        return plain;
    }

    private static Map<String, Object> outline(Outline outline) {
        var plain = new LinkedHashMap<String, Object>();
        put(plain, "title", outline.title());
        put(plain, "xmlUrl", outline.xmlUrl());
        put(plain, "htmlUrl", outline.htmlUrl());
        put(plain, "path", outline.path());
        return plain;
    }

    private static void put(Map<String, Object> into, String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                into.put(name, list);
            }
        } else if (value != null) {
            into.put(name, value.toString());
        }
    }
}
