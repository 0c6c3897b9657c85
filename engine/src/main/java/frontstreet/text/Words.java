package frontstreet.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Text → words, by Unicode's rules.
///
/// A word is a run of letters, digits and the marks that belong to them, in lower case and
/// normalised (NFKC), so that full-width and ligature forms are the same word. An apostrophe inside
/// a word is dropped ("don't" → "dont"), the possessive ending goes ("Iran's" → "iran"). Scripts
/// that put no spaces between words (Han, Hiragana, Thai, Lao, Khmer, Myanmar) are cut into
/// overlapping pairs of characters, as search engines do, and Hangul is too, because its particles
/// are written onto the word; a run of Katakana is one word. Vowel points of Arabic and Hebrew and
/// the Arabic stretching stroke do not count.
///
/// Word boundaries follow [UAX #29](https://www.unicode.org/reports/tr29/) in so far as this needs.
public final class Words {
    /// Longer runs are no words of any language (keys, encoded pictures); their head stands for
    /// them.
    private static final int CHARS_MAX = 64;

    /// What Romance languages write onto the next word: "l'incendie", "dell'acqua".
    private static final Set<String> ELIDED =
            Set.of(
                    "l", "d", "j", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "dell", "nell",
                    "sull", "dall", "all", "un", "quest", "quell");

    private Words() {}

    /// All words of a text, in order.
    public static List<String> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /// The first words of a text, in order; what comes after is not read.
    ///
    /// @param wordsMax how many words at most
    public static List<String> of(String text, int wordsMax) {
        var words = new ArrayList<String>();
        int at = 0;
        while (at < text.length() && words.size() < wordsMax) {
            int c = text.codePointAt(at);
            if (!startsWord(c)) {
                at += Character.charCount(c);
            } else {
                int end = endOfWord(text, at, Pairs.written(c));
                add(text.substring(at, Math.min(end, at + CHARS_MAX)), Pairs.written(c), words);
                at = end;
            }
        }
        return words.size() > wordsMax ? words.subList(0, wordsMax) : words;
    }

    /// Is a character of a script that is cut into overlapping pairs?
    public static boolean isPaired(int codePoint) {
        return Pairs.written(codePoint);
    }

    private static boolean startsWord(int c) {
        return c < 128 ? isAsciiWord(c) : Character.isLetterOrDigit(c) && c != 0x0640;
    }

    private static boolean isAsciiWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /// A run in a script of pairs ends where another way of writing begins, and the other way
    /// round.
    private static int endOfWord(String text, int start, boolean pairs) {
        int at = start;
        int end = pairs ? Math.min(text.length(), start + CHARS_MAX) : text.length();
        while (at < end) {
            int c = text.codePointAt(at);
            boolean inside =
                    c < 128
                            ? !pairs && (isAsciiWord(c) || (c == '\'' && joins(text, at)))
                            : continues(c, text, at) && (Pairs.written(c) == pairs || isMark(c));
            if (!inside) {
                return at;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, text.length());
    }

    private static boolean continues(int c, String text, int at) {
        return Character.isLetterOrDigit(c) || isMark(c) || (c == '’' && joins(text, at));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// Does the apostrophe at `at` stand between two letters?
    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private static void add(String run, boolean pairs, List<String> words) {
        String word = (isAscii(run) ? run : normal(run)).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return;
        }
        if (pairs) {
            Pairs.add(word, words);
        } else if (word.indexOf('\'') < 0) {
            words.add(word);
        } else {
            addParts(word, words);
        }
    }

    /// A word with apostrophes: an elided article is a word before it, a possessive ending none.
    private static void addParts(String word, List<String> words) {
        String rest = word;
        int at = rest.indexOf('\'');
        if (ELIDED.contains(rest.substring(0, at)) && at + 2 < rest.length()) {
            words.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        if (rest.endsWith("'s")) {
            rest = rest.substring(0, rest.length() - 2);
        }
        rest = rest.replace("'", "");
        if (!rest.isEmpty()) {
            words.add(rest);
        }
    }

    private static boolean isAscii(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String normal(String run) {
        String word = Normalizer.normalize(run.replace('’', '\''), Normalizer.Form.NFKC);
        var kept = new StringBuilder(word.length());
        word.codePoints().filter(c -> !isUnwritten(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// Points and strokes that the same word is printed with or without.
    private static boolean isUnwritten(int c) {
        return (c >= 0x0591 && c <= 0x05C7)
                || (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || c == 0x0640;
    }
}
