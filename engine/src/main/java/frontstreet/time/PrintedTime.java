package frontstreet.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A moment as a page prints it: always a day, with the second of the day and the offset from UTC
/// where the page gives them. It is an instant only where both are known.
///
/// @param year as in the calendar
/// @param month 1 to 12
/// @param day 1 to 31
/// @param secondOfDay seconds since midnight where it was printed, or `null` when no hour was
///   printed
/// @param offsetSeconds seconds east of UTC, or `null` when no zone was printed
///
///   The constructor throws `IllegalArgumentException` when there is no such day, second or offset
public record PrintedTime(
        int year,
        int month,
        int day,
        @Nullable Integer secondOfDay,
        @Nullable Integer offsetSeconds) {

    public PrintedTime {
        try {
            Objects.requireNonNull(LocalDate.of(year, month, day));
            if (offsetSeconds != null) {
                Objects.requireNonNull(ZoneOffset.ofTotalSeconds(offsetSeconds));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        if (secondOfDay != null && (secondOfDay < 0 || secondOfDay >= 86_400)) {
            throw new IllegalArgumentException("no such second of a day: " + secondOfDay);
        }
    }

    /// A day without an hour.
    public static PrintedTime of(LocalDate day) {
        return new PrintedTime(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, null);
    }

    /// An hour without a zone; kept, though it is no instant.
    public static PrintedTime of(LocalDateTime time) {
        return new PrintedTime(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.toLocalTime().toSecondOfDay(),
                null);
    }

    /// A whole moment with its offset as printed; fractions of a second are dropped.
    public static PrintedTime of(OffsetDateTime time) {
        return new PrintedTime(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.toLocalTime().toSecondOfDay(),
                time.getOffset().getTotalSeconds());
    }

    /// The day alone, as printed.
    public LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    /// The instant, or `null` when hour or zone are not known.
    public @Nullable Instant instant() {
        if (secondOfDay == null || offsetSeconds == null) {
            return null;
        }
        return date().atStartOfDay()
                .plusSeconds(secondOfDay)
                .toInstant(ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    /// RFC 3339 with the offset as printed; `YYYY-MM-DD` when hour or zone are not known, because
    /// an hour without a zone is no moment.
    @Override
    public String toString() {
        if (secondOfDay == null || offsetSeconds == null) {
            return date().toString();
        }
        return date().atStartOfDay()
                .plusSeconds(secondOfDay)
                .atOffset(ZoneOffset.ofTotalSeconds(offsetSeconds))
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX"));
    }
}
