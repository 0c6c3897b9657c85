package frontstreet.server.cli;

import frontstreet.server.PaperClock;
import frontstreet.server.Running;
import frontstreet.server.Stopping;
import frontstreet.server.Wiring;
import frontstreet.server.account.FullText;
import frontstreet.server.config.Config;
import frontstreet.server.config.ConfigReader;
import frontstreet.server.config.Misconfigured;
import frontstreet.server.config.Place;
import frontstreet.server.store.Broken;
import frontstreet.server.store.FeedTable;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `serve`: fetches the news of the listed sources and serves the paper, until it is stopped.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        modelTransformer = ConfigFlags.class,
        sortOptions = false,
        description = "Fetches the news of its sources and serves the paper until it is stopped.",
        footer = {
            "",
            "Example:",
            "  frontstreet serve --data ~/news --source.import https://example.org/outlets.opml"
        })
public final class ServeCommand implements Callable<Integer> {
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Streams streams;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "Folder that holds everything that is kept.",
                "Default: the folder frontstreet where this user's programs keep theirs"
            })
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "File of settings, a line 'key = value' each.",
                "Default: frontstreet.conf in the data folder, if there is one"
            })
    private @Nullable Path file;

    @Option(names = "--clock.start", paramLabel = "TIME", hidden = true)
    private @Nullable String clockStart;

    @Option(names = "--clock.from", paramLabel = "TIME", hidden = true)
    private @Nullable String clockFrom;

    @Option(names = "--clock.rate", paramLabel = "N", hidden = true)
    private double clockRate = 1;

    public ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Config config = config();
        InstantSource clock = clock(config);
        streams.out()
                .line(
                        "Starting the paper in "
                                + Printable.of(
                                        config.data().toAbsolutePath().normalize().toString())
                                + " …");
        streams.out().flush();
        Running running;
        try {
            running = Wiring.start(config, clock);
        } catch (Broken e) {
            throw new Unreadable(e.sentence());
        }
        var stop = new CountDownLatch(1);
        Stopping.whenAsked(stop, running, streams::complain);
        streams.out().line("The paper is at " + running.address() + "/");
        if (config.site().fullText() == FullText.SIGNED_IN) {
            streams.out().line("Sign your browser in, once, within half an hour:");
            streams.out().line("  " + running.signInAddress());
        }
        streams.out().flush();
        var teller = new TroubleTeller(running::trouble, streams);
        try {
            awaitFirstEdition(running, teller);
            while (!stop.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                teller.look();
            }
        } catch (Broken e) {
            if (stop.getCount() > 0) { // nobody is told that the store is closed
                throw e;
            }
        }
        return 0;
    }

    private Config config() {
        try {
            Map<String, String> environment = System.getenv();
            return new ConfigReader(environment)
                    .read(Place.of(data, file, environment), ConfigFlags.given(spec));
        } catch (Misconfigured e) {
            throw new ParameterException(spec.commandLine(), e.sentence(), e);
        }
    }

    /// Paper time runs fast for the press alone: what real outlets say is measured in real time.
    private InstantSource clock(Config config) {
        boolean isSet = clockStart != null || clockFrom != null || clockRate != 1;
        if (!isSet) {
            return InstantSource.system();
        }
        if (config.fetch().replay() == null) {
            throw new ParameterException(
                    spec.commandLine(), "--clock options are for --fetch.replay alone");
        }
        try {
            Instant now = Instant.now();
            return new PaperClock(
                    clockStart == null ? now : Instant.parse(clockStart),
                    clockFrom == null ? now : Instant.parse(clockFrom),
                    clockRate,
                    InstantSource.system());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /// That the first round brought nothing.
    static String inVain(FeedTable.Round round) {
        String which = round.all() == 1 ? "the outlet" : "none of the " + round.all() + " outlets";
        return which
                + (round.all() == 1 ? " could not be read" : " could be read")
                + ": this machine may have no connection to the internet; it is tried again by"
                + " itself";
    }

    private void awaitFirstEdition(Running running, TroubleTeller teller)
            throws InterruptedException {
        if (running.hasEdition()) {
            return;
        }
        try (Progress progress = Progress.of("reading the news", running.feeds().all(), streams)) {
            long seen = 0;
            boolean isTold = false;
            while (!running.hasEdition()) {
                seen = running.database().commits().await(seen, LOOK_AGAIN_MILLIS);
                progress.at(running.feeds().checked());
                teller.look();
                FeedTable.Round round = running.firstRound();
                if (round.isInVain() && !isTold) {
                    streams.complain(inVain(round));
                    isTold = true;
                }
            }
        }
        streams.out().line("The first edition stands.");
        streams.out().flush();
    }
}
