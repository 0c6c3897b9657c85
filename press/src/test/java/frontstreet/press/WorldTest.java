package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-11");

    @Test
    void theSameSeedGivesTheSamePieces() {
        List<Piece> once = World.of(3).day(DAY);
        List<Piece> again = World.of(3).day(DAY);

        assertThat(again).isEqualTo(once);
        assertThat(once).hasSizeGreaterThan(300);
    }

    @Test
    void aDayDoesNotDependOnTheDaysAskedForBefore() {
        World world = World.of(3);
        world.day(DAY.minusDays(1));
        world.day(DAY.plusDays(9));

        assertThat(world.day(DAY)).isEqualTo(World.of(3).day(DAY));
    }

    @Test
    void anotherSeedGivesAnotherDay() {
        assertThat(World.of(4).day(DAY)).isNotEqualTo(World.of(3).day(DAY));
    }

    @Test
    void noPlotHappensTwiceWithinItsRest() {
        World world = World.of(3);
        var seen = new HashSet<String>();
        for (int day = 0; day < World.REST_DAYS; day++) {
            for (Happening happening : world.happenings(DAY.plusDays(day))) {
                if (!happening.plot().isFormat()) {
                    assertThat(seen.add(happening.plot().name()))
                            .as(happening.plot().name())
                            .isTrue();
                }
            }
        }

        assertThat(seen).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void noTwoHappeningsOfADayAreInOneTownOrInOneCountryAbroad() {
        for (long seed = 1; seed <= 5; seed++) {
            World world = World.of(seed);
            for (int day = 0; day < World.REST_DAYS; day++) {
                assertThat(world.happenings(DAY.plusDays(day)))
                        .filteredOn(happening -> !happening.plot().isFormat())
                        .extracting(Happening::where)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void theWordsOfADayAreThoseOfNewYork() {
        for (Happening happening : World.of(3).happenings(DAY)) {
            for (Happening.Moment moment : happening.stages()) {
                String day =
                        moment.at()
                                .atZone(ZoneId.of("America/New_York"))
                                .getDayOfWeek()
                                .getDisplayName(TextStyle.FULL, Locale.ENGLISH);

                assertThat(moment.cast().thing("day").name()).as(happening.id()).isEqualTo(day);
            }
        }
    }

    @Test
    void marketsCloseOnWeekdaysAlone() {
        assertThat(namesOf("2026-03-11", 7))
                .filteredOn(it -> it.endsWith("market-close"))
                .hasSize(5);
        assertThat(namesOf("2026-03-14", 2)).noneMatch(it -> it.endsWith("market-close"));
    }

    @Test
    void theWeatherFollowsTheSeason() {
        assertThat(namesOf("2026-01-10", World.REST_DAYS))
                .contains("us/storm-blackout", "world/snow-europe", "format/weather")
                .doesNotContain("us/heat-wave", "format/weather-warm");
        assertThat(namesOf("2026-07-10", World.REST_DAYS))
                .contains("us/heat-wave", "format/weather-warm")
                .doesNotContain("us/storm-blackout", "world/snow-europe", "format/weather");
    }

    private static List<String> namesOf(String first, int days) {
        World world = World.of(3);
        LocalDate date = LocalDate.parse(first);
        return date.datesUntil(date.plusDays(days))
                .flatMap(it -> world.happenings(it).stream())
                .map(it -> it.plot().name())
                .toList();
    }

    @Test
    void whatCongressDoesHappensInWashington() {
        World world = World.of(3);
        var places = new HashSet<String>();
        for (int day = 0; day < World.REST_DAYS; day++) {
            world.happenings(DAY.plusDays(day)).stream()
                    .filter(happening ->
                            Set.of("politics/budget-shutdown", "politics/tax-bill")
                                    .contains(happening.plot().name()))
                    .forEach(happening -> places.add(happening.place().name()));
        }

        assertThat(places).containsExactly("Washington");
    }

    @Test
    void everySectionHasNewsEveryDay() {
        List<Piece> pieces = World.of(3).day(DAY);

        for (Section section : Section.values()) {
            assertThat(pieces).anyMatch(piece -> piece.section() == section);
        }
    }

    @Test
    void noTwoPiecesHaveOneAddress() {
        Instant start = Instant.parse("2026-03-11T00:00:00Z");
        List<Piece> pieces = World.of(3).between(start, start.plus(Duration.ofDays(3)));

        assertThat(pieces.stream().map(Piece::url)).doesNotHaveDuplicates();
        assertThat(pieces.stream().map(Piece::id)).doesNotHaveDuplicates();
    }

    @Test
    void aCopyComesAfterItsOriginalAndTellsTheSameStory() {
        List<Piece> pieces = World.of(3).day(DAY);
        Map<String, Piece> byId =
                pieces.stream().collect(Collectors.toMap(Piece::id, piece -> piece));

        assertThat(pieces.stream().filter(piece -> piece.dup() != null))
                .hasSizeGreaterThan(100)
                .allSatisfy(copy -> {
                    Piece original = byId.get(String.valueOf(copy.dup()));
                    if (original == null) {
                        throw new AssertionError(copy.id() + " is a copy of nothing");
                    }
                    assertThat(original.dup()).isNull();
                    assertThat(original.published()).isBefore(copy.published());
                    assertThat(original.story()).isEqualTo(copy.story());
                    assertThat(original.wireOf()).isEqualTo(copy.wireOf());
                });
    }

    @Test
    void thereAreAtLeast43OutletsOfManyKinds() {
        List<Outlet> outlets = World.of(1).outlets();

        assertThat(outlets.stream().filter(outlet -> !outlet.isAgency()))
                .hasSizeGreaterThanOrEqualTo(43);
        assertThat(outlets.stream().map(Outlet::kind).distinct()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(outlets.stream().flatMap(o -> o.feeds().stream()).map(Outlet.FeedOffer::format))
                .contains("rss2", "rss091", "rdf", "atom", "json", "sitemap", "sitemapindex");
    }

    @Test
    void storiesGrowInDifferentWays() {
        Map<String, Long> sizes =
                IntStream.range(0, World.REST_DAYS)
                        .mapToObj(day -> World.of(3).day(DAY.plusDays(day)))
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(Piece::story, Collectors.counting()));

        assertThat(sizes.values()).anyMatch(size -> size == 1).anyMatch(size -> size > 18);
    }
}
