package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Outlets tell a happening in words of their own, and print an agency's in the agency's: measured
/// by how many runs of five words the shorter of two texts shares with the longer.
class OverlapTest {
    private static final List<Piece> DAY = World.of(11).day(LocalDate.parse("2026-02-02"));

    @Test
    void ownTellingsShareFewWords() {
        List<Double> shared = shared(false);

        assertThat(at(shared, 0.5)).isLessThan(0.22);
        assertThat(at(shared, 0.9)).isLessThan(0.45);
    }

    @Test
    void copiesShareMost() {
        List<Double> shared = shared(true);

        assertThat(at(shared, 0.02)).isGreaterThan(0.45);
        assertThat(at(shared, 0.5)).isGreaterThan(0.8);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) (sorted.size() * share));
    }

    private static List<Double> shared(boolean copies) {
        Map<String, List<Piece>> stories =
                DAY.stream()
                        .filter(piece -> piece.form() == Form.ARTICLE)
                        .collect(Collectors.groupingBy(Piece::story));
        var shared = new ArrayList<Double>();
        for (List<Piece> story : stories.values()) {
            for (int a = 0; a < story.size(); a++) {
                for (int b = 0; b < a; b++) {
                    if (text(story.get(a)).equals(text(story.get(b))) == copies) {
                        shared.add(containment(story.get(a), story.get(b)));
                    }
                }
            }
        }
        Collections.sort(shared);
        return shared;
    }

    private static String text(Piece piece) {
        String original = piece.dup();
        return original == null ? piece.id() : original;
    }

    private static double containment(Piece a, Piece b) {
        Set<String> first = runs(a);
        Set<String> second = runs(b);
        int smaller = Math.max(1, Math.min(first.size(), second.size()));
        first.retainAll(second);
        return (double) first.size() / smaller;
    }

    private static Set<String> runs(Piece piece) {
        String plain = Polish.straight(piece.text().body()).toLowerCase(Locale.ROOT);
        String[] words = plain.split("[^a-z0-9']+", -1);
        var runs = new HashSet<String>();
        for (int i = 0; i + 5 <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + 5)));
        }
        return runs;
    }
}
