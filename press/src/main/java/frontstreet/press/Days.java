package frontstreet.press;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/// On which days of the calendar something can happen.
enum Days {
    ALL,
    /// When markets trade.
    WEEKDAYS,
    /// From May to September.
    SUMMER,
    /// From October to April.
    WINTER;

    private static final int MAY = 5;
    private static final int SEPTEMBER = 9;

    /// @return the days a word of a plot's head names, or `ALL` where it names none
    static Days named(String word) {
        for (Days days : values()) {
            if (days.name().toLowerCase(Locale.ROOT).equals(word)) {
                return days;
            }
        }
        return ALL;
    }

    boolean has(LocalDate date) {
        boolean isSummer = date.getMonthValue() >= MAY && date.getMonthValue() <= SEPTEMBER;
        return switch (this) {
            case ALL -> true;
            case WEEKDAYS -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            case SUMMER -> isSummer;
            case WINTER -> !isSummer;
        };
    }
}
