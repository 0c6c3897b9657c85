package frontstreet.server.cli;

import frontstreet.url.SiteName;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The documents of a file: the lines of a document set, the lines that `extract` writes, or both
/// mixed. A line that cannot be read is told on standard error and left out.
final class Documents {
    private final String name;
    private final Consumer<Document> taker;
    private @Nullable Instant last;
    private final Complaints complaints;
    private int refused;

    private Documents(
            Streams streams, String name, @Nullable Instant start, Consumer<Document> taker) {
        this.name = name;
        this.last = start;
        this.taker = taker;
        this.complaints = new Complaints(streams);
    }

    /// All documents of a file, in input order.
    ///
    /// @param status the exit status: 1 when some line could not be read
    record All(List<Document> all, int status) {
        All {
            all = List.copyOf(all);
        }
    }

    /// Reads all documents of a file, or of standard input for `-`.
    ///
    /// @param start the time of documents that come before any time is given, or `null` for none
    static All read(String name, Streams streams, @Nullable Instant start) throws Unreadable {
        var all = new ArrayList<Document>();
        int status = each(name, streams, start, all::add);
        return new All(all, status);
    }

    /// Hands over the documents of a file one by one, in input order, so that a large one need not
    /// be held.
    ///
    /// @param start the time of documents that come before any time is given, or `null` for none
    /// @return the exit status: 1 when some line could not be read
    static int each(String name, Streams streams, @Nullable Instant start, Consumer<Document> taker)
            throws Unreadable {
        var documents = new Documents(streams, name, start, taker);
        try (var lines = new LineReader(Inputs.open(name, streams), name)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                documents.take(line, lines.number());
            }
        }
        documents.complaints.end(Inputs.shown(name));
        if (documents.refused > 0) {
            streams.complain(
                    Inputs.shown(name)
                            + ": lines left out because they are no articles: "
                            + documents.refused);
        }
        return documents.complaints.status();
    }

    private void take(String line, long number) {
        try {
            ObjectNode object = Json.parse(line);
            if (object.hasNonNull("notAnArticle") || object.hasNonNull("error")) {
                refused++;
                return;
            }
            taker.accept(document(object, number));
        } catch (Unreadable e) {
            complaints.add(Inputs.shown(name) + ": line " + number + " " + e.sentence());
        }
    }

    private Document document(ObjectNode line, long number) {
        String url = Json.text(line, "url");
        String id = first(line, List.of("id", "url", "file"), Long.toString(number));
        String source = Json.text(line, "source");
        if (source == null && url != null) {
            source = SiteName.of(url).orElse(null);
        }
        Instant at = time(Json.text(line, "published"));
        last = at == null ? last : at;
        return new Document(
                id,
                source == null ? id : source,
                url,
                last,
                Json.text(line, "siteName"),
                first(line, List.of("title", "headline"), ""),
                Json.text(line, "standfirst"),
                first(line, List.of("text", "body"), ""),
                first(line, List.of("lang", "language")),
                tags(line),
                Json.text(line, "agency"));
    }

    private static String first(ObjectNode line, List<String> fields, String otherwise) {
        String value = first(line, fields);
        return value == null ? otherwise : value;
    }

    private static @Nullable String first(ObjectNode line, List<String> fields) {
        for (String field : fields) {
            String value = Json.text(line, field);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static List<String> tags(ObjectNode line) {
        var tags = new ArrayList<String>();
        for (JsonNode tag : line.path("tags")) {
            if (tag.isString()) {
                tags.add(tag.asString());
            }
        }
        return tags;
    }

    // A day alone counts as its first moment in UTC where an instant is needed.
    private static @Nullable Instant time(@Nullable String published) {
        if (published == null) {
            return null;
        }
        try {
            return published.length() == 10
                    ? LocalDate.parse(published).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(published).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
