package frontstreet.server.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the articles of a story came, hour by hour, as bars.
///
/// @param title "Articles by the hour, since Monday, 8:05 a.m."
/// @param says the same in words, for who cannot see it
/// @param bars one an hour, the oldest first
/// @param from under the first bar
/// @param until under the last bar
record HourChart(String title, String says, List<Bar> bars, String from, String until) {
    private static final int ARTICLES_LEAST = 8;
    private static final int HOURS_LEAST = 4;
    private static final int HOURS_MOST = 36;
    private static final int WIDE = 288;
    private static final int HIGH = 60;

    /// A bar, in the units of the drawing, which is 288 wide and 60 high.
    record Bar(int x, int y, int width, int height) {}

    static @Nullable HourChart of(TimeWords times, List<Instant> articles) {
        if (articles.size() < ARTICLES_LEAST) {
            return null;
        }
        Instant last = Collections.max(articles);
        Instant first = Collections.min(articles);
        int hours = (int) Math.min(Duration.between(first, last).toHours() + 1, HOURS_MOST);
        if (hours < HOURS_LEAST) {
            return null;
        }
        Instant start = last.minus(Duration.ofHours(hours));
        int[] counts = new int[hours];
        for (Instant at : articles) {
            if (at.isAfter(start)) {
                long hour = Duration.between(start, at).toHours();
                counts[(int) Math.min(hour, hours - 1)]++;
            }
        }
        int most = 0;
        for (int hour = 1; hour < hours; hour++) {
            most = counts[hour] > counts[most] ? hour : most;
        }
        String since = times.full(start).text();
        String busiest = times.full(start.plus(Duration.ofHours(most))).text();
        return new HourChart(
                "Articles by the hour, since " + since,
                "Most came in the hour from " + busiest + ": " + counts[most] + ".",
                bars(counts, counts[most]),
                since,
                times.full(last).text());
    }

    private static List<Bar> bars(int[] counts, int most) {
        int step = WIDE / counts.length;
        var bars = new ArrayList<Bar>();
        for (int hour = 0; hour < counts.length; hour++) {
            int height = counts[hour] == 0 ? 1 : Math.max(5, counts[hour] * (HIGH - 5) / most);
            bars.add(new Bar(hour * step, HIGH - height, Math.max(step - 3, 2), height));
        }
        return List.copyOf(bars);
    }
}
