package frontstreet.server.cli;

import frontstreet.server.version.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `version`: what `--version` prints.
@Command(
        name = "version",
        mixinStandardHelpOptions = true,
        description = "Prints the version of the program.",
        footer = {"", "Example:", "  frontstreet version"})
public final class VersionCommand implements Callable<Integer> {
    private final Streams streams;

    public VersionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().line("frontstreet " + Version.current());
        return 0;
    }
}
