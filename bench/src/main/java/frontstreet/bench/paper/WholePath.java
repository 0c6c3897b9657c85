package frontstreet.bench.paper;

import frontstreet.press.PressSite;
import frontstreet.press.World;
import frontstreet.server.Running;
import frontstreet.server.Wiring;
import frontstreet.server.config.Config;
import frontstreet.server.desk.DeskOptions;
import frontstreet.server.intake.FirstContact;
import frontstreet.server.store.ArticleTable.OfSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/// Articles a second from address to front page: feeds and pages fetched, read, filed, placed, laid
/// out, while the press writes and serves them in the same process. First by a JVM that just
/// started (cold), then by a second server in it (warm).
final class WholePath {
    static final Instant MORNING = Instant.parse("2026-01-05T13:00:00Z");

    private WholePath() {}

    /// Leaves a paper in `data`.
    static void measure(Path data, PrintStream out) throws IOException, InterruptedException {
        InstantSource clock = InstantSource.fixed(MORNING);
        try (PressSite press =
                PressSite.open(World.of(1), new PressSite.Setup(0, MORNING, clock, Set.of(), 0))) {
            measure("whole path, cold", config(data, press.port()), clock, out);
            Path again = data.resolveSibling(data.getFileName() + "-again");
            measure("whole path, warm", config(again, press.port()), clock, out);
        }
    }

    private static void measure(String what, Config config, InstantSource clock, PrintStream out)
            throws InterruptedException {
        long started = System.nanoTime();
        Duration computed = cpu();
        try (Running running = Wiring.start(config, clock)) {
            running.settle();
            double seconds = (System.nanoTime() - started) / 1e9;
            int articles = articles(running);
            out.printf(
                    "%-22s %d articles in %.1f s: %.0f a second; %.1f ms of processor each%n",
                    what,
                    articles,
                    seconds,
                    articles / seconds,
                    (double) cpu().minus(computed).toMillis() / articles);
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Config config(Path data, int door) {
        Config defaults = Config.defaults(data);
        return new Config(
                data,
                defaults.site().onPort(0).forEveryone(),
                "http://press.example/outlets.opml",
                FirstContact.Mode.ALL,
                defaults.readers(),
                defaults.fetch().replaying("127.0.0.1:" + door),
                defaults.schedule(),
                DeskOptions.defaults().pausing(Duration.ZERO),
                defaults.search(),
                defaults.store());
    }

    private static int articles(Running running) throws InterruptedException {
        return running.database()
                .read(tx ->
                        tx.articles().countsSince(Instant.EPOCH).stream()
                                .mapToInt(OfSource::articles)
                                .sum());
    }
}
