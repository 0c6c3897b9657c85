package frontstreet.server.cli;

import frontstreet.Engine;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// `feed`: feeds of any format → one shape.
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = {
            "Reads feeds and prints each in JSON.",
            "RSS, RDF, Atom, JSON Feed, sitemaps and OPML come in one shape, their HTML made safe."
        },
        footer = {
            "",
            "Examples:",
            "  frontstreet feed --url https://paper.example/feed.xml feed.xml",
            "  frontstreet feed 'feeds/*.xml' | jq -r .title",
            "  echo '{\"id\": 1, \"file\": \"feed.xml\"}' | frontstreet feed --jsonl -"
        })
public final class FeedCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--url",
            paramLabel = "U",
            description = "the address the feed came from; relative addresses are resolved by it")
    private @Nullable String url;

    @Option(
            names = "--jsonl",
            paramLabel = "REQUESTS",
            description =
                    "answer JSON Lines of id, file (relative to REQUESTS), content_type, url; - is standard input, answered line by line")
    private @Nullable String jsonl;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "feeds; - is standard input")
    private List<String> files = List.of();

    public FeedCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        check();
        var reader = new FeedReader(Engine.load(), streams);
        if (jsonl != null) {
            return new FeedRequests(reader, streams).answer(jsonl);
        }
        List<String> inputs = Inputs.expand(files);
        int status = 0;
        for (String file : inputs) {
            status |= print(reader, file, inputs.size() > 1);
        }
        return status;
    }

    private void check() {
        if ((jsonl == null) == files.isEmpty()) {
            throw wrong(
                    jsonl == null
                            ? "which feed? Name a file, or - for standard input"
                            : "give either files or --jsonl");
        }
        if (url != null && (jsonl != null || files.size() > 1)) {
            throw wrong("--url is the address of one feed");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private int print(FeedReader reader, String file, boolean named) {
        ObjectNode line = Json.object();
        if (named) {
            line.put("file", file);
        }
        int status = 0;
        try {
            reader.read(line, file, null, url);
        } catch (Unreadable e) {
            streams.complain(e.sentence(file));
            line.put("error", e.sentence());
            status = 1;
        }
        streams.out().line(Json.line(line));
        return status;
    }
}
