package frontstreet.story;

import frontstreet.text.TermVector;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What an article is about: its stems, how often it uses each, and how common each is in news at
/// large. How common they are in the news of the day is added when the article is placed.
///
/// @param frequencies 1 + ln(times used) for each stem, in units of 1/64; the headline counts twice
/// @param background in how many texts of the shipped table each stem stands; stems that are in
///   none, and all stems of a language without a table, are left out
public record StoryVector(TermVector frequencies, TermVector background) {
    /// Of nothing: it joins no story but its text's, and no other article joins it.
    public static final StoryVector EMPTY = new StoryVector(TermVector.EMPTY, TermVector.EMPTY);

    /// One use of a stem.
    static final int ONCE = 64;

    private static final byte FORMAT = 1;
    private static final int HEAD_BYTES = 1 + 4;

    /// The vector as bytes, big-endian, to be stored: format 1 (one byte), how many bytes the
    /// frequencies take (4), the frequencies, the background, both as [TermVector#packed()].
    public byte[] packed() {
        byte[] first = frequencies.packed();
        byte[] second = background.packed();
        return ByteBuffer.allocate(HEAD_BYTES + first.length + second.length)
                .put(FORMAT)
                .putInt(first.length)
                .put(first)
                .put(second)
                .array();
    }

    /// A vector from its bytes. Bytes that are none throw `IllegalArgumentException`.
    public static StoryVector unpacked(byte[] packed) {
        if (packed.length < HEAD_BYTES || packed[0] != FORMAT) {
            throw new IllegalArgumentException("no story vector of format " + FORMAT);
        }
        int first = ByteBuffer.wrap(packed).getInt(1);
        if (first < 0 || first > packed.length - HEAD_BYTES) {
            throw new IllegalArgumentException("no story vector: " + first + " bytes of it");
        }
        int second = HEAD_BYTES + first;
        return new StoryVector(
                TermVector.unpacked(Arrays.copyOfRange(packed, HEAD_BYTES, second)),
                TermVector.unpacked(Arrays.copyOfRange(packed, second, packed.length)));
    }
}
