package frontstreet.server.sources;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How counts and times stand in what commands print.
final class Words {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Words() {}

    /// "1 feed", "2,000 feeds".
    static String count(int count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /// "entry" has a plural of its own.
    static String entries(int count) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "entry" : "entries");
    }

    /// To the minute, in UTC: "2026-03-12 11:40Z"; blanks of the same width for no time.
    static String minute(@Nullable Instant at) {
        return at == null ? " ".repeat(17) : MINUTE.format(at);
    }
}
