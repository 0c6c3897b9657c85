package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence that is written in the plots can be printed, and reads as a sentence.
class PlotsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Contexts CONTEXTS = Contexts.load();

    private static final Pattern HOUR_OF_THE_DAY =
            Pattern.compile(
                    "\\{day\\} (?:morning|afternoon|evening|night)|[Bb]y (?:noon|evening|nightfall)|[Bb]efore noon"
                            + "|at ten (?:on|past)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SLOT = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)\\b(?:he|she|his|her|him|himself|herself)\\b");

    static Stream<Plot> plots() {
        return PlotReader.load().stream();
    }

    @ParameterizedTest
    @MethodSource("plots")
    void everyPhrasePrints(Plot plot) {
        for (long seed = 0; seed < 6; seed++) {
            Plot told = CONTEXTS.around(plot, Dice.of(seed, "context"));
            Instant start = Instant.parse("2026-03-11T15:00:00Z");
            Happening happening =
                    Happening.of("h" + seed, told, new Happening.Deal(seed, LEXICON, 0), start);
            for (Happening.Moment moment : happening.stages()) {
                check(moment, told, seed);
            }
        }
    }

    private static void check(Happening.Moment moment, Plot plot, long seed) {
        Plot.Stage stage = moment.stage();
        var telling = new Telling(moment.cast(), Dice.of(seed, plot.name()), 0);
        stage.heads().values().stream()
                .flatMap(List::stream)
                .forEach(head -> reads(telling.headline(head), plot));
        stage.leads().forEach(lead -> reads(telling.say(lead), plot));
        stage.facts().stream().flatMap(List::stream).forEach(f -> reads(telling.say(f), plot));
        stage.quotes().forEach(quote -> reads(telling.say(quote.words()), plot));
        plot.captions().forEach(caption -> reads(telling.say(caption), plot));
        stage.quotes()
                .forEach(quote ->
                        assertThat(moment.cast().thing(quote.speaker()).person()).isTrue());
    }

    private static void reads(String text, Plot plot) {
        assertThat(text)
                .as(plot.name())
                .isNotBlank()
                .doesNotContainPattern("(?:founded|in|laid out in) 1,[89]\\d\\d[.;,]")
                .doesNotContainPattern("\\b[1-9]\\d00 satellites")
                .doesNotContain("{", "}", "[", "]", "|", "null", "  ", " ,", ",,", "(n)")
                .doesNotContainPattern("^[a-z]")
                .doesNotContainPattern("\\b[Aa] (?:eight|1[18]\\b|8)")
                .doesNotContainPattern("\\$(?:one|two|three|four|five|six|seven|eight|nine)\\b");
    }

    @ParameterizedTest
    @MethodSource("plots")
    void aPlotHasWhatReportersNeed(Plot plot) {
        assertThat(plot.defines("place")).isTrue();
        for (Plot.Stage stage : plot.stages()) {
            assertThat(stage.headlines(HeadlineStyle.WIRE)).isNotEmpty();
            assertThat(stage.leads()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(stage.facts()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plots")
    void noTextNamesAnHourThatMayBeYetToCome(Plot plot) {
        Plot told = CONTEXTS.around(plot, Dice.of(1, "context"));

        assertThat(written(told))
                .noneMatch(it -> HOUR_OF_THE_DAY.matcher(QUOTED.matcher(it).replaceAll("")).find());
    }

    @ParameterizedTest
    @MethodSource("plots")
    void whoIsDrawnAsEitherIsCalledByWhatWasDrawn(Plot plot) {
        List<String> either =
                plot.slots().stream()
                        .filter(it -> it.rule().startsWith("@person"))
                        .filter(it -> !it.rule().split(" ", 2)[0].matches(".*\\.[mf]"))
                        .map(it -> "{" + it.names().getFirst())
                        .toList();

        assertThat(written(plot))
                .filteredOn(it -> either.stream().anyMatch(it::contains))
                .noneMatch(it ->
                        PRONOUN.matcher(
                                        SLOT.matcher(QUOTED.matcher(it).replaceAll(""))
                                                .replaceAll(""))
                                .find());
    }

    private static List<String> written(Plot plot) {
        var written = new ArrayList<Phrase>(plot.captions());
        for (Plot.Stage stage : plot.stages()) {
            stage.heads().values().forEach(written::addAll);
            written.addAll(stage.leads());
            stage.facts().forEach(written::addAll);
        }
        return written.stream().map(Phrase::toString).toList();
    }

    @Test
    void thereAreManyPlots() {
        assertThat(plots().filter(plot -> !plot.isFormat())).hasSizeGreaterThanOrEqualTo(120);
    }
}
