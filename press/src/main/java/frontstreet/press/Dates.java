package frontstreet.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Days and times as newspapers print them. Stamps are of UTC, whatever the town; the words of a
/// text name days and hours as they are in New York, where the papers are read.
final class Dates {
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2101-01-01T00:00:00Z");

    private Dates() {}

    static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /// The day that the words of a text name.
    static LocalDate told(Instant at) {
        return at.atZone(NEW_YORK).toLocalDate();
    }

    /// The hour that the words of a text name: "7:22 a.m."
    static String hourTold(Instant at) {
        return hour(at.atZone(NEW_YORK).toLocalTime());
    }

    /// Whether a clock may stand there; a document that is dated otherwise has no date.
    static boolean isOfOurTime(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(END);
    }

    /// "Jan.", "March": months of up to five letters are not cut.
    static String monthShort(LocalDate date) {
        String full = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (full.length() <= 5) {
            return full;
        }
        return (full.equals("September") ? "Sept" : full.substring(0, 3)) + ".";
    }

    /// "7:22 a.m."
    static String hour(Instant at) {
        return hour(at.atOffset(ZoneOffset.UTC).toLocalTime());
    }

    private static String hour(LocalTime at) {
        int hour = at.getHour();
        int shown = hour % 12 == 0 ? 12 : hour % 12;
        return String.format(
                Locale.ROOT, "%d:%02d %s", shown, at.getMinute(), hour < 12 ? "a.m." : "p.m.");
    }

    /// "Mon, 05 Jan 2026 07:22:00 GMT", as RSS and HTTP want it.
    static String rfc822(Instant at) {
        return RFC_822.format(at);
    }
}
