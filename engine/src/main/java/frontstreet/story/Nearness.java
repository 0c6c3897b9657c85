package frontstreet.story;

import frontstreet.score.Score;
import java.util.LinkedHashMap;
import java.util.Map;

/// How near two things are that may tell one happening: half by all that a story is about, half by
/// its nearest tellings, less the days between them.
final class Nearness {
    private static final double LOST_A_DAY = 0.12;

    private Nearness() {}

    static Score score(double centroid, double nearest, double gapDays) {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("centroid", centroid);
        parts.put("nearest", nearest);
        parts.put("days", gapDays);
        return new Score(value(centroid, nearest, gapDays), parts);
    }

    static double value(double centroid, double nearest, double gapDays) {
        return (centroid + nearest) / 2 - LOST_A_DAY * gapDays;
    }
}
