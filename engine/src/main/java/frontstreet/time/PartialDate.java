package frontstreet.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A year, with month and day where they are known: a date in a text.
///
/// @param year as in the calendar
/// @param month 1 to 12, or `null` when only the year is known
/// @param day 1 to 31, or `null` when it is not known; never without a month
///
///   The constructor throws `IllegalArgumentException` when there is no such day
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {
    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day without a month: " + day);
        }
        try {
            Objects.requireNonNull(
                    LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as ISO 8601 writes reduced precision.
    @Override
    public String toString() {
        var text = new StringBuilder(String.format("%04d", year));
        if (month != null) {
            text.append(String.format("-%02d", month));
        }
        if (day != null) {
            text.append(String.format("-%02d", day));
        }
        return text.toString();
    }
}
