package frontstreet.article;

import java.text.Normalizer;
import java.util.Locale;

/// Texts compared by their letters and digits alone.
final class Wording {
    private Wording() {}

    /// The text without case, spaces and punctuation.
    static String bare(String text) {
        String flat = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = new StringBuilder(flat.length());
        for (int i = 0; i < flat.length(); ) {
            int point = flat.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                bare.appendCodePoint(point);
            }
        }
        return bare.toString();
    }

    /// Whether two texts read alike; two empty ones do not.
    static boolean same(String a, String b) {
        String bare = bare(a);
        return !bare.isEmpty() && bare.equals(bare(b));
    }
}
