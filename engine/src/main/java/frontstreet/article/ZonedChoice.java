package frontstreet.article;

import frontstreet.time.PrintedTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Of the times that a page gives for one event, the one to keep: the strongest, as the page's own
/// clock tells it.
///
/// Machines write UTC, papers print their own time. Where both tell the same moment, the difference
/// of the clocks is the zone; where the paper prints the day before or after the day in UTC, that
/// day is the day. And some write their own time and call it UTC: an offset told elsewhere for the
/// same hour is the true one.
final class ZonedChoice {
    private static final int INDIA = 19_800;
    private static final int ADELAIDE = 34_200;
    private static final int ZONE_MAX = 14 * 3600;
    private static final int NOON = 12 * 3600;

    private ZonedChoice() {}

    /// The finds with the one to keep first.
    static List<Ranked.Find<PrintedTime>> first(List<Ranked.Find<PrintedTime>> finds) {
        if (finds.isEmpty()) {
            return finds;
        }
        Ranked.Find<PrintedTime> best = finds.getFirst();
        for (Ranked.Find<PrintedTime> other : finds) {
            PrintedTime better = better(best.value(), other.value());
            if (better != null) {
                best = new Ranked.Find<>(better, best.from() + ", " + other.from());
            }
        }
        if (isUtc(best.value())) {
            best = localDay(best, finds);
        }
        if (best.equals(finds.getFirst())) {
            return finds;
        }
        var sorted = new ArrayList<>(finds);
        sorted.addFirst(best);
        return sorted;
    }

    private static @Nullable PrintedTime better(PrintedTime best, PrintedTime other) {
        boolean sameDay = other.date().equals(best.date());
        if (best.secondOfDay() == null) {
            return sameDay && other.secondOfDay() != null ? other : null;
        }
        if (best.offsetSeconds() == null) {
            boolean same = sameDay && other.instant() != null && isSameMinute(best, other);
            return same ? other : isUtc(other) ? local(other, best) : null;
        }
        if (!isUtc(best)) {
            return null;
        }
        if (sameDay && other.instant() != null && !isUtc(other) && isSameMinute(best, other)) {
            return other;
        }
        return local(best, other);
    }

    // the same moment on another clock: its offset is told, or is the difference
    private static @Nullable PrintedTime local(PrintedTime utc, PrintedTime other) {
        Integer clock = other.secondOfDay();
        Instant moment = utc.instant();
        if (clock == null || moment == null) {
            return null;
        }
        if (other.offsetSeconds() != null) {
            Instant same = other.instant();
            boolean isSame =
                    same != null && Math.abs(same.getEpochSecond() - moment.getEpochSecond()) < 60;
            return isSame && !isUtc(other) ? other : null;
        }
        long wall = (other.date().toEpochDay() * 86_400 + clock) / 60;
        long offset = (wall - Math.floorDiv(moment.getEpochSecond(), 60L)) * 60;
        boolean isHours = offset % 3600 == 0 || offset == INDIA || offset == ADELAIDE;
        boolean isZone = isHours && offset != 0 && Math.abs(offset) <= ZONE_MAX;
        if (!isZone) {
            return null;
        }
        return new PrintedTime(other.year(), other.month(), other.day(), clock, (int) offset);
    }

    private static Ranked.Find<PrintedTime> localDay(
            Ranked.Find<PrintedTime> best, List<Ranked.Find<PrintedTime>> finds) {
        PrintedTime utc = best.value();
        Integer second = utc.secondOfDay();
        int step = second != null && second < NOON ? -1 : 1;
        Optional<Ranked.Find<PrintedTime>> printed =
                finds.stream().filter(it -> isPlain(it) && isOnPage(it)).findFirst();
        if (printed.isEmpty()) {
            return best;
        }
        PrintedTime day = printed.get().value();
        boolean isNeighbour = day.date().equals(utc.date().plusDays(step));
        return isNeighbour
                ? new Ranked.Find<>(
                        PrintedTime.of(day.date()), best.from() + ", " + printed.get().from())
                : best;
    }

    private static boolean isPlain(Ranked.Find<PrintedTime> find) {
        return find.value().offsetSeconds() == null;
    }

    private static boolean isOnPage(Ranked.Find<PrintedTime> find) {
        return switch (find.from()) {
            case "printed", "address", "time", "line" -> true;
            default -> false;
        };
    }

    private static boolean isUtc(PrintedTime time) {
        return Integer.valueOf(0).equals(time.offsetSeconds());
    }

    private static boolean isSameMinute(PrintedTime a, PrintedTime b) {
        Integer one = a.secondOfDay();
        Integer two = b.secondOfDay();
        return one != null && two != null && one / 60 == two / 60;
    }
}
