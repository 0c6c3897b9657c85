package frontstreet.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The scores say what theory says.
class ScoresTest {
    private static final Map<String, String> TRUTH = Map.of("a", "1", "b", "1", "c", "2", "d", "2");

    @Test
    void theRightGroupsScoreOneWhateverTheirNames() {
        assertThat(groups(Map.of("a", "x", "b", "x", "c", "y", "d", "y"))).isEqualTo(1);
    }

    @Test
    void everyDocumentAloneIsPreciseAndRemembersHalf() {
        assertThat(groups(Map.of("a", "a", "b", "b", "c", "c", "d", "d")))
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void oneGroupForAllRemembersEverythingAndIsHalfPrecise() {
        assertThat(groups(Map.of("a", "x", "b", "x", "c", "x", "d", "x")))
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    private static double groups(Map<String, String> given) {
        var score = new GroupScore();
        score.add(given, TRUTH);
        return score.f1();
    }

    @Test
    void theRightTextScoresOneWhateverItsCase() {
        assertThat(text("The ferry came back on Monday.", "the ferry came back on monday"))
                .isEqualTo(1);
    }

    @Test
    void anotherTextScoresNothing() {
        assertThat(text("Subscribe to our newsletter now", "The ferry came back on Monday"))
                .isZero();
    }

    @Test
    void addedTextCostsPrecision() {
        // Three runs are right; three more were added.
        assertThat(text("a b c d e f g h i", "a b c d e f")).isCloseTo(2 * 0.5 / 1.5, within(1e-9));
    }

    private static double text(String given, String truth) {
        var score = new TextScore();
        score.add(given, truth);
        return score.f1();
    }
}
