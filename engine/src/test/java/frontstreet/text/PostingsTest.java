package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostingsTest {
    private final Postings postings = new Postings();
    private final Tally tally = new Tally();

    @Test
    void aTallySumsWhatTheSlotsHold() {
        postings.add(7, 0, 3, true);
        postings.add(7, 2, 5, false);
        postings.add(8, 2, 1, true);

        postings.tally(7, 10, tally);
        postings.tally(8, 100, tally);
        postings.tally(9, 1, tally);

        assertThat(tally.slots()).containsExactlyInAnyOrder(0, 2);
        assertThat(tally.sum(0)).isEqualTo(30);
        assertThat(tally.sum(2)).isEqualTo(150);

        tally.clear();
        assertThat(tally.slots()).isEmpty();
        postings.tally(7, 1, tally);
        assertThat(tally.sum(2)).isEqualTo(5);
    }

    @Test
    void commonnessIsCountedByGroups() {
        postings.add(7, 0, 1, true);
        postings.add(7, 1, 1, false);
        postings.add(7, 2, 1, true);

        assertThat(postings.groups(7)).isEqualTo(2);
        postings.forgetGroup(7);
        assertThat(postings.groups(7)).isEqualTo(1);
        assertThat(postings.groups(8)).isZero();
    }

    @ParameterizedTest
    @MethodSource("frontstreet.Rounds#seeds")
    void manyKeysKeepTheirOwnEntries(long seed) {
        var random = new Random(seed);
        Map<Long, Long> sums = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextInt(5_000) - 2_500L;
            int weight = random.nextInt(100);
            postings.add(key, 3, weight, true);
            sums.merge(key, (long) weight, Long::sum);
        }

        sums.forEach((key, sum) -> {
            postings.tally(key, 1, tally);
            assertThat(tally.sum(3)).isEqualTo(sum);
            tally.clear();
        });
    }
}
