package frontstreet.article;

import static frontstreet.article.Pages.head;
import static frontstreet.article.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandfirstFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "Nobody had to leave the lower town.                       | Nobody had to leave the lower town.",
                "Nobody had to leave the lower town. by Ada Fields Marl, NM December 22, 2023, 9:00am Share Snap"
                        + " | Nobody had to leave the lower town.",
                "Was it held by Ada Fields on December 22, 2023 at all?    | Was it held by Ada Fields on December 22, 2023 at all?",
                "Rowan Fields / Example Pictures                           | -",
                "Shutterstock / Spectral-Design                            | -",
                "NASA says the rocket is ready to fly on Monday            | NASA says the rocket is ready to fly on Monday",
                "The dam above Kendal on Wednesday. (Ada Fields/AFP via Getty Images) | -",
                "The dam is older than the town (and higher).              | The dam is older than the town (and higher).",
            })
    void aSummaryIsNeitherWhoWroteItNorACaption(String printed, @Nullable String expected) {
        Head head =
                head(
                        page(
                                "",
                                "<h1>Dam holds through the night</h1><p class=standfirst>"
                                        + printed
                                        + "</p><p>The river fell on Monday, and the people of the"
                                        + " lower town went home again.</p>"));

        assertThat(head.standfirst().value()).isEqualTo(expected);
    }
}
