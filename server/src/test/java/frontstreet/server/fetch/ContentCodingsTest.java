package frontstreet.server.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bodies whose packing was harmed on the way, from a seed: what comes of them is bytes within the
/// limit or an `IOException`, never another throw.
class ContentCodingsTest {
    private static final int BYTES_MAX = 10_000;
    private static final int HARMED = 300;

    @ParameterizedTest
    @MethodSource("frontstreet.server.Rounds#seeds")
    void harmedBodiesAreBytesOrNoBody(long seed) throws IOException {
        var random = new Random(seed);
        byte[] noise = new byte[3_000];
        random.nextBytes(noise);
        var whole =
                List.of(
                        List.of(Packed.gzip(Packed.TEXT), Packed.gzip(noise)),
                        List.of(Packed.BROTLI, Packed.BROTLI_BOMB),
                        List.of(Packed.ZSTD, Packed.zstd(noise), Packed.ZSTD_WINDOW_OF_128_MIB));
        var codings = List.of("gzip", "br", "zstd");

        for (int i = 0; i < HARMED; i++) {
            int which = random.nextInt(codings.size());
            List<byte[]> bodies = whole.get(which);
            byte[] body = harmed(bodies.get(random.nextInt(bodies.size())), random);
            assertThat(outcome(body, codings.get(which)))
                    .as("seed %d, body %d, %s", seed, i, codings.get(which))
                    .isTrue();
        }
    }

    private static byte[] harmed(byte[] whole, Random random) {
        byte[] body = whole.clone();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) > 0 ? body : Arrays.copyOf(body, random.nextInt(2 * body.length));
    }

    private static boolean outcome(byte[] body, String coding) {
        try {
            return new ContentCodings(BYTES_MAX, false).undo(body, List.of(coding)).length
                    <= BYTES_MAX;
        } catch (IOException e) {
            return true;
        }
    }
}
