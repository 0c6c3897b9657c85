package frontstreet.article;

import frontstreet.time.PrintedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An hour printed without its zone, on a page that names its zone for another hour.
///
/// A page has one clock, so the offset of the one time serves the other. It does so only while no
/// clock is put forward or back between the two: every zone of the world that has the offset at the
/// one time must have it at the other. UTC is the clock of machines and serves no printed hour.
final class SharedZone {
    private static final List<ZoneRules> ZONES =
            ZoneId.getAvailableZoneIds().stream()
                    .map(it -> ZoneId.of(it).getRules())
                    .distinct()
                    .toList();

    private SharedZone() {}

    /// The publication's times with the zone of the last change, where they lack one.
    static List<Ranked.Find<PrintedTime>> published(
            List<Ranked.Find<PrintedTime>> published, List<Ranked.Find<PrintedTime>> updated) {
        PrintedTime zoned = zoned(published, updated);
        return zoned != null && isInOrder(zoned, updated.getFirst().value())
                ? with(zoned, published, updated)
                : published;
    }

    /// The last change's times with the zone of the publication, where they lack one.
    static List<Ranked.Find<PrintedTime>> updated(
            List<Ranked.Find<PrintedTime>> updated, List<Ranked.Find<PrintedTime>> published) {
        PrintedTime zoned = zoned(updated, published);
        return zoned != null && isInOrder(published.getFirst().value(), zoned)
                ? with(zoned, updated, published)
                : updated;
    }

    // nothing is changed before it is published
    private static boolean isInOrder(PrintedTime published, PrintedTime updated) {
        Instant first = published.instant();
        Instant last = updated.instant();
        return first != null && last != null && !first.isAfter(last);
    }

    private static List<Ranked.Find<PrintedTime>> with(
            PrintedTime zoned,
            List<Ranked.Find<PrintedTime>> finds,
            List<Ranked.Find<PrintedTime>> others) {
        var sorted = new ArrayList<>(finds);
        String from = finds.getFirst().from() + ", zone of " + others.getFirst().from();
        sorted.addFirst(new Ranked.Find<>(zoned, from));
        return sorted;
    }

    private static @Nullable PrintedTime zoned(
            List<Ranked.Find<PrintedTime>> finds, List<Ranked.Find<PrintedTime>> others) {
        if (finds.isEmpty() || others.isEmpty()) {
            return null;
        }
        PrintedTime plain = finds.getFirst().value();
        PrintedTime known = others.getFirst().value();
        Integer offset = known.offsetSeconds();
        if (plain.secondOfDay() == null || plain.offsetSeconds() != null || offset == null) {
            return null;
        }
        PrintedTime zoned =
                new PrintedTime(
                        plain.year(), plain.month(), plain.day(), plain.secondOfDay(), offset);
        return offset != 0 && isClock(known, others) && holds(offset, known, zoned) ? zoned : null;
    }

    // the page's own printed hour of the same event tells the same clock
    private static boolean isClock(PrintedTime known, List<Ranked.Find<PrintedTime>> finds) {
        return finds.stream()
                .map(Ranked.Find::value)
                .filter(it -> it.secondOfDay() != null && it.offsetSeconds() == null)
                .allMatch(it ->
                        it.date().equals(known.date())
                                && Math.abs(seconds(it) - seconds(known)) < 60);
    }

    private static int seconds(PrintedTime time) {
        Integer second = time.secondOfDay();
        return second == null ? 0 : second;
    }

    private static boolean holds(int offsetSeconds, PrintedTime known, PrintedTime other) {
        Instant at = known.instant();
        Instant then = other.instant();
        var offset = ZoneOffset.ofTotalSeconds(offsetSeconds);
        boolean isTold = false;
        for (ZoneRules zone : ZONES) {
            if (at == null || then == null || !zone.getOffset(at).equals(offset)) {
                continue;
            }
            if (!zone.getOffset(then).equals(offset)) {
                return false;
            }
            isTold = true;
        }
        return isTold;
    }
}
