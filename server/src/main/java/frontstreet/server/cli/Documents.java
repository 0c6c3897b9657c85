package frontstreet.server.cli;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The documents of one or several files: the lines of a document set, the lines that `extract`
/// writes, or both mixed. A line that cannot be read is told on standard error and left out.
///
/// Owned by one thread.
final class Documents {
    private final Streams streams;
    private final DocumentLimit limit;
    private final DocumentTimes times;
    private final KnownIds ids = new KnownIds();
    private final Complaints complaints;
    private long taken;
    private long characters;
    private int refused;
    private int unread;

    /// @param start the time of documents that come before any time is given, or `null` for none
    Documents(Streams streams, @Nullable Instant start, DocumentLimit limit) {
        this.streams = streams;
        this.limit = limit;
        this.times = new DocumentTimes(start);
        this.complaints = new Complaints(streams, "documents");
    }

    /// Hands over the documents of files and globs one by one, in input order, so that a large file
    /// need not be held. Of several files, one that cannot be read is told and left out.
    ///
    /// @return the exit status: 1 when some line, or the page that it stands for, could not be read
    /// @throws Unreadable when the only file cannot be read, or when there is more than the limit
    int each(List<String> names, Consumer<Document> taker) throws Unreadable {
        List<String> files = Inputs.expand(names);
        try (Progress progress = progress(files)) {
            for (String file : files) {
                read(file, files.size() == 1, taker, progress);
                limit.check(shown(files), taken, characters);
            }
        }
        complaints.end();
        tellTheRest(shown(files));
        return unread > 0 ? 1 : complaints.status();
    }

    /// Whoever holds all until the last is silent for minutes.
    private Progress progress(List<String> files) {
        return limit.equals(DocumentLimit.HELD)
                ? Progress.of(
                        "reading documents",
                        files.size() == 1 ? Progress.lines(files.getFirst()) : -1,
                        streams)
                : Progress.none();
    }

    private void read(String file, boolean alone, Consumer<Document> taker, Progress progress)
            throws Unreadable {
        complaints.start(Inputs.shown(file));
        try {
            readLines(file, taker, progress);
            complaints.stop();
        } catch (Unreadable e) {
            if (alone) {
                throw e;
            }
            complaints.stop();
            complaints.tell(e.sentence());
        }
    }

    /// How many documents there were.
    long taken() {
        return taken;
    }

    /// Several files, or the one, as messages name them.
    private static String shown(List<String> files) {
        return files.size() == 1 ? Inputs.shown(files.getFirst()) : "all files";
    }

    private void readLines(String name, Consumer<Document> taker, Progress progress)
            throws Unreadable {
        try (var lines = new LineReader(Inputs.open(name, streams), name)) {
            String line = lines.next();
            while (line != null && !complaints.isEnough() && !isTooMuch()) {
                take(line, new Place(Inputs.shown(name), lines.number()), taker);
                progress.step();
                line = lines.next();
            }
        }
    }

    /// Where a line stands.
    private record Place(String name, long number) {
        String here() {
            return "line " + number;
        }
    }

    private boolean isTooMuch() {
        return taken > limit.documents() || characters > limit.characters();
    }

    private void take(String line, Place place, Consumer<Document> taker) {
        characters += line.length();
        try {
            ObjectNode object = Json.parse(line);
            if (object.hasNonNull("error")) { // as extract tells of a page
                unread++;
                complaints.empty();
                return;
            }
            if (object.hasNonNull("notAnArticle")) {
                refused++;
            } else {
                var fields = new DocumentLine(object, place.name(), place.here(), complaints);
                Document document = document(fields);
                if (++taken <= limit.documents()) {
                    taker.accept(document);
                }
            }
            complaints.taken();
        } catch (Unreadable e) {
            complaints.leftOut(place.here() + " " + e.sentence());
        }
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
        ids.add(id, line.here());
        DocumentTimes.Time time = times.of(line);
        return new Document(
                id,
                line.source(url, canonicalUrl).orElse(id),
                url == null ? canonicalUrl : url,
                time.at(),
                time.isTimed(),
                line.text("siteName"),
                title,
                line.text("standfirst"),
                text,
                line.first("lang", "language"),
                line.tags(),
                line.text("agency"));
    }

    private void tellTheRest(String shown) {
        times.tell(streams, shown);
        ids.tell(streams, shown);
        if (refused > 0) {
            streams.complain(shown + ": lines left out because they are no articles: " + refused);
        }
        if (unread > 0) {
            streams.complain(
                    shown
                            + (unread == 1
                                    ? ": 1 line left out because its page could not be read"
                                    : ": "
                                            + unread
                                            + " lines left out because their pages could not be"
                                            + " read"));
        }
    }
}
