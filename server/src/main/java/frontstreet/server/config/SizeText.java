package frontstreet.server.config;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A size as it is written in a setting: a whole number and a unit, `512kB`, `5MB`, `2GB`, in steps
/// of 1024 bytes.
final class SizeText {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})(kB|MB|GB)");
    private static final long STEP = 1024;

    private SizeText() {}

    /// Reads one, in bytes; throws `IllegalArgumentException` for anything else.
    static long read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text);
        }
        long count = Long.parseLong(Objects.requireNonNull(written.group(1)));
        return switch (Objects.requireNonNull(written.group(2))) {
            case "kB" -> count * STEP;
            case "MB" -> count * STEP * STEP;
            default -> count * STEP * STEP * STEP;
        };
    }
}
