package frontstreet.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Text → [Language], or none when unsure.
///
/// The script alone decides where it writes one language (Greek, Thai, Hangul …; kana makes Han
/// Japanese). Languages that share Latin, Cyrillic, Arabic or Devanagari letters are told by their
/// commonest words: each word of the text votes for the languages that have it, and counts less the
/// more languages do; letters that only one language has vote too. The best must have
/// [#VOTES_LEAST] votes and clearly more than the next. So a text of one or two sentences is
/// usually enough, a list of names is not.
///
/// G. Grefenstette, Comparing two language identification schemes, JADT 1995: from fifteen words
/// on, short words are as good as letter trigrams.
public final class LanguageGuesser {
    private static final int CHARS_MAX = 20_000;
    private static final int WORDS_MAX = 500;
    private static final int LETTERS_LEAST = 4;
    private static final double VOTES_LEAST = 0.9;
    private static final double LEAD_LEAST = 1.3;

    private final Map<String, List<Language>> languages = new HashMap<>();

    private LanguageGuesser(StopWords stopWords) {
        stopWords
                .all()
                .forEach((language, words) ->
                        words.forEach(word ->
                                languages
                                        .computeIfAbsent(word, w -> new ArrayList<>())
                                        .add(language)));
        for (List<Language> sharing : languages.values()) {
            sharing.sort(null);
        }
    }

    /// Loads the shipped words.
    public static LanguageGuesser load() {
        return new LanguageGuesser(StopWords.load());
    }

    /// The language that most of a text is in; what stands beyond 20,000 characters is not read.
    public Optional<Language> guess(String text) {
        String head = text.substring(0, Math.min(text.length(), CHARS_MAX));
        Map<UnicodeScript, Integer> letters = letters(head);
        UnicodeScript script = commonest(letters);
        if (script == null || letters.getOrDefault(script, 0) < LETTERS_LEAST) {
            return Optional.empty();
        }
        return switch (script) {
            case LATIN, CYRILLIC, ARABIC, DEVANAGARI -> byWords(head, script);
            case HAN, HIRAGANA, KATAKANA -> Optional.of(eastAsian(letters));
            default -> Optional.ofNullable(onlyLanguageOf(script));
        };
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        letters.remove(UnicodeScript.COMMON);
        letters.remove(UnicodeScript.INHERITED);
        return letters;
    }

    private static @Nullable UnicodeScript commonest(Map<UnicodeScript, Integer> letters) {
        UnicodeScript commonest = null;
        int most = 0;
        for (var entry : letters.entrySet()) {
            if (entry.getValue() > most) {
                commonest = entry.getKey();
                most = entry.getValue();
            }
        }
        return commonest;
    }

    /// Japanese is at least one part in ten kana; Chinese writes kana only in foreign names.
    private static Language eastAsian(Map<UnicodeScript, Integer> letters) {
        int kana =
                letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
                        + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        return kana * 10 >= kana + han ? Language.JAPANESE : Language.CHINESE;
    }

    private static @Nullable Language onlyLanguageOf(UnicodeScript script) {
        return switch (script) {
            case GREEK -> Language.GREEK;
            case ARMENIAN -> Language.ARMENIAN;
            case GEORGIAN -> Language.GEORGIAN;
            case HEBREW -> Language.HEBREW;
            case BENGALI -> Language.BENGALI;
            case GUJARATI -> Language.GUJARATI;
            case GURMUKHI -> Language.PUNJABI;
            case TAMIL -> Language.TAMIL;
            case TELUGU -> Language.TELUGU;
            case KANNADA -> Language.KANNADA;
            case MALAYALAM -> Language.MALAYALAM;
            case SINHALA -> Language.SINHALA;
            case THAI -> Language.THAI;
            case LAO -> Language.LAO;
            case MYANMAR -> Language.BURMESE;
            case KHMER -> Language.KHMER;
            case ETHIOPIC -> Language.AMHARIC;
            case HANGUL -> Language.KOREAN;
            default -> null;
        };
    }

    private Optional<Language> byWords(String text, UnicodeScript script) {
        var votes = new EnumMap<Language, Double>(Language.class);
        for (String word : Words.of(text, WORDS_MAX)) {
            List<Language> sharing = languages.getOrDefault(word, List.of());
            for (Language language : sharing) {
                votes.merge(language, 1.0 / sharing.size(), Double::sum);
            }
            Language letter = LetterEvidence.of(word, script);
            if (letter != null) {
                votes.merge(letter, 0.5, Double::sum);
            }
        }
        return winner(votes);
    }

    private static Optional<Language> winner(Map<Language, Double> votes) {
        Language best = null;
        double most = 0;
        double next = 0;
        for (var entry : votes.entrySet()) {
            if (entry.getValue() > most) {
                next = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                next = Math.max(next, entry.getValue());
            }
        }
        boolean sure = most >= VOTES_LEAST && most >= LEAD_LEAST * next;
        return sure ? Optional.ofNullable(best) : Optional.empty();
    }
}
