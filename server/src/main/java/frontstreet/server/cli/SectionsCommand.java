package frontstreet.server.cli;

import frontstreet.Engine;
import frontstreet.section.Clues;
import frontstreet.section.SectionClassifier;
import frontstreet.section.SectionGuess;
import frontstreet.section.SectionVotes;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// `sections`: documents → the section each belongs to.
@Command(
        name = "sections",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which section of the paper each document belongs to.",
            "Prints one JSON object a document: id, section."
        },
        footer = {
            "",
            "Sections: us world business politics entertainment sports arts lifestyle more.",
            "A document is a line of JSON: id, source, url, title, text, lang;",
            "or what extract prints. Each is answered at once.",
            "",
            "Examples:",
            "  frontstreet sections documents.jsonl",
            "  frontstreet extract 'pages/*.html' | frontstreet sections --all -"
        })
public final class SectionsCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--all",
            description = "open technology, science and health instead of more; always answers")
    private boolean all;

    @Option(
            names = "--home",
            paramLabel = "CC",
            description = "the country whose news is that of the section us (default: US)")
    private String home = "US";

    @Option(
            names = "--explain",
            description = "add how sure it is, the runner-up, and what spoke for the section")
    private boolean explain;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "documents as JSON Lines, or what extract prints; - is standard input")
    private List<String> files = List.of("-");

    public SectionsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        SectionClassifier atHome = atHome(Engine.load().sections(), home, spec);
        SectionClassifier classifier = all ? atHome.openingAll() : atHome;
        var documents = new Documents(streams, null, DocumentLimit.NONE);
        return documents.each(files, document -> answer(document, classifier));
    }

    private void answer(Document document, SectionClassifier classifier) {
        SectionVotes votes = classifier.votes(clues(document));
        streams.out().line(Json.line(line(document, classifier.guess(List.of(votes)))));
        streams.out().flush(); // whoever feeds us line by line waits for the answer
    }

    static SectionClassifier atHome(
            SectionClassifier classifier, String country, CommandSpec spec) {
        try {
            return classifier.atHomeIn(country);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--home is the two letters of a country: " + country);
        }
    }

    static Clues clues(Document document) {
        return new Clues(
                document.tags(),
                document.url(),
                document.source().contains(".") ? document.source() : null,
                document.title(),
                document.text(),
                document.language());
    }

    private ObjectNode line(Document document, SectionGuess guess) {
        ObjectNode line = Json.object();
        line.put("id", document.id());
        line.put("section", guess.section());
        if (explain) {
            line.put("sure", rounded(guess.sure()));
            Json.put(line, "runnerUp", guess.runnerUp());
            ObjectNode parts = line.putObject("score");
            guess.score().parts().forEach((part, value) -> parts.put(part, rounded(value)));
        }
        return line;
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
