package frontstreet.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How much each sign speaks for a piece being of the article: the weights of a logistic
/// regression, read from a table of sign and weight. Immutable.
///
/// They are kept in whole hundredths, as the tables have them, so that a sum is the same in
/// whatever order its signs were seen.
final class Weights {
    private static final double WHOLE = 100;

    private final Map<String, Integer> hundredths = new HashMap<>();

    private Weights(Map<String, Double> weights) {
        weights.forEach((sign, it) -> hundredths.put(sign, (int) Math.round(it * WHOLE)));
    }

    static Weights of(Map<String, Double> weights) {
        return new Weights(weights);
    }

    static Weights load(String resource) {
        var weights = new HashMap<String, Double>();
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(resource));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    weights.put(
                            line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(weights);
    }

    /// The chance that a piece with these signs is of the article: 0 to 1.
    double chance(List<String> signs) {
        int sum = 0;
        for (String sign : signs) {
            Integer weight = hundredths.get(sign);
            sum += weight == null ? 0 : weight;
        }
        return 1 / (1 + Math.exp(-sum / WHOLE));
    }
}
