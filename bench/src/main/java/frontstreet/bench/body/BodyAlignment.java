package frontstreet.bench.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the pieces of a page again in the true body of its article. For one use.
///
/// Long pieces are found by their runs of four words, the longest piece first, each place in the
/// body taken once; pieces shorter than five words must be a line of the body.
final class BodyAlignment {
    private static final int RUN = 4;
    private static final double FOUND = 0.75;
    private static final double NOT_FOUND = 0.3;

    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final boolean[] taken;

    BodyAlignment(String body) {
        List<String> words = Words.of(body);
        for (int i = 0; i + RUN <= words.size(); i++) {
            places.computeIfAbsent(run(words, i), key -> new ArrayList<>()).add(i);
        }
        body.lines().forEach(line -> lines.merge(line(Words.of(line)), 1, Integer::sum));
        taken = new boolean[words.size()];
    }

    /// The labels of the pieces, given their words, in the same order.
    List<Label> labels(List<List<String>> pieces) {
        var labels = new Label[pieces.size()];
        Comparator<Integer> longest = Comparator.comparingInt(i -> -pieces.get(i).size());
        IntStream.range(0, labels.length)
                .boxed()
                .sorted(longest)
                .forEach(i -> labels[i] = label(pieces.get(i)));
        return Arrays.asList(labels);
    }

    private Label label(List<String> words) {
        if (words.isEmpty()) {
            return Label.UNSURE;
        }
        if (words.size() <= RUN) {
            return takeLine(words) ? Label.OF_BODY : Label.NOT_OF_BODY;
        }
        List<Integer> hits = hits(words);
        double found = (double) hits.size() / (words.size() - RUN + 1);
        if (found >= FOUND) {
            hits.forEach(place -> taken[place] = true);
            takeLine(words);
            return Label.OF_BODY;
        }
        return found <= NOT_FOUND ? Label.NOT_OF_BODY : Label.UNSURE;
    }

    private boolean takeLine(List<String> words) {
        Integer left = lines.getOrDefault(line(words), 0);
        lines.put(line(words), Math.max(0, left - 1));
        return left > 0;
    }

    private List<Integer> hits(List<String> words) {
        var hits = new ArrayList<Integer>();
        int last = -1;
        for (int i = 0; i + RUN <= words.size(); i++) {
            int place = place(run(words, i), last + 1);
            if (place >= 0) {
                hits.add(place);
                last = place;
            }
        }
        return hits;
    }

    // where a run stands that is not taken: at best where the last one goes on
    private int place(String run, int best) {
        int first = -1;
        for (int place : places.getOrDefault(run, List.of())) {
            if (!taken[place] && (first < 0 || place == best)) {
                first = place;
            }
        }
        return first;
    }

    private static String run(List<String> words, int from) {
        return line(words.subList(from, from + RUN));
    }

    private static String line(List<String> words) {
        return String.join(" ", words);
    }
}
