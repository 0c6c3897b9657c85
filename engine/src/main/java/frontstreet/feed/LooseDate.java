package frontstreet.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date read by what its words and numbers can mean.
///
/// The hour is the only thing with a colon in it; it is taken out first, with "pm" and the offset
/// ([LooseClock]). Words that are left name a month, a zone, or nothing. Numbers that are left are
/// year, month and day: by their size where that tells, else by the order that the separator is
/// used with (6/10/03 is American, 10.6.03 is not).
final class LooseDate {
    private static final Pattern COMMENT = Pattern.compile("\\([^)]{0,60}\\)?");
    private static final Pattern PIECE =
            Pattern.compile("\\d{1,9}|[\\p{L}\\p{M}]{1,40}(?:[_/][\\p{L}_]{1,30}){0,3}");

    private final LooseClock clock;
    private final boolean korean;
    private final List<String> numbers = new ArrayList<>(4);
    private @Nullable Integer offsetMinutes;
    private @Nullable ZoneId zone;
    private int month;
    private boolean monthMayBeWeekday;

    private LooseDate(String date) {
        this.clock = LooseClock.read(COMMENT.matcher(date).replaceAll(" "));
        this.offsetMinutes = clock.offsetMinutes();
        this.korean = isKorean(date);
    }

    static Optional<Instant> read(String date) {
        try {
            Instant whole = WholeDate.read(date);
            return Optional.ofNullable(whole == null ? new LooseDate(date).read() : whole);
        } catch (DateTimeException e) {
            return Optional.empty(); // a thirteenth month, a 25th hour, an offset of 99
        }
    }

    private @Nullable Instant read() {
        Matcher piece = PIECE.matcher(clock.rest());
        while (piece.find()) {
            String word = Groups.text(piece, 0);
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            } else {
                word(word);
            }
        }
        LocalDate day = month > 0 ? namedDay() : numberedDay();
        return day == null || day.getYear() < 1000 || day.getYear() > 9999 ? null : moment(day);
    }

    private void word(String word) {
        DateWords words = DateWords.known();
        int named = words.month(word);
        if (named > 0) {
            if (month == 0 || monthMayBeWeekday) {
                month = named;
                monthMayBeWeekday = words.isWeekday(word);
            }
            return;
        }
        DateWords.place(word).ifPresent(place -> zone = place);
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        if (offsetMinutes == null && !word.equals("T") && (capitals || !words.isWeekday(word))) {
            offsetMinutes = DateWords.zone(word).orElse(null);
        }
    }

    /// Day and year around a month's name: the year is the one that can be no day.
    private @Nullable LocalDate namedDay() {
        if (numbers.isEmpty() || (numbers.size() == 1 && !isYear(0))) {
            return null;
        }
        if (numbers.size() == 1) {
            return LocalDate.of(number(0), month, 1);
        }
        int year = isYear(0) || number(0) > 31 ? 0 : 1;
        return LocalDate.of(year(year), month, number(1 - year));
    }

    private @Nullable LocalDate numberedDay() {
        return switch (numbers.size()) {
            case 1 -> isYear(0) ? LocalDate.of(number(0), 1, 1) : null;
            case 2 -> isYear(0) ? LocalDate.of(number(0), number(1), 1) : null;
            case 3 -> isYear(0) ? yearFirst() : isYear(2) ? yearLast() : shortYear();
            default -> null;
        };
    }

    private LocalDate yearLast() {
        boolean slashes = clock.rest().indexOf('/') >= 0;
        int month = number(1) > 12 || (slashes && number(0) <= 12) ? 0 : 1;
        return LocalDate.of(year(2), number(month), number(1 - month));
    }

    /// ISO 8601 without the century has dashes: 03-12-31.
    private LocalDate shortYear() {
        boolean first = number(0) > 31 || clock.rest().indexOf('-') >= 0;
        return first ? yearFirst() : yearLast();
    }

    private LocalDate yearFirst() {
        return LocalDate.of(year(0), number(1), number(2));
    }

    private boolean isYear(int i) {
        return numbers.get(i).length() == 4;
    }

    private int number(int i) {
        return Integer.parseInt(numbers.get(i));
    }

    private int year(int i) {
        return numbers.get(i).length() > 2 ? number(i) : century(number(i));
    }

    /// Two digits are of this century up to 68 (RFC 2822, POSIX).
    static int century(int year) {
        return year + (year <= 68 ? 2000 : 1900);
    }

    /// Korean dates are in the one time zone of their country.
    private static boolean isKorean(String date) {
        return date.chars()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    private Instant moment(LocalDate day) {
        boolean midnight = clock.hour() == 24 && clock.minute() == 0 && clock.second() == 0;
        LocalDateTime local =
                midnight
                        ? day.plusDays(1).atStartOfDay()
                        : day.atTime(clock.hour(), clock.minute(), clock.second());
        if (offsetMinutes != null) {
            return local.minusMinutes(offsetMinutes).toInstant(ZoneOffset.UTC);
        }
        ZoneId silent = korean ? ZoneOffset.ofHours(9) : ZoneOffset.UTC;
        return local.atZone(zone == null ? silent : zone).toInstant();
    }
}
