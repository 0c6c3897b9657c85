package frontstreet.duplicate;

import frontstreet.article.Article;
import frontstreet.text.Shingles;
import frontstreet.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

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

    /// Shorter headlines without a text are labels ("Stocks end higher") that say no text's name.
    private static final int HEADLINE_ALONE_WORDS = 5;

    /// What sites, and who lists them, hang on a headline or put before it: " - WXYZ-TV", "Port
    /// Allen Herald | ".
    private static final Pattern NAME_OF_SITE = Pattern.compile("\\s[-–—|]\\s");

    private static final int NAME_WORDS_MAX = 4;

    /// The fingerprint of an article's body.
    public Fingerprint of(Article article) {
        String headline = article.headline();
        return of(headline == null ? "" : headline, article.body());
    }

    /// The fingerprint of a text.
    ///
    /// @param headline counts only for texts of fewer than fifty words, or `""`
    /// @param text plain text, or `""`: then only who has the same headline and no text can be its
    ///   copy
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
        if (words.isEmpty()) {
            List<String> alone = Words.of(withoutName(headline), HEADLINE_WORDS);
            return alone.size() < HEADLINE_ALONE_WORDS ? 0 : Shingles.of(alone, alone.size())[0];
        }
        var all = new ArrayList<>(words);
        if (words.size() < HEADLINE_WORDS) {
            all.add("\n");
            all.addAll(Words.of(headline, HEADLINE_WORDS));
        }
        return Shingles.of(all, all.size())[0];
    }

    /// The longest part of a headline, where the others are short enough for a name.
    private static String withoutName(String headline) {
        List<String> parts = List.of(NAME_OF_SITE.split(headline));
        if (parts.isEmpty()) { // nothing but lines
            return headline;
        }
        String longest = Collections.max(parts, Comparator.comparingInt(String::length));
        boolean named =
                parts.stream()
                        .filter(part -> !part.equals(longest))
                        .allMatch(part -> Words.of(part).size() <= NAME_WORDS_MAX);
        return named ? longest : headline;
    }
}
