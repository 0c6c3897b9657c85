package frontstreet.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What we say ourselves of words: how strongly each term of `sections.json` and of the countries
/// speaks for each section, as if it had been seen so often in texts of that section.
///
/// The numbers say how far our word goes against what was learned; they were chosen with the
/// learned table left out.
final class Lexicon {
    private static final float TELLING = 4;
    private static final float WORD = 1;
    private static final float IN_PROTOTYPE = 0.3f;
    private static final int PROTOTYPE_WORDS_MAX = 30;

    private final Map<String, float[]> said = new HashMap<>();
    private final int sections;

    /// @param rows sections that have words; their order is the order of the numbers
    /// @param home the section of the home country, by its place in `rows`
    /// @param world the section of all other countries
    Lexicon(List<Section> rows, Countries countries, Stemmed stemmed, int home, int world) {
        sections = rows.size();
        for (int i = 0; i < sections; i++) {
            Section row = rows.get(i);
            for (String words : row.telling()) {
                say(stemmed.term(words), i, TELLING);
            }
            for (String words : row.words()) {
                say(stemmed.term(words), i, WORD);
            }
            for (String headline : row.prototypes()) {
                for (String stem : stemmed.of(headline, PROTOTYPE_WORDS_MAX, null)) {
                    say(stem, i, IN_PROTOTYPE);
                }
            }
        }
        for (String term : countries.terms()) {
            say(term, SectionWords.HOME.equals(countries.of(term)) ? home : world, WORD);
        }
    }

    /// The strongest thing said of a term counts, not how often it is said.
    private void say(String term, int section, float strength) {
        if (!term.isEmpty() && words(term) <= SectionTerms.PHRASE_WORDS_MAX) {
            float[] of = said.computeIfAbsent(term, t -> new float[sections]);
            of[section] = Math.max(of[section], strength);
        }
    }

    private static long words(String term) {
        return term.chars().filter(c -> c == ' ').count() + 1;
    }

    /// What is said of a term, a number a section; zeros where nothing is.
    float[] of(String term) {
        return said.getOrDefault(term, new float[sections]);
    }

    Set<String> terms() {
        return said.keySet();
    }
}
