package frontstreet.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The dates feeds really carry → Instant, or none.
///
/// The two that standards ask for (RFC 3339 for Atom, RFC 822 for RSS) are read on a short path;
/// everything else by what its words and numbers can mean ([LooseDate]): other orders and
/// languages, zones by name, no weekday or a wrong one, Unix seconds. Without a zone it is UTC;
/// without an hour it is midnight. A date that cannot be is none: nothing is rolled over, nothing
/// made up.
final class FeedDates {
    private static final int LENGTH_MAX = 120;

    private FeedDates() {}

    /// The moment that a date means, to the second.
    static Optional<Instant> read(String text) {
        String date = VisibleText.folded(text);
        if (date.isEmpty() || date.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        Instant iso = iso(date);
        return iso != null ? Optional.of(iso) : LooseDate.read(date);
    }

    /// `2026-02-03T04:05:06Z`, with a fraction or an offset or without; `null` for anything else.
    private static @org.jspecify.annotations.Nullable Instant iso(String date) {
        if (date.length() < 20 || date.charAt(4) != '-' || date.charAt(7) != '-') {
            return null;
        }
        if (date.charAt(10) != 'T' || date.charAt(13) != ':' || date.charAt(16) != ':') {
            return null;
        }
        int zone = zoneAt(date);
        int offset = zone < 0 ? Integer.MIN_VALUE : offset(date, zone);
        int year = number(date, 0, 4);
        int seconds = number(date, 17, 19);
        if (offset == Integer.MIN_VALUE || year < 0 || seconds < 0 || seconds > 59) {
            return null;
        }
        try {
            return LocalDateTime.of(
                            year,
                            number(date, 5, 7),
                            number(date, 8, 10),
                            number(date, 11, 13),
                            number(date, 14, 16),
                            seconds)
                    .toInstant(ZoneOffset.UTC)
                    .minus(offset, ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int zoneAt(String date) {
        int at = 19;
        if (date.charAt(at) == '.') {
            at++;
            while (at < date.length() && Character.isDigit(date.charAt(at))) {
                at++;
            }
        }
        return at < date.length() ? at : -1;
    }

    /// Minutes east of UTC; the least integer where it is no offset.
    private static int offset(String date, int at) {
        char sign = date.charAt(at);
        int length = date.length() - at;
        if (sign == 'Z' && length == 1) {
            return 0;
        }
        if ((sign != '+' && sign != '-') || length != 6 || date.charAt(at + 3) != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = number(date, at + 1, at + 3);
        int minutes = number(date, at + 4, at + 6);
        boolean possible = hours >= 0 && hours <= 18 && minutes >= 0 && minutes <= 59;
        int value = hours * 60 + minutes;
        return possible ? (sign == '-' ? -value : value) : Integer.MIN_VALUE;
    }

    private static int number(String date, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = date.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
