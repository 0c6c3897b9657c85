package frontstreet.frontpage;

import static frontstreet.frontpage.StoryBuilder.NOW;
import static frontstreet.frontpage.StoryBuilder.aStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frontstreet.section.Sections;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryRankTest {
    private static final Sections SECTIONS = Sections.load();
    private static final double THIRD = SECTIONS.find("world").orElseThrow().hours() / 3;

    @ParameterizedTest
    @CsvSource({
        "'0', 1",
        "'1', 0.5",
        "'2', 0.25",
        "'0 1', 0.875",
        "'1 2', 0.4375",
        "'0 2 2 2', 0.71875",
    })
    void freshnessIsHalfThatOfTheNewestReportAndHalfTheMean(
            String thirdsOfItsHours, double expected) {
        StoryBuilder story = aStory(1, "Dam breaks above Orsk");
        int outlet = 0;
        for (String thirds : thirdsOfItsHours.split(" ", -1)) {
            story.by("outlet" + ++outlet, Double.parseDouble(thirds) * THIRD);
        }

        assertThat(part("freshness", story)).isEqualTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2.9, 1",
        "2, 2.9, 1.125",
        "5, 2.9, 1.5",
        "6, 2.9, 1.5",
        "40, 2.9, 1.5",
        "5, 3.1, 1",
    })
    void growthCountsTheOutletsOfThreeHoursUpToFive(int outlets, double hours, double expected) {
        StoryBuilder story = aStory(1, "Dam breaks above Orsk").byOutlets(outlets, hours);

        assertThat(part("growth", story)).isEqualTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "Dam breaks above Orsk, 1",
        "Why the dam above Orsk broke, 0.7",
        "Today in history: the dam above Orsk, 0.15",
        "Quake, 0.02",
    })
    void aHeadlineWeighsByWhatItIs(String headline, double expected) {
        assertThat(part("headline", aStory(1, headline).by("gazette", 1)))
                .isEqualTo(expected, within(1e-6));
    }

    private static double part(String name, StoryBuilder story) {
        Candidate candidate = story.build();
        var parts =
                new StoryRank(SECTIONS, "en")
                        .of(candidate, Reach.of(candidate, NOW), Headline.of(candidate), NOW)
                        .parts();
        return Objects.requireNonNull(parts.get(name));
    }
}
