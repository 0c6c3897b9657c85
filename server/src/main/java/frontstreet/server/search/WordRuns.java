package frontstreet.server.search;

import frontstreet.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Where the words of a text stand: a run of letters and digits is one; in a script of pairs, each
/// two characters that follow each other are.
final class WordRuns {
    private WordRuns() {}

    /// Where a word begins and ends.
    record Run(int start, int end) {}

    static List<Run> of(String text) {
        var runs = new ArrayList<Run>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Words.isPaired(c)) {
                int end = endOfPair(text, next);
                runs.add(new Run(at, end));
                at = next;
            } else if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, next);
                runs.add(new Run(at, end));
                at = end;
            } else {
                at = next;
            }
        }
        return runs;
    }

    private static int endOfPair(String text, int second) {
        if (second < text.length() && Words.isPaired(text.codePointAt(second))) {
            return second + Character.charCount(text.codePointAt(second));
        }
        return second;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
            boolean isWithin = Character.isLetterOrDigit(c) || isMark || c == '\'' || c == '’';
            if (!isWithin || Words.isPaired(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
