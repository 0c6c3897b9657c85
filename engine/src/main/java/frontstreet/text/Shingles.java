package frontstreet.text;

import java.util.Arrays;
import java.util.List;

/// Overlapping runs of words, as hashes.
///
/// A. Broder, On the resemblance and containment of documents, 1997.
public final class Shingles {
    /// Odd, so that multiplying by it loses nothing; the order of the words counts.
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /// The distinct shingles of a text, sorted ascending; none when it has fewer words than one.
    ///
    /// @param words in order
    /// @param length how many words make a shingle, at least 1
    public static long[] of(List<String> words, int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a shingle has words: " + length);
        }
        var hashes = new long[Math.max(0, words.size() - length + 1)];
        long gone = power(length);
        long rolling = 0;
        var last = new long[length];
        for (int i = 0; i < words.size(); i++) {
            long word = Hash.of(words.get(i));
            rolling = rolling * STEP + word - last[i % length] * gone;
            last[i % length] = word;
            if (i >= length - 1) {
                hashes[i - length + 1] = Hash.finished(rolling);
            }
        }
        return distinct(hashes);
    }

    private static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= STEP;
        }
        return power;
    }

    private static long[] distinct(long[] hashes) {
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }
}
