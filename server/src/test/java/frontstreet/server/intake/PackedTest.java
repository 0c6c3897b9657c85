package frontstreet.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import frontstreet.story.Filed;
import frontstreet.story.Prepared;
import frontstreet.story.Preparer;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final Prepared PREPARED =
            Preparer.load()
                    .prepare(
                            new Filed(
                                    new ArticleId(1),
                                    new SourceId("gazette"),
                                    null,
                                    "Ferry Marlinda runs aground",
                                    "The ferry Marlinda ran aground on a sandbank off Port Osker.",
                                    "en",
                                    null,
                                    false));

    @Test
    void whatWasPackedIsUnpackedBitForBit() {
        var packed = new Packed(PREPARED.fingerprint(), PREPARED.vector());

        assertThat(Packed.of(packed.bytes())).isEqualTo(packed);
    }

    @Test
    void anotherVersionIsRefused() {
        byte[] bytes = new Packed(PREPARED.fingerprint(), PREPARED.vector()).bytes();
        bytes[0] = 9;

        assertThatThrownBy(() -> Packed.of(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another version");
    }

    @Test
    void bytesThatAreCutAreRefused() {
        byte[] bytes = new Packed(PREPARED.fingerprint(), PREPARED.vector()).bytes();

        for (int length = 0; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Packed.of(cut))
                    .isInstanceOfAny(
                            IllegalArgumentException.class, BufferUnderflowException.class);
        }
    }
}
