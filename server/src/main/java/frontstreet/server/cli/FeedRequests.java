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

    FeedRequests(FeedReader reader, Streams streams) {
        this.reader = reader;
        this.streams = streams;
    }

    /// Answers all requests of a file, or of standard input.
    ///
    /// @return the exit status: 1 when some answer is an error
    int answer(String name) throws Unreadable {
        Path folder = Inputs.folder(name);
        var unanswered = new Unanswered(streams, Inputs.shown(name));
        try (var input = new LineReader(Inputs.open(name, streams), name)) {
            String line = input.next();
            while (line != null && !unanswered.isEnough()) {
                ObjectNode answer = answer(line, input.number(), folder);
                if (answer.has("error")) {
                    unanswered.failed(input.number(), answer.path("error").asString());
                } else {
                    unanswered.answered();
                }
                streams.out().line(Json.line(answer));
                streams.out().flush();
                line = input.next();
            }
        }
        return unanswered.end();
    }

    private ObjectNode answer(String line, long number, @Nullable Path folder) {
        ObjectNode answer = Json.object();
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
