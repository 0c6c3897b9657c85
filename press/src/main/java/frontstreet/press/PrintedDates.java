package frontstreet.press;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The time of a piece as its house prints it on the page.
final class PrintedDates {
    private static final DateTimeFormatter LONG = format("EEEE, MMMM d, uuuu");
    private static final DateTimeFormatter SHORT = format("MMM d, uuuu");
    private static final DateTimeFormatter BRITISH = format("d MMMM uuuu HH:mm 'GMT'");
    private static final DateTimeFormatter NUMBERS = format("dd/MM/uuuu HH:mm 'UTC'");

    private PrintedDates() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    static String of(Outlet outlet, Instant at) {
        return switch (outlet.markup()) {
            case "table" -> LONG.format(at);
            case "plain" -> LONG.format(at) + ", " + Dates.hour(at) + " UTC";
            case "clutter" -> BRITISH.format(at);
            case "broadcast" -> Dates.hour(at) + " UTC, " + SHORT.format(at);
            case "amp" -> NUMBERS.format(at);
            default -> SHORT.format(at) + ", " + Dates.hour(at) + " UTC";
        };
    }
}
