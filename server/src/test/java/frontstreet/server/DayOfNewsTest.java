package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.frontpage.Place;
import frontstreet.press.Piece;
import frontstreet.press.PressSite;
import frontstreet.press.World;
import frontstreet.server.edition.Edition;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.schedule.ScheduleOptions;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.url.UrlCleaner;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole path, with the simulated press behind the replay door and a clock that we turn.
class DayOfNewsTest {
    private static final Instant MORNING = Instant.parse("2026-01-05T13:00:00Z");

    private final TurnedClock clock = new TurnedClock(MORNING);
    private final World world = World.of(1);

    @TempDir private Path folder;
    private @Nullable PressSite press;

    private Running start(int refusePercent) throws Exception {
        press =
                PressSite.open(
                        world, new PressSite.Setup(0, MORNING, clock, Set.of(), refusePercent));
        return TestServer.start(
                folder.resolve("data"),
                "http://press.example/outlets.opml",
                FetchOptions.defaults().replaying("127.0.0.1:" + press.port()),
                clock);
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(press).close();
    }

    @Test
    void theFirstEditionShowsStoriesOfManyOutlets() throws Exception {
        try (Running running = start(0)) {
            running.settle();

            Edition edition = lastEdition(running);

            assertThat(edition.outlets()).isGreaterThanOrEqualTo(43);
            assertThat(edition.page().at(Place.LEAD).getFirst().outlets())
                    .isGreaterThanOrEqualTo(3);
            assertThat(edition.page().slots().stream().filter(it -> it.picture() != null))
                    .hasSizeGreaterThan(10);
            assertThat(edition.stories().stream().mapToInt(it -> it.slot().copies()).sum())
                    .isGreaterThan(10);
            assertThat(edition.stories().stream().map(it -> it.slot().section()).distinct())
                    .hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void newsOfTheNextHourReachesTheFrontPage() throws Exception {
        try (Running running = start(0)) {
            running.settle();
            Edition first = lastEdition(running);

            turn(running, Duration.ofHours(1));
            Instant until = clock.instant();
            turn(running, ScheduleOptions.defaults().checkMost());

            Edition later = lastEdition(running);
            assertThat(later.articles()).isGreaterThan(first.articles());
            assertThat(later.showsTheSame(first)).isFalse();
            assertThat(urlsInStories(running)).containsAll(urlsPublished(MORNING, until));
        }
    }

    @Test
    void whenHalfOfTheOutletsRefuseEveryHeadlineIsThereAsAnExcerpt() throws Exception {
        try (Running running = start(50)) {
            running.settle();
            turn(running, Duration.ofHours(1));
            Instant until = clock.instant();
            turn(running, ScheduleOptions.defaults().checkMost()); // by then each feed was asked

            List<ArticleRow> articles = articles(running);

            assertThat(articles).anyMatch(ArticleRow::isExcerpt).anyMatch(it -> !it.isExcerpt());
            assertThat(urlsInStories(running)).containsAll(urlsPublished(MORNING, until));
        }
    }

    private void turn(Running running, Duration by) throws InterruptedException {
        for (Duration left = by; left.isPositive(); left = left.minusMinutes(10)) {
            clock.turn(Duration.ofMinutes(10));
            running.settle();
        }
    }

    @Test
    void aServerThatStartsAgainGoesOnWhereItStood() throws Exception {
        Edition before;
        Set<String> urls;
        try (Running running = start(0)) {
            running.settle();
            before = lastEdition(running);
            urls = urlsInStories(running);
        }
        Objects.requireNonNull(press).close();

        try (Running again = start(0)) {
            again.settle();

            assertThat(lastEdition(again).showsTheSame(before)).isTrue();
            assertThat(urlsInStories(again)).isEqualTo(urls);
        }
    }

    private static Edition lastEdition(Running running) throws InterruptedException {
        return running.database().read(tx -> tx.editions().last()).orElseThrow().edition();
    }

    private static List<ArticleRow> articles(Running running) throws InterruptedException {
        return running.database()
                .read(tx -> {
                    var all = new ArrayList<ArticleRow>();
                    tx.sources()
                            .all()
                            .forEach(it -> all.addAll(tx.articles().ofSource(it.id(), 10_000)));
                    return all;
                });
    }

    private static Set<String> urlsInStories(Running running) throws InterruptedException {
        return articles(running).stream()
                .filter(it -> it.story() != null)
                .flatMap(it -> Stream.ofNullable(it.address()))
                .collect(Collectors.toSet());
    }

    /// What the press says was published, by the address that it says.
    private Set<String> urlsPublished(Instant from, Instant to) {
        return world.between(from, to).stream()
                .map(Piece::url)
                .map(url -> UrlCleaner.clean(url).orElseThrow().value())
                .collect(Collectors.toSet());
    }
}
