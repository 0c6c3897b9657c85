package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.press.PressSite;
import frontstreet.press.World;
import frontstreet.server.desk.DeskOptions;
import frontstreet.server.edition.Edition;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole path, with the simulated press behind the replay door and a clock that we turn.
class DayOfNewsTest {
    private static final Instant MORNING = Instant.parse("2026-01-05T13:00:00Z");

    private final TurnedClock clock = new TurnedClock(MORNING);
    private final World world = World.of(1);

    @TempDir private Path folder;
    private PressSite press;

    private Running start(int refusePercent) throws Exception {
        press =
                PressSite.open(
                        world,
                        new PressSite.Setup(0, MORNING, clock, Set.of(), refusePercent));
        Config defaults = Config.defaults(folder.resolve("data"));
        return Wiring.start(
                new Config(
                        defaults.data(),
                        defaults.host(),
                        0,
                        defaults.zone(),
                        "http://press.example/outlets.opml",
                        defaults.firstContact(),
                        defaults.readers(),
                        defaults.fetch().replaying("127.0.0.1:" + press.port()),
                        defaults.schedule(),
                        DeskOptions.defaults().pausing(Duration.ZERO)),
                clock);
    }

    @AfterEach
    void close() {
        press.close();
    }

    @Test
    void theFirstEditionShowsStoriesOfManyOutlets() throws Exception {
        try (Running running = start(0)) {
            running.settle();

            Edition edition = running.database().read(tx -> tx.editions().last()).orElseThrow().edition();
            System.out.println(edition.outlets() + " outlets, " + edition.articles());
            edition.stories().forEach(it -> System.out.println(it.slot().place() + " " + it.slot().outlets() + " " + it.slot().headline()));
            assertThat(edition.outlets()).isGreaterThan(30);
        }
    }
}
