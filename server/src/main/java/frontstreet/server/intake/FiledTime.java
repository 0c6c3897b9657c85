package frontstreet.server.intake;

import frontstreet.time.PrintedTime;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The time that counts for an article; made by a pure function.
///
/// @param at never later than the filing
/// @param isDayAlone whether only its day was given: its hour orders, and is nobody's
record FiledTime(Instant at, boolean isDayAlone) {

    /// The page's time, else the entry's, else that of the page's last change, else that of the
    /// filing. Where one gives the day alone, the next of them that falls on that day, else its
    /// end: a day alone makes nobody the first to report. Never later than the filing.
    static FiledTime of(
            @Nullable PrintedTime published,
            @Nullable PrintedTime updated,
            @Nullable Instant entry,
            Instant filing) {
        boolean isChangeAlone = published == null && entry == null;
        PrintedTime page = isChangeAlone ? updated : published;
        Instant at = told(page, entry, filing);
        boolean isDayAlone =
                page != null && page.instant() == null && (entry == null || !isOn(entry, page));
        return new FiledTime(at.isAfter(filing) ? filing : at, isDayAlone);
    }

    private static Instant told(
            @Nullable PrintedTime page, @Nullable Instant entry, Instant filing) {
        if (page == null) {
            return entry == null ? filing : entry;
        }
        Instant exact = page.instant();
        if (exact != null) {
            return exact;
        }
        if (entry != null && isOn(entry, page)) {
            return entry;
        }
        return isOn(filing, page)
                ? filing
                : page.date().plusDays(1).atStartOfDay().minusSeconds(1).toInstant(ZoneOffset.UTC);
    }

    private static boolean isOn(Instant time, PrintedTime day) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate().equals(day.date());
    }
}
