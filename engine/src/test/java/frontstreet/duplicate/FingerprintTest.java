package frontstreet.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final Fingerprint PRINT =
            new Fingerprint(new long[] {Long.MIN_VALUE, -8, 0, 16}, 3, 412, -77);

    @Test
    void whatIsStoredIsReadAgain() {
        assertThat(Fingerprint.unpacked(PRINT.packed())).isEqualTo(PRINT);
        assertThat(Fingerprint.unpacked(Fingerprint.EMPTY.packed())).isEqualTo(Fingerprint.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13, 15, 45, 47, 14 + 8 * 65_537})
    void bytesOfAnotherLengthAreNone(int length) {
        byte[] bytes = Arrays.copyOf(PRINT.packed(), length);

        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.unpacked(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 14})
    void brokenBytesAreNone(int at) {
        byte[] bytes = PRINT.packed();
        bytes[at] = 127; // another format, thinning of 127 bits; words below 0, shingles descending
        bytes[2] = at == 2 ? (byte) -1 : bytes[2];

        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.unpacked(bytes));
    }
}
