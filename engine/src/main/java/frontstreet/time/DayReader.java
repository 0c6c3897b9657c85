package frontstreet.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days among the tokens of a printed time.
final class DayReader {
    private static final int YEAR_MIN = 1900;
    private static final int YEAR_MAX = 2100;
    // two-digit years are read as this century up to here; a news page of 1950 does not print "50"
    private static final int SHORT_YEAR_MAX = 49;

    private static final Set<String> JOINTS =
            Set.of(
                    ".", ",", "-", "/", "'", "’", "de", "del", "of", "º", "ª", "st", "nd", "rd",
                    "th", "er", "e", "den", "m", "di", "d", "às", "al", "‘", "an", "da", "i", "–");
    private static final int JOINTS_MAX = 3;

    private static final Set<String> DAY_FIRST_REGIONS =
            Set.of("gb", "uk", "au", "nz", "ie", "in", "za", "ng", "ke", "gh", "mt", "sg", "my");
    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("us", "ph");

    private final TimeTokens tokens;
    private final @Nullable String language;

    DayReader(TimeTokens tokens, @Nullable String language) {
        this.tokens = tokens;
        this.language = language;
    }

    /// @param date what was read
    /// @param end the token after it
    record Day(LocalDate date, int end) {}

    /// The day that begins at a token, or `null`.
    @Nullable Day at(int start) {
        TimeTokens.Token first = tokens.at(start);
        return switch (first.kind()) {
            case NUMBER -> numberFirst(start);
            case WORD -> monthFirst(start);
            case SIGN, END -> null;
        };
    }

    /// The day of a year that begins at a token, whether or not a year follows.
    Optional<MonthDay> monthDay(int start) {
        int number = -1;
        Optional<Integer> month = month(start);
        if (month.isPresent()) {
            number = tokens.at(joint(start + 1)).value();
        } else if (tokens.at(start).isNumber(1, 2)) {
            number = tokens.at(start).value();
            month = month(joint(start + 1));
        }
        if (month.isEmpty() || number < 1 || number > 31) {
            return Optional.empty();
        }
        boolean exists = number <= java.time.Month.of(month.get()).maxLength();
        return exists ? Optional.of(MonthDay.of(month.get(), number)) : Optional.empty();
    }

    private @Nullable Day numberFirst(int at) {
        TimeTokens.Token first = tokens.at(at);
        TimeTokens.Token before = tokens.at(at - 1);
        if (before.kind() == TimeTokens.Kind.SIGN
                && !first.spaced()
                && (before.is(".") || before.is(":") || before.is("$") || before.is("€"))
                && tokens.at(at - 2).kind() == TimeTokens.Kind.NUMBER) {
            return null; // the tail of another number
        }
        if (first.isNumber(8, 8)) {
            int value = first.value();
            return day(value / 10_000, value / 100 % 100, value % 100, at + 1);
        }
        if (first.isNumber(4, 4)) {
            return yearFirst(at);
        }
        if (!first.isNumber(1, 2)) {
            return null;
        }
        Day named = dayMonthYear(at);
        return named != null ? named : allNumbers(at);
    }

    private @Nullable Day yearFirst(int at) {
        int year = tokens.at(at).value();
        TimeTokens.Token sign = tokens.at(at + 1);
        boolean ideographs = sign.is("年") || sign.is("년");
        boolean signs = sign.is("-") || sign.is("/") || sign.is(".") || sign.is("–");
        if ((ideographs || signs)
                && tokens.at(at + 2).isNumber(1, 2)
                && tokens.at(at + 4).isNumber(1, 2)) {
            TimeTokens.Token second = tokens.at(at + 3);
            if (ideographs || second.is(sign.text())) {
                int end = at + 5 + (ideographs ? 1 : 0);
                return day(year, tokens.at(at + 2).value(), tokens.at(at + 4).value(), end);
            }
        }
        int name = joint(at + 1);
        Optional<Integer> month = month(name);
        int number = joint(name + 1);
        if (month.isPresent() && tokens.at(number).isNumber(1, 2)) {
            return day(year, month.get(), tokens.at(number).value(), number + 1);
        }
        return null;
    }

    private @Nullable Day dayMonthYear(int at) {
        int name = joint(at + 1);
        Optional<Integer> month = month(name);
        if (month.isEmpty()) {
            return null;
        }
        int year = joint(name + 1);
        if (tokens.at(year).isNumber(4, 4)) {
            return day(tokens.at(year).value(), month.get(), tokens.at(at).value(), year + 1);
        }
        boolean shortYear = tokens.at(year).isNumber(2, 2) && !tokens.at(year + 1).is(":");
        boolean marked = tokens.at(year - 1).is("-") || tokens.at(year - 1).is("’");
        if (shortYear && (marked || tokens.at(year - 1).is("'"))) {
            return shortYear(tokens.at(year).value(), month.get(), tokens.at(at).value(), year + 1);
        }
        return null;
    }

