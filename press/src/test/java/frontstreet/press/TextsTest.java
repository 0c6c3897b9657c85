package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is printed, after all hands that a text goes through, still reads as a sentence and knows
/// where things are.
class TextsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-02");
    private static final List<Piece> PIECES = pieces();
    private static final Set<String> AT_SEA =
            Set.of("world/ferry", "world/ship-seized", "world/sub-cable", "science/whales");
    private static final Set<String> INLAND =
            Set.of("Austria", "the Czech Republic", "Slovakia", "Krakow", "Madrid", "Bogotá");

    private static List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (long seed = 1; seed <= 4; seed++) {
            World world = World.of(seed);
            for (int day = 0; day < World.REST_DAYS; day++) {
                pieces.addAll(world.day(DAY.plusDays(day)));
            }
        }
        return pieces;
    }

    private static void nowhere(String... patterns) {
        for (String pattern : patterns) {
            Pattern wrong = Pattern.compile(pattern);
            Set<String> found =
                    PIECES.stream()
                            .flatMap(TextsTest::printed)
                            .flatMap(text ->
                                    wrong.matcher(text)
                                            .results()
                                            .map(match -> around(text, match.start(), match.end())))
                            .collect(Collectors.toSet());
            assertThat(found).as(pattern).isEmpty();
        }
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 60), Math.min(text.length(), end + 40));
    }

    private static Stream<String> printed(Piece piece) {
        Text text = piece.text();
        var all = new ArrayList<String>(text.paragraphs());
        all.add(text.headline());
        all.add(String.valueOf(text.standfirst()));
        all.add(String.valueOf(text.caption()));
        return all.stream().map(Polish::curled);
    }

    @Test
    void noYearIsPrintedAsANumberAndNobodyIsTwiceTheSame() {
        nowhere(
                "(?:woke|went|gone|go|is) as many as\\b",
                "\\b(?:born after|in the year|since) [12],\\d{3}\\b",
                "(?i)\\b(\\p{L}{4,15}),? (?-i:\\p{Lu}[\\p{L}'’-]{1,20} ){1,2}?(?-i:\\p{Lu}[\\p{L}'’-]{1,20}), the \\1\\b");
    }

    @Test
    void aNumberIsInWordsOrInDigits() {
        nowhere("(?:one|two|three|four|five|six|seven|eight|nine),?\\d");
    }

    @Test
    void aChoiceOfWordsFitsWhatStandsAround() {
        nowhere(
                "\\bof of\\b",
                "\\b(?:since|over) of\\b",
                "\\b[Nn]o over\\b",
                "\\bthere is to be\\b");
        nowhere("(?<!\\p{L})[Aa] [aeio](?!ne\\b|nce\\b|u)");
    }

    @Test
    void nobodyIsQuotedInTheWordsOfAnEditor() {
        nowhere("“[^”]*(?: is to be | per cent)[^”]*”");
    }

    @Test
    void aSentenceStartsWithACapital() {
        nowhere("[a-z0-9)]{2}[.?!] [a-z]", "[a-z0-9)]{2}\\.” [a-z]");
    }

    @Test
    void whatHappensAtSeaHappensAtTheCoastOfThatSea() {
        for (long seed = 1; seed <= 12; seed++) {
            World world = World.of(seed);
            for (int day = 0; day < World.REST_DAYS; day++) {
                assertThat(world.happenings(DAY.plusDays(day)))
                        .filteredOn(happening -> AT_SEA.contains(happening.plot().name()))
                        .allSatisfy(happening -> {
                            assertThat(happening.place().traits()).containsKey("sea");
                            assertThat(happening.where()).isNotIn(INLAND);
                        });
            }
        }
    }

    @Test
    void noCoastGuardOrFerryIsWhereThereIsNoSea() {
        nowhere(
                "(?:Austrian|Czech|Slovak|Bulgarian) (?:coast guard|navy)",
                "[Ff]erry [^.]{0,60}(?:Madrid|Brno|Vienna|Leipzig|Ankara|Krakow|Turin|Lyon)",
                "off (?:Madrid|Brno|Vienna|Leipzig|Ankara|Krakow|Turin|Lyon|Bratislava)");
    }

    @Test
    void whatTheSenateDoesIsToldFromWashington() {
        assertThat(PIECES)
                .filteredOn(piece ->
                        Set.of("politics-infrastructure", "politics-nominee")
                                .contains(piece.story().substring(9)))
                .isNotEmpty()
                .allSatisfy(piece ->
                        assertThat(String.valueOf(piece.text().dateline()))
                                .isIn("null", "WASHINGTON"));
    }

    @Test
    void aTownIsSparedTheSameMisfortuneForARound() {
        for (long seed = 1; seed <= 4; seed++) {
            World world = World.of(seed);
            for (int day = 0; day < 4 * World.REST_DAYS; day++) {
                assertThat(inTowns(world, DAY.plusDays(day)))
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(
                                inTowns(world, DAY.plusDays(day + World.REST_DAYS)));
            }
        }
    }

    private static List<String> inTowns(World world, LocalDate day) {
        return world.happenings(day).stream()
                .filter(happening -> happening.plot().isInTown())
                .map(happening -> happening.plot().name() + " in " + happening.where())
                .toList();
    }
}
