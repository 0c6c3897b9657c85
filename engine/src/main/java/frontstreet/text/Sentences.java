package frontstreet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Text → sentences.
///
/// A sentence ends at a stop, question or exclamation mark (also those of CJK and Indic scripts)
/// with the closing quotation marks and brackets behind it, or at a blank line. A full stop ends
/// none after a single capital ("J. Smith", "U.S."), a known abbreviation ("Gen.", "Nov."), or
/// before a small letter or digit without a space. Blanks around a sentence are cut off.
public final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "gen", "gov", "sen", "rep", "col", "lt", "sgt",
                    "capt", "rev", "hon", "st", "jr", "sr", "vs", "inc", "corp", "co", "ltd", "no",
                    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
                    "dec", "ave", "approx", "dept", "est", "fig", "etc", "e.g", "i.e", "a.m",
                    "p.m");
    private static final String CLOSERS = "\"'”’»)]」』】）";
    private static final int WORD_CHARS_MAX = 8;
    private static final int CLOSERS_MAX = 8;

    private Sentences() {}

    /// All sentences of a text, in order.
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endAt(text, at);
            if (end > at) {
                add(text, start, end, sentences);
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    /// Where the sentence ends that the character at `at` closes, or `at` when it closes none.
    private static int endAt(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return isBlankLine(text, at) ? at + 1 : at;
        }
        if ("。！？｡।॥؟۔".indexOf(c) >= 0) {
            return pastClosers(text, at + 1);
        }
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return at;
        }
        int end = pastClosers(text, at + 1);
        boolean space = end >= text.length() || Character.isWhitespace(text.charAt(end));
        return space && !(c == '.' && isAbbreviated(text, at)) ? end : at;
    }

    private static boolean isBlankLine(String text, int at) {
        for (int i = at + 1; i < text.length() && i < at + 8; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private static int pastClosers(String text, int from) {
        int at = from;
        while (at < Math.min(text.length(), from + CLOSERS_MAX)
                && (CLOSERS.indexOf(text.charAt(at)) >= 0
                        || ".!?…".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isAbbreviated(String text, int stop) {
        int start = stop;
        while (start > 0
                && stop - start <= WORD_CHARS_MAX
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop);
        int last = word.lastIndexOf('.');
        if (word.length() - last == 2 && Character.isUpperCase(word.charAt(last + 1))) {
            return true;
        }
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void add(String text, int start, int end, List<String> sentences) {
        String sentence = text.substring(start, end).strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
