package frontstreet.server.web;

import frontstreet.press.PressSite;
import frontstreet.press.World;
import frontstreet.section.Sections;
import frontstreet.server.Running;
import frontstreet.server.Wiring;
import frontstreet.server.account.FullText;
import frontstreet.server.config.Config;
import frontstreet.server.desk.DeskOptions;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// A morning of the simulated press as a site that stands still, to be looked at in a browser: run
/// it with a port, and stop it by hand.
final class SiteToLookAt {
    private static final Instant DAWN = Instant.parse("2026-01-06T08:00:00Z");
    private static final int STEPS = 24;
    private static final Duration STEP = Duration.ofMinutes(10);

    private SiteToLookAt() {}

    public static void main(String[] arguments) throws Exception {
        int port = arguments.length == 0 ? 8099 : Integer.parseInt(arguments[0]);
        var now = new AtomicReference<>(DAWN);
        InstantSource clock = now::get;
        try (PressSite press =
                        PressSite.open(
                                World.of(1), new PressSite.Setup(0, DAWN, clock, Set.of(), 10));
                Running running = Wiring.start(config(press), clock)) {
            running.settle();
            for (int i = 0; i < STEPS; i++) {
                now.set(now.get().plus(STEP));
                running.settle();
            }
            Site.start(
                    running.database(),
                    Sections.load(),
                    running.search(),
                    new SiteOptions(
                            "127.0.0.1",
                            port,
                            ZoneId.of("America/New_York"),
                            null,
                            FullText.EVERYONE),
                    clock,
                    new Readiness().serving());
            new CountDownLatch(1).await();
        }
    }

    private static Config config(PressSite press) throws Exception {
        Config defaults = Config.defaults(Files.createTempDirectory("frontstreet"));
        return new Config(
                defaults.data(),
                defaults.site().onPort(0).forEveryone(),
                "http://press.example/outlets.opml",
                defaults.firstContact(),
                defaults.readers(),
                defaults.fetch().replaying("127.0.0.1:" + press.port()),
                defaults.schedule(),
                DeskOptions.defaults().pausing(Duration.ZERO),
                defaults.search(),
                defaults.store());
    }
}
