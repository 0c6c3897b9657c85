package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermVectorTest {
    @Test
    void aTextsVectorIsOneUnitLong() {
        var vector = TermVector.of(Map.of(7, 3.0, -2, 4.0));

        assertThat(vector.terms()).containsExactly(-2, 7);
        assertThat(vector.weights()).containsExactly(3277, 2458);
        assertThat(Math.sqrt((double) vector.squared())).isCloseTo(TermVector.UNIT, within(1.0));
    }

    @Test
    void theCosineIsThatOfTheAngle() {
        var one = TermVector.of(Map.of(1, 1.0));
        var diagonal = TermVector.of(Map.of(1, 1.0, 2, 1.0));

        assertThat(one.cosine(one)).isEqualTo(1);
        assertThat(one.cosine(diagonal)).isCloseTo(Math.sqrt(0.5), within(0.001));
        assertThat(one.cosine(TermVector.of(Map.of(2, 5.0)))).isZero();
        assertThat(one.cosine(TermVector.EMPTY)).isZero();
    }

    @ParameterizedTest
    @MethodSource("frontstreet.Rounds#seeds")
    void whatWasAddedCanBeTakenOutInAnyOrder(long seed) {
        var random = new Random(seed);
        var vectors = new TermVector[60];
        var sum = TermVector.EMPTY;
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = any(random);
            sum = sum.plus(vectors[i]);
        }

        for (int i = vectors.length - 1; i > 0; i--) {
            int j = i * 7 % (i + 1);
            sum = sum.minus(vectors[j]);
            vectors[j] = vectors[i];
        }

        assertThat(sum).isEqualTo(vectors[0]);
        assertThat(sum.minus(vectors[0])).isEqualTo(TermVector.EMPTY);
    }

    private static TermVector any(Random random) {
        var weights = new HashMap<Integer, Double>();
        for (int i = 0; i < 40; i++) {
            weights.put(random.nextInt(100) - 50, random.nextDouble() * 10);
        }
        return TermVector.of(weights);
    }

    @Test
    void whatRoundsToNothingFallsOut() {
        assertThat(TermVector.of(Map.of(1, 1.0, 2, 0.00001)).size()).isEqualTo(1);
        assertThat(TermVector.of(Map.of())).isEqualTo(TermVector.EMPTY);
    }

    @Test
    void arraysThatAreNoVectorAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermVector(new int[] {1}, new int[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermVector(new int[] {2, 1}, new int[] {1, 1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermVector(new int[] {1}, new int[] {0}));
    }
}
