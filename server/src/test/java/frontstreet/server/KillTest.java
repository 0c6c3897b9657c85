package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.press.Piece;
import frontstreet.press.PressSite;
import frontstreet.press.World;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.url.UrlCleaner;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The real process, killed at the steps of the path and at any moment, and started again: no news
/// is lost, none is there twice, none is placed twice.
///
/// The seed is the argument of the test, so a failure names it. A round is a kill; a paper lives
/// through six of them.
@Timeout(900)
class KillTest {
    static final Instant MORNING = Instant.parse("2026-01-05T13:00:00Z");
    private static final Duration OLD_NEWS = Duration.ofDays(4); // what the press still lists
    static final double RATE = 120;
    private static final Duration CHECK_MOST = Duration.ofMinutes(30);
    private static final List<String> BUSY =
            List.of(
                    "--desk.edition-pause",
                    "1s",
                    "--schedule.check-most",
                    CHECK_MOST.toMinutes() + "m");
    private static final Duration LIFE_MOST = Duration.ofSeconds(20);
    private static final int MOMENT_MILLIS_MAX = 5_000;

    // Where a process is killed: as a step begins its transaction, or as it has ended it.
    private static final List<List<String>> STEPS =
            List.of(
                    List.of("step=5 ", "feed checked "),
                    List.of("step=10 ", "page read "),
                    List.of("step=14 ", "placed articles="),
                    List.of("step=15 ", "edition laid out "));
    private static final int LIVES = STEPS.size() + 2;

    @TempDir private Path folder;

    static LongStream seeds() {
        int rounds = Integer.getInteger("frontstreet.rounds", LIVES);
        return LongStream.rangeClosed(1, Math.max(1, rounds / LIVES));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aKilledServerLosesNothingAndDoublesNothing(long seed) throws Exception {
        var random = new Random(seed);
        var clock = new PaperClock(MORNING, Instant.now(), RATE, InstantSource.system());
        World world = World.of(seed);
        var ended = new TurnedClock(Instant.MAX); // when the press goes to bed
        InstantSource press = () -> earlier(clock.instant(), ended.instant());
        try (PressSite site =
                PressSite.open(world, new PressSite.Setup(0, MORNING, press, Set.of(), 10))) {
            List<String> placed = List.of();
            for (int life = 0; life < LIVES; life++) {
                ServerProcess server = ServerProcess.start(data(), site.port(), options(clock));
                try {
                    live(server, life, random);
                } finally {
                    server.kill();
                }
                List<String> left = placed(StoreLeft.of(data(), folder.resolve("copy")));
                assertThat(left).as("placed before life %d ended", life).containsAll(placed);
                placed = left;
            }

            Instant end = clock.instant();
            ended.set(end);
            settle(data(), FetchOptions.defaults().replaying("127.0.0.1:" + site.port()), end);

            StoreLeft store = StoreLeft.of(data(), folder.resolve("copy"));
            assertThat(placed(store)).containsAll(placed);
            compare(store, world, end);
        }
    }

    static List<String> options(PaperClock clock) {
        var options = new ArrayList<>(ServerProcess.clock(clock));
        options.addAll(BUSY);
        return options;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// Lets a server live until its kill is due.
    private static void live(ServerProcess server, int life, Random random) throws Exception {
        Instant most = Instant.now().plus(LIFE_MOST);
        if (life % 3 == 2) { // any moment of machine time
            int millis = random.nextInt(MOMENT_MILLIS_MAX);
            server.await("nothing says this", 1, Instant.now().plusMillis(millis));
        } else {
            List<String> step = STEPS.get(life - life / 3);
            int times = 1 + random.nextInt(life == 1 ? 300 : 4);
            server.await(step.get(random.nextInt(step.size())), times, most);
        }
    }

    /// Takes along what is due until nothing is, in a paper time that a test turns.
    static void settle(Path data, FetchOptions fetch, Instant end) throws Exception {
        var turned = new TurnedClock(end);
        try (Running running =
                TestServer.start(data, "http://press.example/outlets.opml", fetch, turned)) {
            running.settle();
            Duration step = Duration.ofMinutes(10);
            Duration most = CHECK_MOST.plus(step);
            for (Duration left = most; left.isPositive(); left = left.minus(step)) {
                turned.turn(step); // by then each feed was asked once more
                running.settle();
            }
        }
    }

    /// What is placed: each article's identity, its number, and where it was published.
    static List<String> placed(StoreLeft store) throws SQLException {
        return store.hasTables()
                ? store.rows(
                        "SELECT id, arrival, address FROM article WHERE arrival IS NOT NULL"
                                + " AND moved_to IS NULL")
                : List.of();
    }

    /// Holds a store against the truth of the press.
    static void compare(StoreLeft store, World world, Instant end) throws SQLException {
        List<String> addresses =
                store.rows(
                        "SELECT address FROM article WHERE story_id IS NOT NULL AND moved_to IS NULL");
        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(addresses).containsAll(published(world, MORNING, end));
        assertThat(published(world, MORNING.minus(OLD_NEWS), end)).containsAll(addresses);
        assertThat(store.rows("SELECT article_id FROM filing")).as("not placed").isEmpty();
        assertThat(
                        store.rows(
                                "SELECT id FROM entry WHERE tries > 0 AND article_id IS NULL OR"
                                        + " next_try_at <= "
                                        + end.toEpochMilli()))
                .as("entries without an article")
                .isEmpty();
        assertThat(store.rows("SELECT arrival FROM article WHERE arrival IS NOT NULL"))
                .as("arrival numbers")
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).matches("[1-9][0-9]*"));
        assertThat(store.rows("SELECT id FROM article WHERE story_id IS NULL AND moved_to IS NULL"))
                .as("in no story")
                .isEmpty();
        assertThat(
                        store.rows(
                                """
                                SELECT a.id, a.story_id FROM article a
                                LEFT JOIN story s ON s.id = a.story_id AND s.merged_into IS NULL
                                LEFT JOIN article_text t ON t.article_id = a.id
                                WHERE a.story_id IS NOT NULL AND (s.id IS NULL OR t.article_id IS NULL)
                                """))
                .as("in a story that is none, or without their words")
                .isEmpty();
        assertThat(
                        store.rows(
                                """
                                SELECT s.id, s.articles, count(a.id) FROM story s
                                LEFT JOIN article a ON a.story_id = s.id
                                WHERE s.merged_into IS NULL
                                GROUP BY s.id, s.articles HAVING s.articles <> count(a.id)
                                """))
                .as("stories that count their articles wrongly")
                .isEmpty();
    }

    private static List<String> published(World world, Instant from, Instant to) {
        return world.between(from, to).stream()
                .map(Piece::url)
                .map(url -> UrlCleaner.clean(url).orElseThrow().value())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
