package frontstreet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How common a stem is in news at large: in how many texts of a collection each stem stands.
///
/// The shipped table is English, and fits words as [Words] cuts and [Stems] shortens them; its
/// origin stands in its head. A stem that it does not hold was seen in fewer than two texts.
public final class Background {
    private static final String TABLE = "background-en.tsv";

    /// How many texts the shipped table was counted over.
    public static final int TEXTS = 14_356;

    private final Map<String, Integer> counts;

    private Background(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /// Loads the shipped table.
    public static Background load() {
        InputStream table = Objects.requireNonNull(Background.class.getResourceAsStream(TABLE));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            var counts = new HashMap<String, Integer>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#")) {
                    counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                }
            }
            return new Background(counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In how many texts of the collection the stem stands; 0 where it is not in the table.
    public int texts(String stem) {
        return counts.getOrDefault(stem, 0);
    }

    /// How much a stem tells, in nats: ln((N + 1) / (n + ½)) for a stem in n of N texts.
    ///
    /// @param language of the text: in a language without a table every stem tells the same, as
    ///   much as one that is in fifteen texts of ours; likewise when it is `null`
    public double weight(String stem, @Nullable Language language) {
        double n = language == Language.ENGLISH ? texts(stem) : 15;
        return Math.log((TEXTS + 1) / (n + 0.5));
    }
}
