package frontstreet.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A number and the named parts it was made of, one level deep, so that every ranking can say why.
///
/// @param value the number that decides
/// @param parts what it was made of, in the order it was made; their sum need not be the value, the
///   names say how they entered it
public record Score(double value, Map<String, Double> parts) {
    public Score {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a score is a number: " + value);
        }
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /// A score that is its own only part.
    public static Score of(double value) {
        return new Score(value, Map.of());
    }
}
