package frontstreet.server.search;

import frontstreet.text.Language;
import frontstreet.text.Stems;
import frontstreet.text.Words;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text → the terms that stand in the index, and those that are asked of it.
///
/// A term is a word of the engine's [Words], its stem where the language has one, without the marks
/// of Latin and Greek letters. Who asks gives no language: both the word and its English stem are
/// asked for, so that "dams" finds the "dam" of an English text and the "dams" of another.
final class SearchWords {
    private SearchWords() {}

    /// The terms of a text, one for each word.
    ///
    /// @param language of the text, or `null` when not known
    static List<String> indexed(String text, @Nullable Language language, int wordsMax) {
        return Words.of(text, wordsMax).stream()
                .map(word -> folded(Stems.of(word, language)))
                .toList();
    }

    /// What may stand for each word of what is asked: one term or two.
    static List<List<String>> asked(String text) {
        var asked = new ArrayList<List<String>>();
        for (String word : Words.of(text)) {
            String plain = folded(word);
            String stem = Stems.of(plain, Language.ENGLISH);
            asked.add(plain.equals(stem) ? List.of(plain) : List.of(plain, stem));
        }
        return asked;
    }

    /// Is a word one character of a script that is cut into pairs?
    static boolean isHalfOfPair(String word) {
        return word.codePointCount(0, word.length()) == 1 && Words.isPaired(word.codePointAt(0));
    }

    private static String folded(String word) {
        return word.chars().allMatch(c -> c < 128) ? word : withoutMarks(word);
    }

    private static String withoutMarks(String word) {
        var kept = new StringBuilder();
        boolean isFolded = false;
        for (int c : Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().toArray()) {
            boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!isMark) {
                UnicodeScript script = UnicodeScript.of(c);
                isFolded = script == UnicodeScript.LATIN || script == UnicodeScript.GREEK;
            }
            if (!isMark || !isFolded) {
                kept.append(plain(c));
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /// Letters that are not made of a letter and a mark.
    private static String plain(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            default -> Character.toString(c);
        };
    }
}
