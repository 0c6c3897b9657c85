package frontstreet.duplicate;

import frontstreet.article.Article;
import frontstreet.text.Shingles;
import frontstreet.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Article → [Fingerprint].
///
/// Reads at most the first 20,000 words. Serves any number of threads.
public final class Fingerprinter {
    private static final int WORDS_MAX = 20_000;

    /// Four words find more reworded copies than five, and are still rare by chance.
    private static final int SHINGLE_WORDS = 4;

    /// From here on a text is thinned; below, thinning costs recall on short extracts of long
    /// texts.
    private static final int SHINGLES_MAX = 4096;

    /// Texts this short are often formulas ("Watch the video above."), so that only the headline
    /// can say whether two are one.
    private static final int HEADLINE_WORDS = 50;

    /// The fingerprint of an article's body.
    public Fingerprint of(Article article) {
        String headline = article.headline();
        return of(headline == null ? "" : headline, article.body());
    }

    /// The fingerprint of a text.
    ///
    /// @param headline counts only for texts of fewer than fifty words, or `""`
    /// @param text plain text, or `""`: then nothing is its copy
    public Fingerprint of(String headline, String text) {
        List<String> words = Words.of(text, WORDS_MAX);
        long[] shingles = Shingles.of(words, SHINGLE_WORDS);
        int thinning = 0;
        while (shingles.length > SHINGLES_MAX) {
            thinning++;
            shingles = thinned(shingles, thinning);
        }
        return new Fingerprint(shingles, thinning, words.size(), digest(headline, words));
    }

    private static long[] thinned(long[] shingles, int thinning) {
        int kept = 0;
        var fewer = new long[shingles.length];
        for (long shingle : shingles) {
            if (Fingerprint.keeps(shingle, thinning)) {
                fewer[kept++] = shingle;
            }
        }
        return Arrays.copyOf(fewer, kept);
    }

    private static long digest(String headline, List<String> words) {
        var all = new ArrayList<>(words);
        if (words.size() < HEADLINE_WORDS) {
            all.add("\n");
            all.addAll(Words.of(headline, HEADLINE_WORDS));
        }
        return all.isEmpty() ? 0 : Shingles.of(all, all.size())[0];
    }
}