    private @Nullable Day allNumbers(int at) {
        TimeTokens.Token sign = tokens.at(at + 1);
        boolean signs = sign.is(".") || sign.is("/") || sign.is("-");
        if (!signs || !tokens.at(at + 3).is(sign.text()) || !tokens.at(at + 2).isNumber(1, 2)) {
            return null;
        }
        TimeTokens.Token year = tokens.at(at + 4);
        int first = tokens.at(at).value();
        int second = tokens.at(at + 2).value();
        Boolean dayFirst = dayFirst(sign, first, second);
        if (dayFirst == null && year.isNumber(4, 4)) {
            dayFirst = byWeekday(at, year.value(), first, second);
        }
        if (dayFirst == null) {
            return null;
        }
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        if (year.isNumber(4, 4)) {
            return day(year.value(), month, day, at + 5);
        }
        boolean goesOn = tokens.at(at + 5).is(sign.text()) && !tokens.at(at + 6).spaced();
        return year.isNumber(2, 2) && !goesOn && !sign.is("-")
                ? shortYear(year.value(), month, day, at + 5)
                : null;
    }

    private @Nullable Boolean dayFirst(TimeTokens.Token sign, int first, int second) {
        if (sign.is(".") || first > 12 || first == second) {
            return true;
        }
        if (second > 12) {
            return false;
        }
        if (language == null) {
            return null;
        }
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        if (!tag.startsWith("en")) {
            return true;
        }
        String region = tag.substring(tag.lastIndexOf('-') + 1);
        if (DAY_FIRST_REGIONS.contains(region)) {
            return true;
        }
        return MONTH_FIRST_REGIONS.contains(region) ? Boolean.FALSE : null;
    }

    // "Tue, 03/05/2024": of the two days that the numbers may tell, the one that is a Tuesday
    private @Nullable Boolean byWeekday(int at, int year, int first, int second) {
        TimeTokens.Token name = tokens.at(tokens.at(at - 1).is(",") ? at - 2 : at - 1);
        String word = name.text().toLowerCase(Locale.ROOT);
        if (name.kind() != TimeTokens.Kind.WORD || word.length() < 3) {
            return null;
        }
        boolean dayFirst = isOn(word, day(year, second, first, at));
        boolean monthFirst = isOn(word, day(year, first, second, at));
        if (dayFirst == monthFirst) {
            return null;
        }
        return dayFirst;
    }

    private static boolean isOn(String word, @Nullable Day day) {
        return day != null
                && day.date().getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(word);
    }

    private @Nullable Day monthFirst(int at) {
        Optional<Integer> month = month(at);
        int number = joint(at + 1);
        if (month.isEmpty() || !tokens.at(number).isNumber(1, 2)) {
            return null;
        }
        int year = joint(number + 1);
        if (tokens.at(year).isNumber(4, 4) && !tokens.at(year + 1).is(":")) {
            return day(tokens.at(year).value(), month.get(), tokens.at(number).value(), year + 1);
        }
        return afterTheClock(month.get(), number);
    }

    // ctime and JavaScript put the year behind the hour: "Sat Dec 23 10:00:00 GMT 2023"
    private @Nullable Day afterTheClock(int month, int number) {
        if (!tokens.at(number + 2).is(":")) {
            return null;
        }
        for (int at = number + 4; at < number + 10; at++) {
            if (tokens.at(at).isNumber(4, 4) && tokens.at(at).spaced()) {
                return day(tokens.at(at).value(), month, tokens.at(number).value(), number + 1);
            }
        }
        return null;
    }

    private Optional<Integer> month(int at) {
        TimeTokens.Token token = tokens.at(at);
        return token.kind() == TimeTokens.Kind.WORD
                ? MonthNames.month(token.text(), language)
                : Optional.empty();
    }

    /// The next token that is more than a joint.
    private int joint(int from) {
        int at = from;
        while (at < from + JOINTS_MAX
                && JOINTS.contains(tokens.at(at).text())
                && month(at).isEmpty()) {
            at++;
        }
        return at;
    }

    private static @Nullable Day shortYear(int year, int month, int day, int end) {
        return year > SHORT_YEAR_MAX ? null : day(2000 + year, month, day, end);
    }

    private static @Nullable Day day(int year, int month, int day, int end) {
        boolean exists =
                year >= YEAR_MIN
                        && year <= YEAR_MAX
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? new Day(LocalDate.of(year, month, day), end) : null;
    }
}
