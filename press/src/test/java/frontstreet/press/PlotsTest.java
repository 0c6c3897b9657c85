package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence that is written in the plots can be printed, and reads as a sentence.
class PlotsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Contexts CONTEXTS = Contexts.load();

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

    @Test
    void thereAreManyPlots() {
        assertThat(plots().filter(plot -> !plot.isFormat())).hasSizeGreaterThanOrEqualTo(120);
    }
}
