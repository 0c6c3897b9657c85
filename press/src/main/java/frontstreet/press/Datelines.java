package frontstreet.press;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The place that an article opens with, as printed: `ALDER FALLS, Oregon`.
final class Datelines {
    private static final Set<String> ALONE =
            Set.of(
                    "London",
                    "Rome",
                    "Tokyo",
                    "Mexico City",
                    "New Delhi",
                    "New York",
                    "Los Angeles",
                    "Chicago",
                    "Boston",
                    "Atlanta",
                    "Dallas",
                    "Denver",
                    "Detroit",
                    "Houston",
                    "Philadelphia",
                    "Seattle",
                    "Washington",
                    "Minneapolis",
                    "Pittsburgh",
                    "New Orleans",
                    "Jakarta",
                    "Vienna",
                    "Madrid");

    private Datelines() {}

    static @Nullable String of(Thing place) {
        String name = place.name();
        if (name.isEmpty()) {
            return null;
        }
        String upper = name.toUpperCase(Locale.ENGLISH);
        Map<String, String> traits = place.traits();
        String wider = traits.getOrDefault("state", traits.getOrDefault("country", ""));
        if (wider.isEmpty() || ALONE.contains(name)) {
            return upper;
        }
        return upper + ", " + Polish.capital(wider);
    }
}
