package frontstreet.server.cli;

import frontstreet.Engine;
import frontstreet.article.ArticleId;
import frontstreet.frontpage.Candidate;
import frontstreet.frontpage.FrontPage;
import frontstreet.frontpage.Slot;
import frontstreet.section.SectionClassifier;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `frontpage`: documents → the front page of a moment.
@Command(
        name = "frontpage",
        mixinStandardHelpOptions = true,
        description =
                "Lays out the stories that documents tell as the front page of a moment. What is"
                        + " later than that moment is left out.",
        footer = {
            "",
            "A document is a line of JSON: id, source, url, published or updated,",
            "title, text, lang; or what extract prints. At most 100,000 are read,",
            "or 300 million characters.",
            "",
            "Examples:",
            "  frontstreet frontpage documents.jsonl --at 2026-01-10T05:00Z --text | less",
            "  frontstreet extract --jsonl pages.jsonl |",
            "    frontstreet frontpage - --at 2026-01-10T05:00Z"
        })
public final class FrontPageCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            required = true,
            description = "the moment, with its zone: 2026-01-10T05:00Z, 2026-01-10T00:00-05:00")
    private String at = "";

    @Option(names = "--text", description = "print a page to read instead of JSON")
    private boolean text;

    @Option(
            names = "--home",
            paramLabel = "CC",
            description = "the country whose news is that of the section us (default: US)")
    private String home = "US";

    @Option(
            names = "--language",
            paramLabel = "LL",
            description = "the language that the paper is read in (default: en)")
    private String language = "en";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "documents as JSON Lines, or what extract prints; - is standard input")
    private List<String> files = List.of("-");

    public FrontPageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        OffsetDateTime moment = moment();
        Instant now = moment.toInstant();
        checkLanguage();
        Engine engine = Engine.load();
        SectionClassifier sections = SectionsCommand.atHome(engine.sections(), home, spec);
        var newsroom = new Newsroom(engine, sections, now);
        var documents = new Documents(streams, now, DocumentLimit.HELD);
        int status = documents.each(files, newsroom::take);
        if (status != 0 && documents.taken() == 0) {
            return status; // an empty page would look like a day without news
        }
        List<Candidate> stories = newsroom.stories();
        FrontPage page =
                engine.editor()
                        .readIn(language.toLowerCase(Locale.ROOT))
                        .layOut(stories, null, List.of(), now);
        if (page.slots().isEmpty()) {
            streams.complain(shown() + ": " + whyEmpty(documents, newsroom, stories));
        } else if (newsroom.later() > 0) {
            streams.complain(shown() + ": " + leftOut(newsroom.later()));
        }
        if (text) {
            var printed = new FrontPageText(newsroom.read(), sections.sections(), moment);
            printed.lines(page).stream().map(Printable::of).forEach(streams.out()::line);
        } else {
            streams.out().line(Json.line(json(page, newsroom)));
        }
        return status;
    }

    private String shown() {
        return files.size() == 1 ? Inputs.shown(files.getFirst()) : "all files";
    }

    private String leftOut(int later) {
        return later == 1
                ? "1 document is later than " + at + " and was left out"
                : later + " documents are later than " + at + " and were left out";
    }

    private String whyEmpty(Documents documents, Newsroom newsroom, List<Candidate> stories) {
        if (documents.taken() == 0) {
            return "no documents came, so the page is empty";
        }
        return stories.isEmpty()
                ? "no document is within the last "
                        + newsroom.hours()
                        + " hours of "
                        + at
                        + ", so the page is empty"
                : "no story is fresh enough for its section at "
                        + at
                        + " and in the language "
                        + language
                        + ", so the page is empty";
    }

    private OffsetDateTime moment() {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(at);
            if (moment.getYear() >= 1 && moment.getYear() <= 9999) { // those of RFC 3339
                return moment;
            }
        } catch (DateTimeException e) {
            // told below, like a year that no page can have
        }
        throw new ParameterException(
                spec.commandLine(), "--at is a time with its zone, as 2026-01-10T05:00Z: " + at);
    }

    private void checkLanguage() {
        if (!isLanguage(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--language is a language tag, as en or pt-BR: " + language);
        }
    }

    /// Is it a tag whose language ISO 639 knows?
    private static boolean isLanguage(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String code = locale.getLanguage();
            return Arrays.asList(Locale.getISOLanguages()).contains(code)
                    || !locale.getDisplayLanguage(Locale.ENGLISH).equals(code); // "fil": Filipino
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static ObjectNode json(FrontPage page, Newsroom newsroom) {
        ObjectNode json = Json.object();
        json.put("at", DateTimeFormatter.ISO_INSTANT.format(page.at()));
        ArrayNode slots = json.putArray("slots");
        for (Slot slot : page.slots()) {
            json(slot, slots.addObject(), newsroom);
        }
        return json;
    }

    private static void json(Slot slot, ObjectNode into, Newsroom newsroom) {
        into.put("place", slot.place().name().toLowerCase(Locale.ROOT));
        into.put("story", newsroom.name(slot.story()));
        into.put("section", slot.section());
        Json.put(into, "headline", slot.headline());
        ArrayNode articles = into.putArray("articles");
        for (ArticleId article : slot.articles()) {
            articles.add(newsroom.document(article));
        }
        into.put("outlets", slot.outlets());
        into.put("copies", slot.copies());
        ObjectNode score = into.putObject("score");
        score.put("value", SectionsCommand.rounded(slot.score().value()));
        ObjectNode parts = score.putObject("parts");
        slot.score().parts().forEach((part, x) -> parts.put(part, SectionsCommand.rounded(x)));
        into.put("why", slot.why());
    }
}
