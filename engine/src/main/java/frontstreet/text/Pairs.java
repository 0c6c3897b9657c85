package frontstreet.text;

import java.util.List;

/// Scripts whose words are found by overlapping pairs of characters, because no space parts them.
final class Pairs {
    private Pairs() {}

    /// Is the character of a script that we cut into pairs?
    static boolean written(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /// Adds the pairs of a run; a run of one character is its own word.
    static void add(String run, List<String> words) {
        int second = Character.charCount(run.codePointAt(0));
        if (second == run.length()) {
            words.add(run);
            return;
        }
        int first = 0;
        while (second < run.length()) {
            int end = second + Character.charCount(run.codePointAt(second));
            words.add(run.substring(first, end));
            first = second;
            second = end;
        }
    }
}
