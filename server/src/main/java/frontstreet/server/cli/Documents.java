package frontstreet.server.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The documents of one or several files: the lines of a document set, the lines that `extract`
/// writes, or both mixed. A line that cannot be read is told on standard error and left out.
final class Documents {
    private static final int DAY_CHARS = 10; // 2026-01-10

    private final boolean isSeveral;
    private String name = "-";
    private final Consumer<Document> taker;
    private @Nullable Instant last;
    private final Complaints complaints;
    private long number;
    private int refused;
    private int unreadTimes;
    private String firstUnreadTime = "";
    private final Set<String> ids = new HashSet<>();
    private int repeatedIds;
    private String firstRepeatedId = "";

    private Documents(
            Streams streams, boolean isSeveral, @Nullable Instant start, Consumer<Document> taker) {
        this.isSeveral = isSeveral;
        this.last = start;
        this.taker = taker;
        this.complaints = new Complaints(streams);
    }

    /// Hands over the documents of files and globs one by one, in input order, so that a large file
    /// need not be held. Of several files, one that cannot be read is told and left out.
    ///
    /// @param start the time of documents that come before any time is given, or `null` for none
    /// @return the exit status: 1 when some line could not be read
    static int each(
            List<String> names, Streams streams, @Nullable Instant start, Consumer<Document> taker)
            throws Unreadable {
        List<String> files = Inputs.expand(names);
        var documents = new Documents(streams, files.size() > 1, start, taker);
        for (String file : files) {
            documents.name = file;
            try {
                documents.readLines(streams);
            } catch (Unreadable e) {
                if (!documents.isSeveral) {
                    throw e;
                }
                documents.complaints.add(e.sentence());
            }
        }
        documents.complaints.end(documents.shown());
        documents.tellTheRest(streams);
        return documents.complaints.status();
    }

    private void readLines(Streams streams) throws Unreadable {
        try (var lines = new LineReader(Inputs.open(name, streams), name)) {
            String line = lines.next();
            if (line == null && !name.equals("-")) { // a pipe may bring nothing
                throw new Unreadable(Inputs.shown(name) + " is empty");
            }
            while (line != null && !complaints.isEnough()) {
                take(line, lines.number());
                line = lines.next();
            }
        }
    }

    private String shown() {
        return isSeveral ? "all files" : Inputs.shown(name);
    }

    private void tellTheRest(Streams streams) {
        String shown = shown();
        if (unreadTimes > 0) {
            streams.complain(
                    "%s: published could not be read in %d %s and counts as absent there, first in %s"
                            .formatted(
                                    shown,
                                    unreadTimes,
                                    unreadTimes == 1 ? "line" : "lines",
                                    firstUnreadTime));
        }
        if (repeatedIds > 0) {
            streams.complain(
                    "%s: %d %s an id that an earlier one has and %s, first %s"
                            .formatted(
                                    shown,
                                    repeatedIds,
                                    repeatedIds == 1 ? "line has" : "lines have",
                                    repeatedIds == 1
                                            ? "counts as a document of its own"
                                            : "count as documents of their own",
                                    firstRepeatedId));
        }
        if (refused > 0) {
            streams.complain(shown + ": lines left out because they are no articles: " + refused);
        }
    }

    private void take(String line, long lineNumber) {
        number = lineNumber;
        try {
            ObjectNode object = Json.parse(line);
            if (object.hasNonNull("notAnArticle") || object.hasNonNull("error")) {
                refused++;
            } else {
                taker.accept(document(new DocumentLine(object, lineName(), here(), complaints)));
            }
            complaints.taken();
        } catch (Unreadable e) {
            complaints.leftOut(here() + " " + e.sentence());
        }
    }

    private String lineName() {
        String line = Json.lineName(number);
        return isSeveral ? name + " " + line : line;
    }

    private String here() {
        return Inputs.shown(name) + ": line " + number;
    }

    private Document document(DocumentLine line) throws Unreadable {
        String title = Objects.requireNonNullElse(line.first("title", "headline"), "");
        String text = Objects.requireNonNullElse(line.first("text", "body"), "");
        if (title.isBlank() && text.isBlank() && !line.isNamed()) {
            throw new Unreadable("has neither id, title nor text");
        }
        String url = line.text("url");
        String canonicalUrl = line.text("canonicalUrl");
        String id = line.id(url);
        if (!ids.add(id) && repeatedIds++ == 0) {
            firstRepeatedId = "line " + number + ": " + id;
        }
        String published = line.text("published");
        return new Document(
                id,
                line.source(url, canonicalUrl).orElse(id),
                url == null ? canonicalUrl : url,
                at(published),
                isTimed(published),
                line.text("siteName"),
                title,
                line.text("standfirst"),
                text,
                line.first("lang", "language"),
                line.tags(),
                line.text("agency"));
    }

    private @Nullable Instant at(@Nullable String published) {
        if (published != null) {
            Instant at = time(published);
            if (at == null && unreadTimes++ == 0) {
                firstUnreadTime = "line " + number + ": " + published;
            }
            last = at == null ? last : at;
        }
        return last;
    }

    private static boolean isTimed(@Nullable String published) {
        return published != null && published.length() > DAY_CHARS && time(published) != null;
    }

    // A day alone counts as its first moment in UTC where an instant is needed.
    private static @Nullable Instant time(String published) {
        try {
            return published.length() == DAY_CHARS
                    ? LocalDate.parse(published).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(published).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
