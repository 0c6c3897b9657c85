package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static final List<String> FERRY =
            List.of("the", "last", "ferry", "left", "the", "old", "harbour");

    @Test
    void aTextHasOneShingleForEachPlaceWhereOneFits() {
        assertThat(Shingles.of(FERRY, 5)).hasSize(3).isSorted();
        assertThat(Shingles.of(FERRY, 7)).hasSize(1);
        assertThat(Shingles.of(FERRY, 8)).isEmpty();
    }

    @Test
    void aRepeatedShingleCountsOnce() {
        assertThat(Shingles.of(Collections.nCopies(1_000, "bang"), 5)).hasSize(1);
    }

    @Test
    void whereItStandsDoesNotMatter() {
        long[] alone = Shingles.of(FERRY.subList(2, 7), 5);

        assertThat(Shingles.of(FERRY, 5)).contains(alone[0]);
    }

    @Test
    void theOrderOfTheWordsMatters() {
        assertThat(Shingles.of(List.of("dog", "bites", "man"), 3))
                .isNotEqualTo(Shingles.of(List.of("man", "bites", "dog"), 3));
    }

    @Test
    void storedHashesStayReadable() {
        // Packed rows keep these hashes: another value here makes every store useless.
        assertThat(Shingles.of(List.of("dog", "bites", "man"), 3))
                .containsExactly(2905296093624512389L);
    }

    @Test
    void aShingleHasWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shingles.of(FERRY, 0));
    }
}
