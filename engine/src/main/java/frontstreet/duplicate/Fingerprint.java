package frontstreet.duplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The shingle hashes of a text, thinned by a fixed rule: a long text keeps only the hashes whose
/// lowest bits are zero, so that two texts that share a shingle both keep it or both drop it.
///
/// The array is the record's own: whoever makes or reads one does not write to it.
///
/// @param shingles hashes of four words in a row, distinct, ascending; empty when the text is
///   shorter
/// @param thinning how many lowest bits of every kept hash are zero; 0 when all were kept
/// @param words how many words the text has, as far as it was read
/// @param digest a hash of all its words in order: equal for equal texts; of its headline's where
///   there is no text, and 0 where that is too short as well
@SuppressWarnings("ArrayRecordComponent") // packed for size; equals compares its contents
public record Fingerprint(long[] shingles, int thinning, int words, long digest) {

    /// Of no text.
    public static final Fingerprint EMPTY = new Fingerprint(new long[0], 0, 0, 0);

    private static final byte FORMAT = 1;
    private static final int HEAD_BYTES = 1 + 1 + 4 + 8;
    private static final int SHINGLES_MAX = 65_536;

    /// The fingerprint as bytes, big-endian, to be stored: format 1, thinning (one byte each),
    /// words (4), digest (8), and eight for each shingle, as many as follow.
    public byte[] packed() {
        var bytes = ByteBuffer.allocate(HEAD_BYTES + 8 * shingles.length);
        bytes.put(FORMAT).put((byte) thinning).putInt(words).putLong(digest);
        for (long shingle : shingles) {
            bytes.putLong(shingle);
        }
        return bytes.array();
    }

    /// A fingerprint from its bytes. Bytes that are none throw `IllegalArgumentException`: another
    /// format, a length that does not fit or is over 65,536 shingles, shingles that do not ascend.
    public static Fingerprint unpacked(byte[] packed) {
        int shingleBytes = packed.length - HEAD_BYTES;
        if (shingleBytes < 0 || shingleBytes % 8 != 0 || shingleBytes / 8 > SHINGLES_MAX) {
            throw new IllegalArgumentException("no fingerprint: " + packed.length + " bytes");
        }
        var bytes = ByteBuffer.wrap(packed);
        byte format = bytes.get();
        int thinning = bytes.get();
        int words = bytes.getInt();
        long digest = bytes.getLong();
        var shingles = new long[shingleBytes / 8];
        bytes.asLongBuffer().get(shingles);
        if (format != FORMAT || thinning < 0 || thinning > 62 || words < 0 || !ascend(shingles)) {
            throw new IllegalArgumentException("no fingerprint of format " + FORMAT);
        }
        return new Fingerprint(shingles, thinning, words, digest);
    }

    private static boolean ascend(long[] shingles) {
        for (int i = 1; i < shingles.length; i++) {
            if (shingles[i - 1] >= shingles[i]) {
                return false;
            }
        }
        return true;
    }

    /// Is the hash among those that a fingerprint of this thinning keeps?
    static boolean keeps(long hash, int thinning) {
        return (hash & ((1L << thinning) - 1)) == 0;
    }

    /// Is there nothing but a headline that is long enough to be known again?
    boolean isHeadlineAlone() {
        return words == 0 && digest != 0;
    }

    /// Does the text have the shingle, as far as the fingerprint knows?
    boolean has(long shingle) {
        return Arrays.binarySearch(shingles, shingle) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint print
                && thinning == print.thinning
                && words == print.words
                && digest == print.digest
                && Arrays.equals(shingles, print.shingles);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digest);
    }

    /// The sizes alone: the hashes are too many to read.
    @Override
    public String toString() {
        return "Fingerprint[" + words + " words, " + shingles.length + " shingles]";
    }
}
