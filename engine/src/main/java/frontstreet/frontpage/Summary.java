package frontstreet.frontpage;

import frontstreet.article.AgencyMark;
import frontstreet.text.Sentences;
import frontstreet.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands under a headline: the outlet's standfirst, else the first sentences of its text.
///
/// The dateline and the agency that it opens with are left out: the outlet is named below. Only
/// what reads as a sentence is taken. Reviews open with the title and stars of what they review,
/// listings with a price, galleries with a label in capitals: none of it tells a reader what the
/// article says.
public final class Summary {
    private static final int CHARS_MAX = 3_000;
    private static final int WORDS_MAX = 60;
    private static final int WORDS_LEAST = 4;

    /// A sentence of fewer words seldom tells what it is about: the next one follows, cut or not.
    private static final int WORDS_TELLING = 8;

    private static final Pattern END_OF_PAUSE = Pattern.compile("[,;:–—]$");

    /// What no line should end with.
    private static final Set<String> HANGING =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "from", "with",
                    "as", "and", "or", "but", "that", "who", "which", "is", "was", "its", "his",
                    "her", "their");

    private static final String STARS = "★☆⭐✩✮";
    private static final String ENDS = ".!?…。！？｡।॥؟۔";
    private static final String CLOSERS = "\"'”’»)]」』】）";

    private Summary() {}

    /// The summary of an article, of whole sentences up to sixty words where there are such; `""`
    /// where nothing of it reads as one.
    ///
    /// @param standfirst as printed, or `null` when the article has none
    /// @param text its body; its head is read
    /// @param headline a sentence that only repeats it is left out
    public static String of(@Nullable String standfirst, String text, String headline) {
        if (standfirst != null && isProse(plain(standfirst)) && !isSame(standfirst, headline)) {
            return cut(AgencyMark.cutFrom(plain(standfirst)), WORDS_MAX);
        }
        String head =
                AgencyMark.cutFrom(text.substring(0, Math.min(text.length(), CHARS_MAX)).strip());
        List<String> sentences =
                Sentences.of(head).stream()
                        .map(Summary::plain)
                        .filter(sentence -> isProse(sentence) && isEnded(sentence))
                        .filter(sentence -> !isSame(sentence, headline))
                        .toList();
        return first(sentences, WORDS_MAX);
    }

    /// The first sentences of a summary up to so many words; of a longer first one its head, and
    /// after a very short one the head of the next.
    public static String cut(String summary, int wordsMax) {
        return first(Sentences.of(summary), wordsMax);
    }

    private static String first(List<String> sentences, int wordsMax) {
        var taken = new ArrayList<String>();
        int telling = Math.min(WORDS_TELLING, wordsMax / 2);
        int words = 0;
        for (String sentence : sentences) {
            int more = Words.of(sentence).size();
            if (words >= telling && words + more > wordsMax) {
                break;
            }
            taken.add(sentence);
            words += more;
        }
        return head(String.join(" ", taken), wordsMax);
    }

    private static String head(String text, int wordsMax) {
        String[] words = text.split(" ", -1);
        if (words.length <= wordsMax * 5 / 4) {
            return text;
        }
        String head = String.join(" ", Arrays.copyOf(words, pause(words, wordsMax)));
        return END_OF_PAUSE.matcher(head).replaceFirst("") + " …";
    }

    /// How many words to keep: up to the last pause of the sentence, where that is not far back,
    /// else as many as may be, but not with an article or a preposition at the end.
    private static int pause(String[] words, int wordsMax) {
        for (int kept = wordsMax; kept > wordsMax * 2 / 3; kept--) {
            if (END_OF_PAUSE.matcher(words[kept - 1]).find()) {
                return kept;
            }
        }
        int kept = wordsMax;
        while (kept > wordsMax * 2 / 3 && HANGING.contains(words[kept - 1])) {
            kept--;
        }
        return kept;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static boolean isSame(String sentence, String headline) {
        return Words.of(sentence).equals(Words.of(headline));
    }

    /// Words in a row, not capitals and no stars.
    private static boolean isProse(String line) {
        long capitals = line.chars().filter(Character::isUpperCase).count();
        long small = line.chars().filter(Character::isLowerCase).count();
        return Words.of(line, WORDS_LEAST).size() >= WORDS_LEAST
                && capitals <= small
                && line.chars().noneMatch(c -> STARS.indexOf(c) >= 0);
    }

    private static boolean isEnded(String sentence) {
        int at = sentence.length() - 1;
        while (at > 0 && CLOSERS.indexOf(sentence.charAt(at)) >= 0) {
            at--;
        }
        return ENDS.indexOf(sentence.charAt(at)) >= 0;
    }
}
