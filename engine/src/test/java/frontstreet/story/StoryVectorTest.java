package frontstreet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import frontstreet.text.TermVector;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryVectorTest {
    private static final StoryVector VECTOR =
            new StoryVector(
                    TermVector.whole(Map.of(-5, 64, 7, 108)), TermVector.whole(Map.of(7, 1343)));

    @Test
    void whatIsStoredIsReadAgain() {
        assertThat(StoryVector.unpacked(VECTOR.packed())).isEqualTo(VECTOR);
        assertThat(StoryVector.unpacked(StoryVector.EMPTY.packed())).isEqualTo(StoryVector.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 6, 20, 28, 30, 5 + 8 * 70_000})
    void bytesOfAnotherLengthAreNone(int length) {
        byte[] bytes = Arrays.copyOf(VECTOR.packed(), length);

        assertThatIllegalArgumentException().isThrownBy(() -> StoryVector.unpacked(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5})
    void brokenBytesAreNone(int at) {
        byte[] bytes = VECTOR.packed();
        bytes[at] = 127;

        assertThatIllegalArgumentException().isThrownBy(() -> StoryVector.unpacked(bytes));
    }
}
