package frontstreet.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date read by what its words and numbers can mean.
///
/// Three passes over one short line. The hour is the only thing with a colon in it; it is taken out
/// with what belongs to it, "pm" and the offset. Words that are left name a month, a zone, or
/// nothing. Numbers that are left are year, month and day: by their size where that tells, else by
/// the order that the separator is used with.
final class LooseDate {
    private static final Pattern UNIX = Pattern.compile("-?\\d{9,10}(?:\\.\\d{1,9})?|\\d{12,13}");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[tT ]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?)?(.*)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?[wW](\\d{1,2})(?:-?([1-7]))?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})[:h](\\d{2})(?:[:.](\\d{1,2}))?(?:[.,]\\d{1,9})?(?!\\d)\\s?");
    private static final Pattern HALF =
            Pattern.compile("(?i)(?<![\\p{L}])(a|p)\\.?\\s?m\\.?(?![\\p{L}])|(오전|上午|午前)|(오후|下午|午後)");
    private static final Pattern OFFSET =
            Pattern.compile("(?i)(?:gmt|utc|ut|z)?\\s?([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");
    private static final Pattern COMMENT = Pattern.compile("\\([^)]{0,60}\\)?");
    private static final Pattern PIECE = Pattern.compile("\\d{1,9}|[\\p{L}\\p{M}]{1,40}(?:[_/][\\p{L}_]{1,30})*");

    private final String text;
    private int hour;
    private int minute;
    private int second;
    private @Nullable Integer offsetMinutes;
    private @Nullable ZoneId zone;
    private int namedMonth;
    private boolean monthIsWeekday;
    private final List<String> numbers = new ArrayList<>(4);

    private LooseDate(String text) {
        this.text = text;
    }

    static Optional<Instant> read(String date) {
        try {
            if (UNIX.matcher(date).matches()) {
                return Optional.of(unix(date));
            }
            LooseDate loose = new LooseDate(COMMENT.matcher(date).replaceAll(" "));
            return Optional.ofNullable(loose.read());
        } catch (DateTimeException e) {
            return Optional.empty(); // a thirteenth month, a 25th hour
        }
    }

    private static Instant unix(String date) {
        double number = Double.parseDouble(date);
        long seconds = (long) Math.floor(number > 1e11 ? number / 1000 : number);
        return Instant.ofEpochSecond(seconds);
    }

    private @Nullable Instant read() {
        LocalDate day = wholeDay();
        if (day == null) {
            String rest = withoutClock();
            sort(rest);
            day = day(rest);
        }
        return day == null || day.getYear() < 1000 || day.getYear() > 9999 ? null : moment(day);
    }

    /// Dates that are one number: 20260203, 2026034, 2026-W06-2.
    private @Nullable LocalDate wholeDay() {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            if (compact.group(4) != null) {
                hour = Integer.parseInt(compact.group(4));
                minute = Integer.parseInt(compact.group(5));
                second = compact.group(6) == null ? 0 : Integer.parseInt(compact.group(6));
            }
            sort(takeOffset(compact.group(7)));
            return LocalDate.of(Integer.parseInt(compact.group(1)), Integer.parseInt(compact.group(2)), Integer.parseInt(compact.group(3)));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            int dayOfWeek = week.group(3) == null ? 1 : Integer.parseInt(week.group(3));
            return LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(java.time.temporal.ChronoField.DAY_OF_WEEK, dayOfWeek);
        }
        Matcher ordinal = ORDINAL.matcher(text);
        return ordinal.matches()
                ? LocalDate.ofYearDay(Integer.parseInt(ordinal.group(1)), Integer.parseInt(ordinal.group(2)))
                : null;
    }

    /// Takes hour, half of the day and offset out of the line.
    private String withoutClock() {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.find()) {
            return text;
        }
        hour = Integer.parseInt(clock.group(1));
        minute = Integer.parseInt(clock.group(2));
        second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        String before = text.substring(0, clock.start());
        String after = text.substring(clock.end());
        Matcher half = HALF.matcher(after.isEmpty() ? before : after);
        Matcher anywhere = HALF.matcher(text);
        if (half.lookingAt() || anywhere.find()) {
            boolean morning = isMorning(half.hasMatch() ? half : anywhere);
            hour = hour % 12 + (morning ? 0 : 12);
            after = HALF.matcher(after).replaceFirst(" ");
            before = HALF.matcher(before).replaceFirst(" ");
        }
        return before + " " + takeOffset(after);
    }

    private static boolean isMorning(Matcher half) {
        return half.group(2) != null || (half.group(1) != null && half.group(1).equalsIgnoreCase("a"));
    }

    private String takeOffset(String after) {
        Matcher offset = OFFSET.matcher(after);
        if (!offset.find()) {
            return after;
        }
        int hours = Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        if (hours > 18 || minutes > 59) {
            throw new DateTimeException("no place is " + hours + " hours away from UTC");
        }
        offsetMinutes = (offset.group(1).equals("-") ? -1 : 1) * (hours * 60 + minutes);
        return after.substring(0, offset.start()) + " " + after.substring(offset.end());
    }

    private void sort(String rest) {
        Matcher piece = PIECE.matcher(rest);
        while (piece.find()) {
            String word = piece.group();
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            } else {
                word(word);
            }
        }
    }

    private void word(String word) {
        DateWords words = DateWords.known();
        int month = words.month(word);
        if (month > 0) {
            boolean weekday = words.isWeekday(word);
            if (namedMonth == 0 || monthIsWeekday) {
                namedMonth = month;
                monthIsWeekday = weekday;
            }
            return;
        }
        DateWords.place(word).ifPresent(place -> zone = place);
        if (!words.isWeekday(word) && !word.equals("T")) {
            DateWords.zone(word).ifPresent(minutes -> offsetMinutes = offsetMinutes == null ? minutes : offsetMinutes);
        }
    }

    private @Nullable LocalDate day(String rest) {
        if (namedMonth > 0) {
            return namedDay();
        }
        if (numbers.size() == 1 && numbers.getFirst().length() == 4) {
            return LocalDate.of(number(0), 1, 1);
        }
        if (numbers.size() == 2 && numbers.getFirst().length() == 4) {
            return LocalDate.of(number(0), number(1), 1);
        }
        return numbers.size() == 3 ? numberedDay(rest) : null;
    }

    /// Day and year around a month's name: the year is the one with more digits, or the last.
    private @Nullable LocalDate namedDay() {
        if (numbers.size() == 1 && numbers.getFirst().length() == 4) {
            return LocalDate.of(number(0), namedMonth, 1);
        }
        if (numbers.size() < 2) {
            return null;
        }
        boolean yearFirst = numbers.get(0).length() == 4 || number(0) > 31;
        String year = numbers.get(yearFirst ? 0 : 1);
        return LocalDate.of(year(year), namedMonth, number(yearFirst ? 1 : 0));
    }

    private LocalDate numberedDay(String rest) {
        if (numbers.get(0).length() == 4) {
            boolean dayFirst = number(1) > 12;
            return LocalDate.of(number(0), number(dayFirst ? 2 : 1), number(dayFirst ? 1 : 2));
        }
        boolean yearLast = numbers.get(2).length() == 4;
        boolean dashes = rest.indexOf('-') >= 0;
        if (!yearLast && (dashes || number(0) > 31)) {
            return LocalDate.of(year(numbers.get(0)), number(1), number(2)); // ISO 8601 without the century
        }
        boolean monthFirst = number(1) > 12 || (rest.indexOf('/') >= 0 && number(0) <= 12);
        return LocalDate.of(year(numbers.get(2)), number(monthFirst ? 0 : 1), number(monthFirst ? 1 : 0));
    }

    private int number(int i) {
        return Integer.parseInt(numbers.get(i));
    }

    /// Two digits are of this century up to 68 (RFC 2822, POSIX).
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year + (year <= 68 ? 2000 : 1900);
    }

    private Instant moment(LocalDate day) {
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        LocalDateTime time = day.atTime(midnight ? 0 : hour, minute, Math.min(second, second == 60 ? 59 : second));
        LocalDateTime local = midnight ? time.plusDays(1) : time;
        if (offsetMinutes != null) {
            return local.minusMinutes(offsetMinutes).toInstant(ZoneOffset.UTC);
        }
        return local.atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
    }
}
