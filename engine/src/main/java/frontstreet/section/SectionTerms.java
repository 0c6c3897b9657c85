package frontstreet.section;

import frontstreet.text.Background;
import frontstreet.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Headline and text → weighted terms: stems, and the phrases of two and three that a table knows.
///
/// The head of a text is enough: what it is about stands there. A term weighs (1 + ln of its count)
/// times how much it tells at large, where the headline counts half more; together the weights are
/// a vector of length 1, so that long texts do not shout.
final class SectionTerms {
    static final int PHRASE_WORDS_MAX = 3;

    private static final int HEADLINE_WORDS_MAX = 80;
    private static final int TEXT_WORDS_MAX = 250;
    private static final double IN_HEADLINE = 1.5;
    private static final double PHRASE_TELLS = 6; // as a word that stands in one text of 400

    private final Background background;
    private final Stemmed stemmed;
    private final Set<String> phrases;

    /// @param phrases the terms of more than one word that are looked for
    SectionTerms(Background background, Stemmed stemmed, Set<String> phrases) {
        this.background = background;
        this.stemmed = stemmed;
        this.phrases = Set.copyOf(phrases);
    }

    /// The terms of a text and their weights.
    ///
    /// @param language of both, or `null` when not known
    Map<String, Double> of(String headline, String text, @Nullable Language language) {
        var counts = new HashMap<String, Double>();
        count(stemmed.of(text, TEXT_WORDS_MAX, language), 1, counts);
        count(stemmed.of(headline, HEADLINE_WORDS_MAX, language), IN_HEADLINE, counts);
        counts.replaceAll((term, n) -> (1 + Math.log(n)) * tells(term));
        double length = Math.sqrt(counts.values().stream().mapToDouble(x -> x * x).sum());
        counts.replaceAll((term, x) -> x / length);
        return counts;
    }

    private void count(List<String> stems, double by, Map<String, Double> counts) {
        for (int i = 0; i < stems.size(); i++) {
            var term = new StringBuilder(stems.get(i));
            counts.merge(term.toString(), by, Double::sum);
            for (int j = i + 1; j < Math.min(stems.size(), i + PHRASE_WORDS_MAX); j++) {
                String phrase = term.append(' ').append(stems.get(j)).toString();
                if (phrases.contains(phrase)) {
                    counts.merge(phrase, by, Double::sum);
                }
            }
        }
    }

    private double tells(String term) {
        return term.indexOf(' ') < 0 ? background.weight(term, Language.ENGLISH) : PHRASE_TELLS;
    }
}
