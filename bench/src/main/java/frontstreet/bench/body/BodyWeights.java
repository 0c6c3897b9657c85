package frontstreet.bench.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What the lessons teach of one judgement.
///
/// @param of sign → weight, in the order of the signs
record BodyWeights(Map<String, Double> of) {
    private static final int SEEN_LEAST = 15;
    private static final double LEAST = 0.02;

    static BodyWeights learn(List<Lesson> lessons, double ridge) {
        Map<String, Integer> number = numbered(lessons);
        var rows = new int[lessons.size()][];
        var truth = new boolean[rows.length];
        var weight = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Lesson lesson = lessons.get(i);
            rows[i] =
                    lesson.signs().stream()
                            .filter(number::containsKey)
                            .mapToInt(sign -> Objects.requireNonNull(number.get(sign)))
                            .toArray();
            truth[i] = lesson.ofBody();
            weight[i] = lesson.weight();
        }
        double[] learned = new Ridge(number.size(), ridge).learn(rows, truth, weight);
        var of = new TreeMap<String, Double>();
        number.forEach((sign, i) -> of.put(sign, Math.round(learned[i] * 100) / 100.0));
        of.values().removeIf(w -> Math.abs(w) < LEAST);
        return new BodyWeights(of);
    }

    // signs that were seen often enough to tell anything
    private static Map<String, Integer> numbered(List<Lesson> lessons) {
        var seen = new TreeMap<String, Integer>();
        for (Lesson lesson : lessons) {
            new HashSet<>(lesson.signs()).forEach(sign -> seen.merge(sign, 1, Integer::sum));
        }
        var number = new HashMap<String, Integer>();
        seen.forEach((sign, times) -> {
            if (times >= SEEN_LEAST) {
                number.put(sign, number.size());
            }
        });
        return number;
    }

    /// The table's lines: sign, tab, weight.
    String table() {
        var table = new StringBuilder();
        of.forEach((sign, w) -> table.append(String.format(Locale.ROOT, "%s\t%.2f\n", sign, w)));
        return table.toString();
    }

    /// How well these weights judge: precision and recall of what is of the article.
    String judged(List<Lesson> lessons) {
        double right = 0;
        double said = 0;
        double is = 0;
        for (Lesson lesson : lessons) {
            double sum = lesson.signs().stream().mapToDouble(s -> of.getOrDefault(s, 0.0)).sum();
            said += sum > 0 ? lesson.weight() : 0;
            is += lesson.ofBody() ? lesson.weight() : 0;
            right += sum > 0 && lesson.ofBody() ? lesson.weight() : 0;
        }
        return String.format(
                Locale.ROOT,
                "precision %.4f, recall %.4f of %d pieces",
                right / said,
                right / is,
                lessons.size());
    }
}
