package frontstreet.text;

import org.jspecify.annotations.Nullable;

/// Word → stem, per language; where we know no rules the word stays as it is.
///
/// English has Harman's "S" stemmer: it takes plurals apart and nothing else, which for telling
/// happenings apart is as good as the long stemmers and never makes two names one.
///
/// D. Harman, How effective is suffixing?, Journal of the American Society for Information Science
/// 42(1), 1991.
public final class Stems {
    private Stems() {}

    /// The stem of a word as [Words] gives it.
    ///
    /// @param language of the text, or `null` when unknown: then the word stays
    public static String of(String word, @Nullable Language language) {
        return language == Language.ENGLISH ? english(word) : word;
    }

    private static String english(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's') {
            return word;
        }
        if (length > 4 && word.endsWith("ies") && !endsWith(word, "eies", "aies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("es") && !endsWith(word, "aes", "ees", "oes")) {
            return word.substring(0, length - 1);
        }
        return endsWith(word, "us", "ss") ? word : word.substring(0, length - 1);
    }

    private static boolean endsWith(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
