package frontstreet.server.cli;

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

/// `extract`: pages → articles.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Reads news pages (HTML or plain text) and prints each as an article in JSON.",
        footer = {
            "",
            "Examples:",
            "  frontstreet extract --url https://paper.example/story story.html",
            "  frontstreet extract 'pages/*.html' | jq -r .headline",
            "  frontstreet extract --jsonl pages.jsonl > articles.jsonl"
        })
public final class ExtractCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--url",
            paramLabel = "U",
            description = "the address the page came from; relative addresses are resolved by it")
    private @Nullable String url;

    @Option(names = "--explain", description = "add the evidence for each field")
    private boolean explain;

    @Option(names = "--any", description = "read every page as an article, whatever its kind")
    private boolean any;

    @Option(
            names = "--jsonl",
            paramLabel = "PAGES",
            description =
                    "read a corpus: JSON Lines of id, url, file (relative to PAGES); prints a line a page, in order")
    private @Nullable String jsonl;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads for --jsonl (default: one a core)")
    private @Nullable Integer threads;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "pages; - is standard input")
    private List<String> files = List.of();

    public ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        check();
        var reader = new PageReader(explain, any);
        if (jsonl != null) {
            int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
            return new PageCorpus(reader, streams, count).read(jsonl);
        }
        List<String> inputs = Inputs.expand(files);
        return inputs.size() == 1 ? one(reader, inputs.getFirst()) : all(reader, inputs);
    }

    private void check() {
        if ((jsonl == null) == files.isEmpty()) {
            throw wrong(
                    jsonl == null
                            ? "which page? Name a file, or - for standard input"
                            : "give either files or --jsonl");
        }
        if (threads != null && (threads < 1 || threads > 256)) {
            throw wrong("--threads is a number from 1 to 256: " + threads);
        }
        if (threads != null && jsonl == null) {
            throw wrong("--threads goes with --jsonl");
        }
        if (url != null && (jsonl != null || files.size() > 1)) {
            throw wrong("--url is the address of one page");
        }
        if (url != null && !url.strip().matches("(?i)https?://[^\\s/][^\\s]*")) {
            throw wrong("--url is an address like https://paper.example/story: " + url);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private int one(PageReader reader, String file) throws Unreadable {
        ObjectNode line = Json.object();
        try {
            reader.read(line, Inputs.bytes(file, streams), null, url);
        } catch (Unreadable e) {
            throw new Unreadable(e.sentence(file));
        }
        streams.out().line(Json.line(line));
        return 0;
    }

    private int all(PageReader reader, List<String> inputs) {
        int status = 0;
        for (String file : inputs) {
            ObjectNode line = Json.object();
            line.put("file", file);
            try {
                reader.read(line, Inputs.bytes(file, streams), null, null);
            } catch (Unreadable e) {
                streams.complain(e.sentence(file));
                line.put("error", e.sentence());
                status = 1;
            }
            streams.out().line(Json.line(line));
        }
        return status;
    }
}
