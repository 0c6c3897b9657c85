package frontstreet.story;

import frontstreet.text.Background;
import frontstreet.text.Language;
import frontstreet.text.Stems;
import frontstreet.text.StopWords;
import frontstreet.text.TermVector;
import frontstreet.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Headline and text → [StoryVector].
///
/// Reads the first 5,000 characters of the text: what comes later in an article is background that
/// other happenings share. Keeps the 400 stems that tell most.
final class StoryWords {
    private static final int TEXT_CHARS_MAX = 5_000;
    private static final int HEADLINE_CHARS_MAX = 500;
    private static final int HEADLINE_COUNTS = 2;
    private static final int STEMS_MAX = 400;

    private final StopWords stopWords;
    private final Background background;

    StoryWords(StopWords stopWords, Background background) {
        this.stopWords = stopWords;
        this.background = background;
    }

    StoryVector vector(String headline, String text, Language language) {
        Map<String, Integer> uses = new HashMap<>();
        count(headline, HEADLINE_CHARS_MAX, HEADLINE_COUNTS, language, uses);
        count(text, TEXT_CHARS_MAX, 1, language, uses);
        Map<Integer, Integer> frequencies = new HashMap<>();
        Map<Integer, Integer> texts = new HashMap<>();
        for (String stem : telling(uses, language)) {
            int units = (int) Math.round(StoryVector.ONCE * frequency(uses.getOrDefault(stem, 1)));
            frequencies.merge(TermVector.term(stem), units, Integer::sum);
            int known = language == Language.ENGLISH ? background.texts(stem) : 0;
            if (known > 0) {
                texts.put(TermVector.term(stem), known);
            }
        }
        return new StoryVector(TermVector.whole(frequencies), TermVector.whole(texts));
    }

    private void count(
            String text, int charsMax, int each, Language language, Map<String, Integer> uses) {
        Set<String> stops = stopWords.of(language);
        for (String word : Words.of(text.substring(0, Math.min(text.length(), charsMax)))) {
            if (!stops.contains(word) && !isLetter(word)) {
                uses.merge(Stems.of(word, language), each, Integer::sum);
            }
        }
    }

    /// A single letter or digit tells nothing; a single Han character does.
    private static boolean isLetter(String word) {
        return word.length() == 1 && !Character.isIdeographic(word.charAt(0));
    }

    private static double frequency(int uses) {
        return 1 + Math.log(uses);
    }

    private List<String> telling(Map<String, Integer> uses, Language language) {
        if (uses.size() <= STEMS_MAX) {
            return List.copyOf(uses.keySet());
        }
        Map<String, Double> weights = new HashMap<>();
        uses.forEach(
                (stem, n) -> weights.put(stem, frequency(n) * background.weight(stem, language)));
        return weights.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(STEMS_MAX)
                .map(Map.Entry::getKey)
                .toList();
    }
}
