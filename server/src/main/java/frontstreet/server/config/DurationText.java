package frontstreet.server.config;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A duration as it is written in a setting: a whole number and a unit, `500ms`, `20s`, `15m`,
/// `2h`, `90d`. A number alone is refused: nobody knows what it counts.
final class DurationText {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");

    private DurationText() {}

    /// Reads one; throws `IllegalArgumentException` for anything else.
    static Duration read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text);
        }
        long count = Long.parseLong(Objects.requireNonNull(written.group(1)));
        return switch (Objects.requireNonNull(written.group(2))) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
