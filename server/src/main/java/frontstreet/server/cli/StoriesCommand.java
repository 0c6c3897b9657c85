package frontstreet.server.cli;

import frontstreet.Engine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// `stories`: documents → which of them tell the same story, and which carry the same text.
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents (JSON Lines, also what extract writes) and prints, when all are read,"
                    + " one line a document in input order: its story, the first document with"
                    + " the same text, and the wire agency whose copy it is."
        },
        footer = {
            "",
            "A document is a line of JSON: id, source, url, published or updated,",
            "title, text, lang; or what extract prints. At most 100,000 are read,",
            "or 300 million characters.",
            "",
            "Examples:",
            "  frontstreet stories documents.jsonl | jq -r .story | sort | uniq -c",
            "  frontstreet extract --jsonl pages.jsonl | frontstreet stories -"
        })
public final class StoriesCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "documents; - is standard input")
    private List<String> files = List.of("-");

    public StoriesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        var placements = new StoryPlacements(Engine.load());
        var documents = new Documents(streams, null, DocumentLimit.HELD);
        int status = documents.each(files, placements::place);
        for (StoryPlacements.Row row : placements.rows()) {
            ObjectNode line = Json.object();
            line.put("id", row.id());
            line.put("story", row.story());
            line.put("dup", row.dup());
            Json.put(line, "wireOf", row.wireOf());
            streams.out().line(Json.line(line));
        }
        return status;
    }
}
