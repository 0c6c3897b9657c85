package frontstreet.duplicate;

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
/// @param digest a hash of all its words in order: equal for equal texts
@SuppressWarnings("ArrayRecordComponent") // packed for size; equals compares its contents
public record Fingerprint(long[] shingles, int thinning, int words, long digest) {

    /// Is the hash among those that a fingerprint of this thinning keeps?
    static boolean keeps(long hash, int thinning) {
        return (hash & ((1L << thinning) - 1)) == 0;
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
