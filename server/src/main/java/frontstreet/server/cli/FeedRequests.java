package frontstreet.server.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `feed --jsonl`: one request a line, one answer a line, in order; flushed each, so that whoever
/// asks may wait for the answer before asking again.
///
/// Owned by one thread.
final class FeedRequests {
    private final FeedReader reader;
    private final Streams streams;
    private int lines;
    private int failed;
    private int noRequestsInARow;

    FeedRequests(FeedReader reader, Streams streams) {
        this.reader = reader;
        this.streams = streams;
    }

    /// Answers all requests of a file, or of standard input.
    ///
    /// @return the exit status: 1 when some answer is an error
    int answer(String name) throws Unreadable {
        Path folder = Inputs.folder(name);
        try (var input = new LineReader(Inputs.open(name, streams), name)) {
            String line = input.next();
            while (line != null && noRequestsInARow < Complaints.IN_A_ROW_MAX) {
                ObjectNode answer = answer(line, input.number(), folder);
                lines++;
                failed += answer.has("error") ? 1 : 0;
                streams.out().line(Json.line(answer));
                streams.out().flush();
                line = input.next();
            }
        }
        tell(Inputs.shown(name));
        return failed > 0 ? 1 : 0;
    }

    private void tell(String name) {
        if (noRequestsInARow >= Complaints.IN_A_ROW_MAX) {
            streams.complain(name + ": " + Complaints.GAVE_UP);
        } else if (failed > 0) {
            streams.complain(
                    name + ": requests that could not be answered: " + failed + " of " + lines);
        }
    }

    private ObjectNode answer(String line, long number, @Nullable Path folder) {
        ObjectNode answer = Json.object();
        noRequestsInARow++;
        try {
            ObjectNode request = Json.parse(line);
            JsonNode id = request.get("id");
            if (id != null) {
                answer.set("id", id);
            }
            String file = Json.text(request, "file");
            if (file == null) {
                throw new Unreadable("names no file");
            }
            noRequestsInARow = 0;
            String path = Inputs.beside(folder, file);
            ObjectNode feed = Json.object();
            reader.read(feed, path, Json.text(request, "content_type"), Json.text(request, "url"));
            answer.set("feed", feed);
        } catch (Unreadable e) {
            if (!answer.has("id")) {
                answer.put("line", number);
            }
            answer.put("error", e.sentence());
        }
        return answer;
    }
}
