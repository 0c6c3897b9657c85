package frontstreet.server.web;

import frontstreet.article.Dateline;
import frontstreet.time.PartialDate;
import java.util.List;

/// Days in the words of the paper, months as newspapers shorten them.
final class DateWords {
    private static final List<String> MONTHS =
            List.of(
                    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.",
                    "Oct.", "Nov.", "Dec.");

    private DateWords() {}

    /// "Oct. 3".
    ///
    /// @param month 1 to 12
    static String day(int month, int day) {
        return MONTHS.get(month - 1) + "\u00a0" + day;
    }

    /// "Arroyo, Nov. 24", or the place alone.
    static String dateline(Dateline dateline) {
        PartialDate date = dateline.date();
        return date == null || date.month() == null || date.day() == null
                ? dateline.place()
                : dateline.place() + ", " + day(date.month(), date.day());
    }
}
