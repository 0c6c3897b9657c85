package frontstreet.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much a stem or phrase speaks for a section: ln((seen + said + 1) / (expected + said at large
/// + 1)), in nats; 0 says nothing, above 0 for it, below against it.
///
/// *Seen* is how much of the term stood in filed news of the section, *expected* how much would
/// have stood there if it were as common as everywhere else in the same collection: so what an
/// outlet says in every section says nothing. *Said* is our own word, from `sections.json` and the
/// countries: it stands in for what no collection teaches. The 1 keeps rare terms modest.
///
/// The table is made for a paper whose home is [#HOME]. For another home, what names that country
/// speaks for the home section as it spoke for the world, and what names the [#HOME] speaks for the
/// world as it spoke for the home section.
final class SectionWords {
    /// The country that the learned table takes for home.
    static final String HOME = "US";

    private final Map<String, float[]> weights;
    private final int sections;

    private SectionWords(Map<String, float[]> weights, int sections) {
        this.weights = weights;
        this.sections = sections;
    }

    static SectionWords of(Lexicon lexicon, Lessons lessons) {
        var terms = new HashSet<>(lexicon.terms());
        terms.addAll(lessons.terms());
        int sections = lessons.sections().size();
        var weights = HashMap.<String, float[]>newHashMap(terms.size());
        for (String term : terms) {
            weights.put(term, weight(lexicon.of(term), lessons.seen(term), lessons.expected(term)));
        }
        return new SectionWords(weights, sections);
    }

    private static float[] weight(float[] said, float[] seen, float[] expected) {
        double atLarge = 0;
        for (float s : said) {
            atLarge += s / said.length;
        }
        var weight = new float[said.length];
        for (int i = 0; i < said.length; i++) {
            weight[i] = (float) Math.log((seen[i] + said[i] + 1) / (expected[i] + atLarge + 1));
        }
        return weight;
    }

    /// The same for a paper at home elsewhere.
    ///
    /// @param home the section of the home country, by its place
    /// @param world the section of all other countries
    SectionWords forHome(String code, Countries countries, int home, int world) {
        if (code.equals(HOME)) {
            return this;
        }
        var moved = new HashMap<>(weights);
        for (String term : countries.terms()) {
            String country = countries.of(term);
            if (code.equals(country) || HOME.equals(country)) {
                moved.computeIfPresent(term, (t, weight) -> swapped(weight, home, world));
            }
        }
        return new SectionWords(moved, sections);
    }

    private static float[] swapped(float[] weight, int home, int world) {
        float[] swapped = weight.clone();
        swapped[home] = weight[world];
        swapped[world] = weight[home];
        return swapped;
    }

    /// What a term is worth, a number a section, or `null` when nothing is known of it. Not to be
    /// written to.
    float @Nullable [] of(String term) {
        return weights.get(term);
    }

    /// The terms of more than one word.
    Set<String> phrases() {
        var phrases = new HashSet<String>();
        for (String term : weights.keySet()) {
            if (term.indexOf(' ') > 0) {
                phrases.add(term);
            }
        }
        return phrases;
    }

    /// What weighted terms say, a number a section.
    double[] score(Map<String, Double> terms) {
        var score = new double[sections];
        terms.forEach((term, x) -> {
            float[] weight = of(term);
            if (weight != null) {
                for (int i = 0; i < sections; i++) {
                    score[i] += x * weight[i];
                }
            }
        });
        return score;
    }
}
