package frontstreet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {
    @ParameterizedTest
    @CsvSource({
        "0.6, 0.8, 0, 0.7",
        "0.8, 0.6, 0, 0.7",
        "0.6, 0.8, 0.5, 0.64",
        "0.6, 0.8, 1, 0.58",
        "0.6, 0.8, 3, 0.34",
    })
    void isTheMeanOfStoryAndNearestTellingsLessWhatEachDayBetweenTakes(
            double centroid, double nearest, double days, double expected) {
        assertThat(Nearness.value(centroid, nearest, days)).isEqualTo(expected, within(1e-9));
        assertThat(Nearness.score(centroid, nearest, days).value())
                .isEqualTo(expected, within(1e-9));
        assertThat(Nearness.score(centroid, nearest, days).parts()).containsEntry("days", days);
    }
}
