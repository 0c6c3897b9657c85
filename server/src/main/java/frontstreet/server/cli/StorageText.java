package frontstreet.server.cli;

import frontstreet.server.store.RoomTable.Room;
import frontstreet.server.upkeep.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What takes room → lines for people.
final class StorageText {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};
    private static final double STEP = 1024;

    private StorageText() {}

    static List<String> lines(Storage storage) {
        var lines = new ArrayList<String>();
        lines.add("%-14s %12s %12s".formatted("", "number", "room"));
        for (Room part : storage.parts()) {
            lines.add(
                    "%-14s %12s %12s"
                            .formatted(part.what(), number(part.number()), size(part.bytes())));
        }
        lines.add("%-14s %12s %12s".formatted("all", "", size(storage.bytes())));
        lines.add("");
        lines.add(
                storage.oldest() == null
                        ? "There is no article yet."
                        : "The oldest article is of " + storage.oldest() + ".");
        lines.add(
                "Articles are kept for %s: within a day %s too old."
                        .formatted(
                                days(storage.keptDays()),
                                storage.nextDay() == 0
                                        ? "none becomes"
                                        : storage.nextDay() == 1
                                                ? "one becomes"
                                                : number(storage.nextDay()) + " become"));
        lines.add(
                storage.pagesKeptDays() == 0
                        ? "Fetched pages are not kept."
                        : "Fetched pages are kept for " + days(storage.pagesKeptDays()) + ".");
        return lines;
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : number(days) + " days";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// In steps of 1024, with one decimal above bytes.
    static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        return unit == 0 ? bytes + " B" : String.format(Locale.ROOT, "%,.1f %s", size, UNITS[unit]);
    }
}
