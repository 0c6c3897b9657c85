package frontstreet.server.cli;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.sources.AddRequest;
import frontstreet.server.sources.SourceOrders;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `source`: what the paper reads, by command; through the server that runs, else on the folder.
@Command(
        name = "source",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        description = {
            "Adds, lists, pauses and removes the sources of a paper, whether its server runs or not."
        },
        footer = {
            "",
            "Examples:",
            "  frontstreet source add paper.example",
            "  frontstreet source list",
            "  frontstreet source check reuters"
        })
public final class SourceCommand implements Runnable {
    private static final String SLUG = "name of the outlet in addresses, as 'list' shows it";

    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private PaperFolder folder = new PaperFolder();

    public SourceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which of add, list, pause, resume, remove, license, check, import, export?");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Shows the feeds behind an address with their newest headlines, and reads the best"
                        + " of them from now on.",
                "ADDRESS is a feed, the home page of an outlet, or the name of one that the"
                        + " directory lists, like reuters. Of a page eight feeds are looked at."
            })
    int add(
            @Parameters(paramLabel = "ADDRESS") String address,
            @Option(
                            names = "--feed",
                            paramLabel = "ADDRESS",
                            description = "reads this feed instead; may be given again")
                    @Nullable List<String> feeds,
            @Option(names = "--name", paramLabel = "NAME", description = "what readers call it")
                    @Nullable String name,
            @Option(names = "--dry-run", description = "shows, and changes nothing") boolean dry)
            throws Exception {
        if (address.isBlank() || (name != null && name.isBlank())) {
            throw new ParameterException(spec.commandLine(), "an address or a name is empty");
        }
        List<String> chosen = feeds == null ? List.of() : feeds;
        return give(new AddRequest(address.strip(), chosen, name, dry).order(), shown());
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {
                "Prints a line an outlet: name in addresses, name, whether it is read, its feeds,"
                        + " the articles of the last day, and trouble.",
                "Articles that the desk could not take follow with the reason, the newest hundred."
            })
    int list(@Option(names = "--json", description = "JSON Lines") boolean json) throws Exception {
        return give(SourceOrders.list(json), json ? streams.out()::line : shown());
    }

    @Command(
            name = "pause",
            mixinStandardHelpOptions = true,
            description = "Fetches nothing of an outlet until it is resumed; its articles stay.")
    int pause(@Parameters(paramLabel = "SLUG", description = SLUG) String slug) throws Exception {
        return give(SourceOrders.pause(slug), shown());
    }

    @Command(
            name = "resume",
            mixinStandardHelpOptions = true,
            description = "Fetches an outlet again that was paused, at once where it is due.")
    int resume(@Parameters(paramLabel = "SLUG", description = SLUG) String slug) throws Exception {
        return give(SourceOrders.resume(slug), shown());
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = {
                "Takes the feeds of an outlet away; nothing of it is fetched any more.",
                "Its articles stay where they are until they are as old as all that goes."
            })
    int remove(
            @Parameters(paramLabel = "SLUG", description = SLUG) String slug,
            @Option(names = "--yes", description = "also when it has articles") boolean yes)
            throws Exception {
        return give(SourceOrders.remove(slug, yes), shown());
    }

    @Command(
            name = "license",
            mixinStandardHelpOptions = true,
            description = {
                "Says how much of an outlet's articles everybody may read: whole ones (full),"
                        + " headlines and openings (excerpt), or what site.full-text says (default).",
                "Without a word it tells what holds. Who is signed in reads whole articles."
            })
    int license(
            @Parameters(paramLabel = "SLUG", description = SLUG) String slug,
            @Parameters(
                            paramLabel = "full|excerpt|default",
                            arity = "0..1",
                            description = "how much")
                    @Nullable String license)
            throws Exception {
        return give(SourceOrders.license(slug, license), shown());
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Asks each feed of an outlet, or of all that are not paused, once and now, and"
                        + " prints what it did; what it lists is kept.",
                "Exit status 1 when a feed could not be read."
            })
    int check(
            @Parameters(paramLabel = "SLUG", arity = "0..1", description = SLUG)
                    @Nullable String slug)
            throws Exception {
        var lines = new ArrayList<String>();
        int status;
        try (Progress progress = Progress.of("checking feeds", -1, streams)) {
            Answer answer =
                    line -> {
                        progress.step();
                        lines.add(line);
                        if (!Progress.isShown()) {
                            tell(lines);
                        }
                    };
            status = give(SourceOrders.check(slug == null ? List.of() : List.of(slug)), answer);
        }
        tell(lines);
        return status;
    }

    private void tell(List<String> lines) {
        lines.forEach(it -> streams.out().line(Printable.of(it)));
        lines.clear();
        streams.out().flush();
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Reads the feeds of a list of subscriptions (OPML) from now on, as other readers"
                        + " write it; - is standard input. At most 5 MB and 10,000 feeds.",
                "A folder whose feeds are of one site is an outlet, in any other each feed is one."
            })
    int take(@Parameters(paramLabel = "FILE") String list) throws Exception {
        SubscriptionList read = SubscriptionList.read(list, streams);
        return give(SourceOrders.take(read.opml(), read.beyond()), shown());
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Prints all feeds as a list of subscriptions (OPML).")
    int export() throws Exception {
        return give(SourceOrders.export(), streams.out()::line);
    }

    private Answer shown() {
        return line -> streams.out().line(Printable.of(line));
    }

    private int give(Order order, Answer answer) throws Unreadable, InterruptedException {
        return folder.give(order, answer, streams);
    }
}
