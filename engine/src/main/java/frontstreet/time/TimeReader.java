package frontstreet.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days and hours that a text prints, in the languages and forms of the world's news pages:
/// `2023-12-23T10:00:00-05:00`, `Dec. 14, 2015 11:04 AM EST`, `3. Mai 2024, 17:47 Uhr`, `3 de mayo
/// de 2024`, `2024年5月3日`, `03.05.24`.
///
/// A day needs its year; what is relative ("two hours ago") tells no day. Where a form leaves the
/// order open (`03/05/2024`), the language decides; English needs its country too. Without them
/// there is no answer.
public final class TimeReader {
    private static final int READINGS_MAX = 12;

    private TimeReader() {}

    /// One time found in a text.
    ///
    /// @param time what was printed
    /// @param before the words between the time before it and this one, in lower case
    public record Reading(PrintedTime time, String before) {}

    /// The first time a text prints, or none.
    ///
    /// @param text at most its first 600 characters are read
    /// @param language BCP 47, the page's; or `null` when not known
    public static Optional<PrintedTime> first(String text, @Nullable String language) {
        List<Reading> readings = read(text, language, 1);
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getFirst().time());
    }

    /// All times a text prints, in order, at most twelve.
    public static List<Reading> all(String text, @Nullable String language) {
        return read(text, language, READINGS_MAX);
    }

    /// A time written for machines: as [#first] reads it, or seconds or milliseconds since 1970.
    public static Optional<PrintedTime> machine(String text, @Nullable String language) {
        String value = text.strip();
        boolean digits = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && (value.length() == 10 || value.length() == 13)) {
            long seconds = Long.parseLong(value.substring(0, 10));
            return Optional.of(
                    PrintedTime.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)));
        }
        return first(value, language);
    }

    /// The day and month that a text opens with, with or without a year: a dateline's "Dec. 11".
    public static Optional<MonthDay> monthDay(String text, @Nullable String language) {
        TimeTokens tokens = TimeTokens.of(text);
        for (int at = 0; at < tokens.size(); at++) {
            Optional<MonthDay> found = new DayReader(tokens, language).monthDay(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Reading> read(String text, @Nullable String language, int max) {
        TimeTokens tokens = TimeTokens.of(text);
        var days = new DayReader(tokens, language);
        var clocks = new ClockReader(tokens);
        var readings = new ArrayList<Reading>();
        int last = 0;
        int at = 0;
        while (at < tokens.size() && readings.size() < max) {
            DayReader.Day day = days.at(at);
            if (day == null) {
                at++;
                continue;
            }
            ClockReader.Clock clock = clocks.near(at, day.end(), last);
            readings.add(new Reading(time(day.date(), clock), words(tokens, last, at)));
            last = clock == null ? day.end() : Math.max(day.end(), clock.end());
            at = last;
        }
        return readings;
    }

    private static PrintedTime time(LocalDate day, ClockReader.@Nullable Clock clock) {
        if (clock == null) {
            return PrintedTime.of(day);
        }
        LocalDateTime moment = day.atStartOfDay().plusSeconds(clock.secondOfDay());
        Integer offset = clock.offsetSeconds();
        if (offset == null && clock.zone() != null) {
            offset = ZoneNames.offsetSeconds(clock.zone(), moment).orElse(null);
        }
        if (offset == null) {
            return PrintedTime.of(moment);
        }
        try {
            return PrintedTime.of(moment.atOffset(ZoneOffset.ofTotalSeconds(offset)));
        } catch (DateTimeException e) { // an offset that no place has: the hour stays without one
            return PrintedTime.of(moment);
        }
    }

    private static String words(TimeTokens tokens, int from, int to) {
        var text = new StringBuilder();
        for (int at = from; at < to; at++) {
            text.append(tokens.at(at).spaced() ? " " : "").append(tokens.at(at).text());
        }
        return text.toString().strip().toLowerCase(Locale.ROOT);
    }
}
