package frontstreet.section;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What was learned of terms from filed news: how much of each was seen in each section, and how
/// much was to be expected there. The format is in the package's description.
public final class Lessons {
    private static final String FILE = "section-words.tsv";

    private final List<String> sections;
    private final Map<String, float[]> seen = new HashMap<>();
    private final Map<String, float[]> expected = new HashMap<>();

    /// Nothing learned yet.
    ///
    /// @param sections slugs, in the order of the numbers
    Lessons(List<String> sections) {
        this.sections = List.copyOf(sections);
    }

    /// Loads the table that the library ships.
    static Lessons load() {
        InputStream file = Objects.requireNonNull(Lessons.class.getResourceAsStream(FILE));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<List<String>> rows =
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList();
            List<String> head = rows.getFirst();
            var lessons = new Lessons(head.subList(1, head.size()));
            rows.subList(1, rows.size()).forEach(lessons::read);
            return lessons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<String> row) {
        for (int i = 0; i < sections.size(); i++) {
            String cell = row.get(i + 1);
            int slash = cell.indexOf('/');
            if (slash >= 0) {
                add(
                        row.getFirst(),
                        i,
                        units(cell.substring(0, slash)),
                        units(cell.substring(slash + 1)));
            }
        }
    }

    private static float units(String hundredths) {
        return hundredths.isEmpty() ? 0 : Integer.parseInt(hundredths) / 100f;
    }

    /// Takes in that of a term so much was seen in a section and so much expected.
    void add(String term, int section, double seenMore, double expectedMore) {
        seen.computeIfAbsent(term, t -> new float[sections.size()])[section] += (float) seenMore;
        expected.computeIfAbsent(term, t -> new float[sections.size()])[section] +=
                (float) expectedMore;
    }

    /// Slugs, in the order of the numbers.
    List<String> sections() {
        return sections;
    }

    Set<String> terms() {
        return seen.keySet();
    }

    float[] seen(String term) {
        return seen.getOrDefault(term, new float[sections.size()]);
    }

    float[] expected(String term) {
        return expected.getOrDefault(term, new float[sections.size()]);
    }

    /// The table as it is shipped, without its head of comments; terms that say next to nothing are
    /// left out.
    ///
    /// @param least how far a term's share in some section must be from what was expected to be
    ///   kept, in nats
    public String table(double least) {
        var text = new StringBuilder("term\t").append(String.join("\t", sections)).append('\n');
        for (String term : new TreeMap<>(seen).keySet()) {
            if (tells(term) >= least) {
                text.append(term);
                for (int i = 0; i < sections.size(); i++) {
                    text.append('\t').append(cell(seen(term)[i], expected(term)[i]));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private double tells(String term) {
        double most = 0;
        for (int i = 0; i < sections.size(); i++) {
            double log = Math.log((seen(term)[i] + 1) / (expected(term)[i] + 1));
            most = Math.max(most, Math.abs(log));
        }
        return most;
    }

    private static String cell(float seen, float expected) {
        long s = Math.round(seen * 100);
        long e = Math.round(expected * 100);
        return s == 0 && e == 0
                ? ""
                : String.format(Locale.ROOT, "%s/%s", s == 0 ? "" : s, e == 0 ? "" : e);
    }
}
