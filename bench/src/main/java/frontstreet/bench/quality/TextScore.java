package frontstreet.bench.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much of a text is right: bags of runs of four words, as in the article extraction benchmark
/// of Zyte (2020); a text shorter than four words is one run.
final class TextScore {
    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Counts counts = new Counts();

    /// Adds one page.
    void add(String given, String truth) {
        Map<String, Integer> ours = runs(given);
        Map<String, Integer> right = runs(truth);
        int hits = 0;
        for (var run : ours.entrySet()) {
            hits += Math.min(run.getValue(), right.getOrDefault(run.getKey(), 0));
        }
        counts.add(hits, size(ours), size(right));
    }

    /// F1 over all pages.
    double f1() {
        return counts.f1();
    }

    private static Map<String, Integer> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(Objects.requireNonNull(matcher.group()));
        }
        var runs = new HashMap<String, Integer>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.merge(String.join(" ", words.subList(i, i + RUN)), 1, Integer::sum);
        }
        if (!words.isEmpty() && words.size() < RUN) {
            runs.put(String.join(" ", words), 1);
        }
        return runs;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
