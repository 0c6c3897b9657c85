package frontstreet.bench.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class RidgeTest {
    private static final int[][] ROWS = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
    private static final boolean[] TRUTH = {true, true, true, false, true, false, false, false};
    private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1};

    @Test
    void withoutARidgeAWeightIsTheLogOfTheOdds() {
        double[] learned = new Ridge(2, 1e-9).learn(ROWS, TRUTH, ONES);
        assertThat(learned[0]).isEqualTo(Math.log(3), within(1e-3));
        assertThat(learned[1]).isEqualTo(-Math.log(3), within(1e-3));
    }

    @Test
    void aRidgeHoldsWeightsBack() {
        double[] loose = new Ridge(2, 1).learn(ROWS, TRUTH, ONES);
        double[] tight = new Ridge(2, 10).learn(ROWS, TRUTH, ONES);
        assertThat(tight[0]).isGreaterThan(0).isLessThan(loose[0]);
        assertThat(loose[0]).isLessThan(Math.log(3));
    }

    @Test
    void aLessonCountsByItsWeight() {
        double[] weight = {1, 1, 1, 3, 1, 1, 1, 1};
        double[] learned = new Ridge(2, 1e-9).learn(ROWS, TRUTH, weight);
        assertThat(learned[0]).isEqualTo(0, within(1e-3));
    }

    @Test
    void signsSeenTogetherShareWhatTheyTell() {
        int[][] rows = {{0, 1}, {0, 1}, {0, 1}, {0, 1}};
        boolean[] truth = {true, true, true, false};
        double[] learned = new Ridge(2, 0.01).learn(rows, truth, new double[] {1, 1, 1, 1});
        assertThat(learned[0]).isEqualTo(learned[1], within(1e-9)).isGreaterThan(0.4);
    }
}
