package frontstreet.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates that are one number, or nearly: Unix seconds and milliseconds, 20260203, 20260203T040506Z,
/// 2026-034, 2026-W06-2, 2026-02-03+01:00.
final class WholeDate {
    private static final Pattern UNIX = Pattern.compile("(\\d{9,10})(?:\\.\\d{1,9})?|(\\d{12,13})");
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(\\d{4}|\\d{2})(\\d{2})(\\d{2})(?:[tT ]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d{1,9})?)?\\s?"
                            + "(?:[zZ]|([+-]\\d{2}):?(\\d{2}))?");
    private static final Pattern DAY_WITH_ZONE =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[zZ]|([+-]\\d{2}):?(\\d{2}))");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?[wW](\\d{1,2})(?:-?([1-7]))?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4}|\\d{2})-?(\\d{3})");

    private WholeDate() {}

    /// The moment, or `null` where the line is written otherwise.
    static @Nullable Instant read(String date) {
        Matcher unix = UNIX.matcher(date);
        if (unix.matches()) {
            String seconds = Groups.text(unix, 1);
            return seconds.isEmpty()
                    ? Instant.ofEpochMilli(Long.parseLong(Groups.text(unix, 2)))
                    : Instant.ofEpochSecond(Long.parseLong(seconds));
        }
        Matcher compact = COMPACT.matcher(date);
        if (compact.matches()) {
            int second = Math.min(59, Groups.number(compact, 6));
            LocalDateTime time =
                    day(compact)
                            .atTime(Groups.number(compact, 4), Groups.number(compact, 5), second);
            return moment(time, compact, 7);
        }
        Matcher zoned = DAY_WITH_ZONE.matcher(date);
        if (zoned.matches()) {
            return moment(day(zoned).atStartOfDay(), zoned, 4);
        }
        LocalDate day = counted(date);
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Matcher date) {
        return LocalDate.of(year(date), Groups.number(date, 2), Groups.number(date, 3));
    }

    private static int year(Matcher date) {
        int year = Groups.number(date, 1);
        return Groups.text(date, 1).length() > 2 ? year : LooseDate.century(year);
    }

    private static Instant moment(LocalDateTime time, Matcher date, int zone) {
        String hours = Groups.text(date, zone);
        ZoneOffset offset =
                hours.isEmpty()
                        ? ZoneOffset.UTC
                        : ZoneOffset.of(hours + ":" + Groups.text(date, zone + 1));
        return time.toInstant(offset);
    }

    /// By the week of the year, or the day of the year.
    private static @Nullable LocalDate counted(String date) {
        Matcher week = WEEK.matcher(date);
        if (week.matches()) {
            return LocalDate.of(Groups.number(week, 1), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Groups.number(week, 2))
                    .with(ChronoField.DAY_OF_WEEK, Math.max(1, Groups.number(week, 3)));
        }
        Matcher ordinal = ORDINAL.matcher(date);
        return ordinal.matches()
                ? LocalDate.ofYearDay(year(ordinal), Groups.number(ordinal, 2))
                : null;
    }
}
