package frontstreet.server.web;

import frontstreet.server.store.ArticleTable.ArticleRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Times in the words of the paper: absolute, in its own zone, so that a page that was kept never
/// lies.
///
/// @param zone of the paper
/// @param now the moment the page is made for
record TimeWords(ZoneId zone, Instant now) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MACHINE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);
    private static final int WEEK = 6; // days back in which a weekday names one day alone
    private static final int MORNING = 6;
    private static final int AFTERNOON = 12;
    private static final int EVENING = 18;

    /// The shortest that is clear: `7:22 a.m.` today, `Monday` in the week, `Oct. 3` in the year.
    Moment brief(Instant time) {
        return new Moment(machine(time), isToday(time) ? hour(time) : day(at(time).toLocalDate()));
    }

    /// With its hour on every day: `7:22 a.m.`, `Sunday, 5:52 p.m.`.
    Moment full(Instant time) {
        String text = isToday(time) ? hour(time) : day(at(time).toLocalDate()) + ", " + hour(time);
        return new Moment(machine(time), text);
    }

    /// That of an article: with its hour, or its day where it gave no hour.
    Moment of(ArticleRow article) {
        if (!article.isDayAlone()) {
            return full(article.at());
        }
        LocalDate day = givenDay(article);
        return new Moment(day.toString(), day(day));
    }

    /// The day that an article gave without an hour: it orders by the end of that day, UTC.
    static LocalDate givenDay(ArticleRow article) {
        return article.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /// The hour alone, for a list under [#part]: `7:22`.
    Moment clock(Instant time) {
        return new Moment(machine(time), clock(at(time).toLocalTime()));
    }

    /// What a list calls the part of the day, or the day: "This morning", "Overnight", "Monday".
    String part(Instant time) {
        ZonedDateTime at = at(time);
        if (!isToday(time)) {
            return day(at.toLocalDate());
        }
        int hour = at.getHour();
        if (hour < MORNING) {
            return "Overnight";
        }
        if (hour < AFTERNOON) {
            return "This morning";
        }
        return hour < EVENING ? "This afternoon" : "This evening";
    }

    /// The whole date: "Tuesday, November 24, 2026".
    String date(Instant time) {
        return DATE.format(at(time));
    }

    /// A day: "today", "Monday", "Oct. 3", "Oct. 3, 2025".
    String day(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today());
        if (ago == 0) {
            return "today";
        }
        if (ago > 0 && ago <= WEEK) {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        }
        String date = DateWords.day(day.getMonthValue(), day.getDayOfMonth());
        return day.getYear() == today().getYear() ? date : date + ", " + day.getYear();
    }

    /// The day it is.
    LocalDate today() {
        return at(now).toLocalDate();
    }

    /// When a day began here.
    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// The day of a moment here.
    LocalDate dayOf(Instant time) {
        return at(time).toLocalDate();
    }

    /// What the zone is called: "New York time", "UTC".
    String zoneName() {
        String id = zone.getId();
        boolean isCity = id.contains("/") && !id.startsWith("Etc/");
        if (isCity) {
            return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " time";
        }
        return zone.getRules().isFixedOffset()
                        && zone.getRules().getOffset(now).getTotalSeconds() == 0
                ? "UTC"
                : zone.getDisplayName(TextStyle.SHORT, Locale.US);
    }

    private boolean isToday(Instant time) {
        return at(time).toLocalDate().equals(today());
    }

    /// The hour in words, for a list under its day: "7:22 a.m.".
    String hour(Instant time) {
        LocalTime at = at(time).toLocalTime();
        return clock(at) + (at.getHour() < AFTERNOON ? "\u00a0a.m." : "\u00a0p.m.");
    }

    private static String clock(LocalTime at) {
        int hour = at.getHour() % AFTERNOON;
        return (hour == 0 ? AFTERNOON : hour) + String.format(Locale.ROOT, ":%02d", at.getMinute());
    }

    private String machine(Instant time) {
        return MACHINE.format(at(time));
    }

    private ZonedDateTime at(Instant time) {
        return time.atZone(zone);
    }
}
