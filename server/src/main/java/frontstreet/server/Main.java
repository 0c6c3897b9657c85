package frontstreet.server;

import frontstreet.server.cli.ExtractCommand;
import frontstreet.server.cli.FeedCommand;
import frontstreet.server.cli.FrontPageCommand;
import frontstreet.server.cli.Misuse;
import frontstreet.server.cli.Output;
import frontstreet.server.cli.ReindexCommand;
import frontstreet.server.cli.RereadCommand;
import frontstreet.server.cli.ScriptCommands;
import frontstreet.server.cli.SectionsCommand;
import frontstreet.server.cli.ServeCommand;
import frontstreet.server.cli.SignInCommand;
import frontstreet.server.cli.SourceCommand;
import frontstreet.server.cli.StorageCommand;
import frontstreet.server.cli.StoriesCommand;
import frontstreet.server.cli.Streams;
import frontstreet.server.cli.Unreadable;
import frontstreet.server.cli.VersionCommand;
import frontstreet.server.version.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line.
@Command(
        name = "frontstreet",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads the news: feeds, articles, stories, sections, a front page.",
        subcommands = HelpCommand.class,
        footer = {
            "",
            "What reads pages, feeds and documents takes files, globs or standard input (-), and writes",
            "JSON or JSON Lines; what works on a paper takes its folder (--data).",
            "Exit status: 0, 1 when some input could not be read, 2 for wrong use.",
            "",
            "Example:",
            "  frontstreet extract --jsonl pages.jsonl |",
            "    frontstreet frontpage - --at 2026-03-12T23:30Z --text"
        })
public final class Main implements Runnable {
    static final int WRONG_USE = 2;
    static final int UNREADABLE = 1;
    static final int CLOSED_PIPE = 141; // 128 + SIGPIPE, as a shell reports other tools

    @Spec private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /// Runs one command and ends the process with its status.
    public static void main(String[] args) {
        LogFile.openIfNamed();
        LogFile.tellWork(args);
        var out = new Output(new FileOutputStream(FileDescriptor.out));
        var err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(new Streams(System.in, out, err), args));
    }

    /// Runs one command on the given streams.
    ///
    /// @return the exit status
    public static int run(Streams streams, String... args) {
        var err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
        var help =
                new StringWriter(); // printed below, as all output is, so that a refusal is ours to
        // tell
        String first = args.length == 0 ? "" : args[0];
        CommandLine line =
                commands(first, streams)
                        .setOut(new PrintWriter(help))
                        .setErr(err)
                        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, streams))
                        .setParameterExceptionHandler((e, given) -> misused(e, streams));
        line.getCommandSpec().version("frontstreet " + Version.current());
        ScriptCommands.addTo(line.getCommandSpec().usageMessage());
        try {
            int status = line.execute(args);
            help.toString().lines().forEach(streams.out()::line);
            streams.out().flush();
            return status;
        } catch (Output.Closed closed) {
            return closed(closed, streams);
        } catch (OutOfMemoryError e) {
            streams.complain("not enough memory for this input: split it into smaller files");
            return UNREADABLE;
        }
    }

    // A command's options are read by reflection, which takes time: of those that were not asked
    // for
    // only when one is sought.
    private static CommandLine commands(String first, Streams streams) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("extract", () -> new ExtractCommand(streams));
        all.put("stories", () -> new StoriesCommand(streams));
        all.put("feed", () -> new FeedCommand(streams));
        all.put("sections", () -> new SectionsCommand(streams));
        all.put("frontpage", () -> new FrontPageCommand(streams));
        all.put("serve", () -> new ServeCommand(streams));
        all.put("source", () -> new SourceCommand(streams));
        all.put("sign-in", () -> new SignInCommand(streams));
        all.put("reindex", () -> new ReindexCommand(streams));
        all.put("storage", () -> new StorageCommand(streams));
        all.put("reread", () -> new RereadCommand(streams));
        all.put("version", () -> new VersionCommand(streams));
        var line = new CommandLine(new Main());
        Supplier<Object> asked = all.get(first);
        (asked == null ? all.values() : List.of(asked))
                .forEach(it -> line.addSubcommand(new CommandLine(it.get())));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    private static int failed(Exception e, Streams streams) {
        if (e instanceof Output.Closed closed) {
            return closed(closed, streams);
        }
        if (e instanceof Unreadable unreadable) {
            streams.complain(unreadable.sentence());
            return UNREADABLE;
        }
        // The top of the program: whatever comes here is a fault of ours, told with its place.
        StackTraceElement[] trace = e.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        streams.complain("stopped by a fault of its own, please report it: " + e + where);
        return UNREADABLE;
    }

    private static int closed(Output.Closed closed, Streams streams) {
        if (closed.byReader()) {
            return CLOSED_PIPE;
        }
        streams.complain("cannot write to standard output: " + closed.getMessage());
        return UNREADABLE;
    }

    private static int misused(ParameterException e, Streams streams) {
        streams.complain(Misuse.sentence(e));
        streams.err()
                .println(
                        "Try '"
                                + e.getCommandLine().getCommandSpec().qualifiedName()
                                + " --help'.");
        return WRONG_USE;
    }
}
