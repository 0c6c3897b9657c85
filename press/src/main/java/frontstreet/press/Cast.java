package frontstreet.press;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Who and what fills the slots of one happening on one day.
final class Cast {
    private final Map<String, Thing> things;

    Cast(Map<String, Thing> things) {
        this.things = new LinkedHashMap<>(things);
    }

    Thing thing(String slot) {
        Thing thing = things.get(slot);
        if (thing == null) {
            throw new IllegalArgumentException("nothing is cast as " + slot);
        }
        return thing;
    }

    boolean has(String slot) {
        return things.containsKey(slot);
    }

    Map<String, Thing> things() {
        return new LinkedHashMap<>(things);
    }

    /// The words of a day that any phrase may use: `{day}`, `{yesterday}`, `{date}`, `{year}`, …
    static Map<String, Thing> calendar(LocalDate today) {
        var words = new LinkedHashMap<String, Thing>();
        words.put("day", Thing.word(weekday(today)));
        words.put("yesterday", Thing.word(weekday(today.minusDays(1))));
        words.put("tomorrow", Thing.word(weekday(today.plusDays(1))));
        words.put("soon", Thing.word(weekday(today.plusDays(3))));
        words.put("date", Thing.word(date(today)));
        words.put("nextdate", Thing.word(date(today.plusDays(12))));
        words.put("month", Thing.word(month(today)));
        words.put("lastmonth", Thing.word(month(today.minusMonths(1))));
        words.put("nextmonth", Thing.word(month(today.plusMonths(1))));
        words.put("latermonth", Thing.word(month(today.plusMonths(4))));
        words.put("year", Thing.word(Integer.toString(today.getYear())));
        words.put("lastyear", Thing.word(Integer.toString(today.getYear() - 1)));
        words.put("nextyear", Thing.word(Integer.toString(today.getYear() + 1)));
        return words;
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String date(LocalDate date) {
        return Dates.monthShort(date) + " " + date.getDayOfMonth();
    }
}
