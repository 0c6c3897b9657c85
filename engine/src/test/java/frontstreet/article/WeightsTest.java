package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private final Weights weights = Weights.of(Map.of("a", 2.1, "b", 1.2, "c", -3.3, "d", -0.07));

    @Test
    void signsThatOutweighEachOtherLeaveTheChanceEvenInAnyOrder() {
        assertThat(weights.chance(List.of("a", "b", "c"))).isEqualTo(0.5);
        assertThat(weights.chance(List.of("a", "c", "b"))).isEqualTo(0.5);
        assertThat(weights.chance(List.of("c", "b", "a"))).isEqualTo(0.5);
    }

    @Test
    void signsCountAsOftenAsTheyAreSeenAndUnknownOnesNothing() {
        assertThat(weights.chance(List.of("a", "c", "b", "a", "strange")))
                .isEqualTo(1 / (1 + Math.exp(-2.1)));
        assertThat(weights.chance(List.of("d"))).isEqualTo(1 / (1 + Math.exp(0.07)));
    }
}
