package frontstreet.server.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `feed --jsonl`: one request a line, one answer a line, in order; flushed each, so that whoever
/// asks may wait for the answer before asking again.
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
        Path folder = name.equals("-") ? null : Path.of(name).getParent();
        int status = 0;
        try (var lines = new LineReader(Inputs.open(name, streams), name)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                ObjectNode answer = answer(line, lines.number(), folder);
                status = answer.has("error") ? 1 : status;
                streams.out().line(Json.line(answer));
                streams.out().flush();
            }
        }
        return status;
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
            String path = folder == null ? file : folder.resolve(file).toString();
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
