package frontstreet.server.cli;

import frontstreet.server.Config;
import frontstreet.server.PaperClock;
import frontstreet.server.Running;
import frontstreet.server.Wiring;
import frontstreet.server.intake.FirstContact;
import frontstreet.server.store.Broken;
import frontstreet.server.store.StoreOptions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
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
        description =
                "Fetches the news of the listed sources and serves the paper until it is stopped.",
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
            required = true,
            description = "folder that holds everything that is kept")
    private Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "port to listen on, 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "zone of the paper's times, like America/New_York (default: this machine's)")
    private @Nullable String zone;

    @Option(
            names = "--source.import",
            paramLabel = "URL",
            description = "list of feeds (OPML) to read at the first start")
    private @Nullable String sourceImport;

    @Option(
            names = "--fetch.first-contact",
            paramLabel = "recent|all",
            description = "how much of a feed never seen before is news (default: recent)")
    private String firstContact = "recent";

    @Option(
            names = "--fetch.replay",
            paramLabel = "HOST:PORT",
            description = "send every request to this one server on loopback")
    private @Nullable String replay;

    @Option(
            names = "--desk.edition-pause",
            paramLabel = "SECONDS",
            description = "how long an edition stands at least (default: ${DEFAULT-VALUE})")
    private int editionPause = 20;

    @Option(
            names = "--store.pages-max",
            paramLabel = "N",
            description =
                    "pages of 4 KiB that the store may grow to (default: as many as the disk holds)")
    private @Nullable Long pagesMax;

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
        InstantSource clock = clock();
        Running running;
        try {
            running = Wiring.start(config, clock);
        } catch (Broken e) {
            throw new Unreadable(e.sentence());
        }
        var stop = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .name("stop")
                                .unstarted(() -> {
                                    stop.countDown(); // nobody is told that the store is closed
                                    running.close();
                                }));
        streams.out().line("The paper is at http://127.0.0.1:" + running.port() + "/");
        streams.out().flush();
        var teller = new TroubleTeller(running::trouble, streams);
        awaitFirstEdition(running, teller);
        while (!stop.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
            teller.look();
        }
        return 0;
    }

    private Config config() {
        Config defaults = Config.defaults(data);
        try {
            return new Config(
                    data,
                    defaults.host(),
                    port,
                    zone == null ? defaults.zone() : ZoneId.of(zone),
                    sourceImport,
                    mode(),
                    defaults.readers(),
                    replay == null ? defaults.fetch() : defaults.fetch().replaying(replay),
                    defaults.schedule(),
                    defaults.desk().pausing(Duration.ofSeconds(editionPause)),
                    new StoreOptions(pagesMax));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private FirstContact.Mode mode() {
        return switch (firstContact) {
            case "recent" -> FirstContact.Mode.RECENT;
            case "all" -> FirstContact.Mode.ALL;
            default ->
                    throw new IllegalArgumentException(
                            "--fetch.first-contact is recent or all: " + firstContact);
        };
    }

    /// Paper time runs fast for the press alone: what real outlets say is measured in real time.
    private InstantSource clock() {
        boolean isSet = clockStart != null || clockFrom != null || clockRate != 1;
        if (!isSet) {
            return InstantSource.system();
        }
        if (replay == null) {
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

    private void awaitFirstEdition(Running running, TroubleTeller teller)
            throws InterruptedException {
        if (running.hasEdition()) {
            return;
        }
        try (Progress progress = Progress.of("reading the news", running.feeds().all(), streams)) {
            long seen = 0;
            while (!running.hasEdition()) {
                seen = running.database().commits().await(seen, LOOK_AGAIN_MILLIS);
                progress.at(running.feeds().checked());
                teller.look();
            }
        }
        streams.out().line("The first edition stands.");
        streams.out().flush();
    }
}
