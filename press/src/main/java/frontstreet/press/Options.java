package frontstreet.press;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the command line asks for.
///
/// @param port where to listen on loopback, 0 for any free one
/// @param seed what the world is made from
/// @param start `clock.start`, paper time at `from`; `null` for the default
/// @param rate `clock.rate`, seconds of paper time in a second
/// @param from `clock.from`, the real instant that paper time counts from; `null` for now
/// @param hours how long a truth is
/// @param truth the folder that the truth is written to, or `null`
/// @param docs a file of real documents to serve, or `null`
/// @param pages a folder of saved pages to serve, or `null`
/// @param mishaps what goes wrong
/// @param refuse of a hundred outlets, how many refuse their pages
record Options(
        int port,
        long seed,
        @Nullable Instant start,
        double rate,
        @Nullable Instant from,
        int hours,
        @Nullable Path truth,
        @Nullable Path docs,
        @Nullable Path pages,
        Set<Mishap> mishaps,
        int refuse) {

    static final String USAGE =
            """
            Usage: press serve [--port N] [--seed N] [--clock.start TIME] [--clock.rate N] [--clock.from TIME]
                               [--truth DIR] [--docs FILE | --pages DIR] [--mishaps all|LIST] [--refuse PERCENT]
                   press start [--docs FILE | --pages DIR]
                   press truth [--seed N] [--clock.start TIME] [--hours N] DIR
            """;

    Options {
        mishaps = Set.copyOf(mishaps);
    }

    /// Reads the arguments after the command's name.
    static Options of(List<String> args) throws Unusable {
        var reading = new Reading();
        var left = new ArrayList<String>(args);
        while (!left.isEmpty()) {
            String name = left.removeFirst();
            if (!name.startsWith("--")) {
                reading.truth = Path.of(name);
                continue;
            }
            int equals = name.indexOf('=');
            String value;
            if (equals >= 0) {
                value = name.substring(equals + 1);
                name = name.substring(0, equals);
            } else if (left.isEmpty()) {
                throw new Unusable(name + " needs a value");
            } else {
                value = left.removeFirst();
            }
            reading.take(name, value);
        }
        return reading.options();
    }

    /// Arguments that cannot be obeyed, with one sentence why.
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    private static final class Reading {
        private int port;
        private long seed = 7;
        private @Nullable Instant start;
        private double rate = 1;
        private @Nullable Instant from;
        private int hours = 24;
        private @Nullable Path truth;
        private @Nullable Path docs;
        private @Nullable Path pages;
        private Set<Mishap> mishaps = EnumSet.noneOf(Mishap.class);
        private int refuse;

        void take(String name, String value) throws Unusable {
            try {
                switch (name) {
                    case "--port" -> port = whole(value, 0, 65_535);
                    case "--seed" -> seed = Long.parseLong(value);
                    case "--clock.start" -> start = time(value);
                    case "--clock.rate" -> rate = rate(value);
                    case "--clock.from" -> from = time(value);
                    case "--hours" -> hours = whole(value, 1, 24 * 31);
                    case "--truth" -> truth = Path.of(value);
                    case "--docs" -> docs = Path.of(value);
                    case "--pages" -> pages = Path.of(value);
                    case "--mishaps" -> mishaps = mishaps(value);
                    case "--refuse" -> refuse = whole(value, 0, 100);
                    default -> throw new Unusable("there is no option " + name);
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new Unusable(name + " cannot be " + value);
            }
        }

        private static int whole(String value, int low, int high) {
            int number = Integer.parseInt(value);
            if (number < low || number > high) {
                throw new IllegalArgumentException(value);
            }
            return number;
        }

        private static Instant time(String value) {
            Instant time = Instant.parse(value);
            if (!Dates.isOfOurTime(time)) {
                throw new IllegalArgumentException(value);
            }
            return time;
        }

        private static double rate(String value) {
            double rate = Double.parseDouble(value);
            if (!(rate > 0 && rate <= 100_000)) {
                throw new IllegalArgumentException(value);
            }
            return rate;
        }

        private static Set<Mishap> mishaps(String value) {
            if (value.equals("all")) {
                return EnumSet.allOf(Mishap.class);
            }
            Set<Mishap> mishaps = EnumSet.noneOf(Mishap.class);
            for (String name : value.split(",", -1)) {
                if (!name.isEmpty() && !name.equals("none")) {
                    mishaps.add(Mishap.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            }
            return mishaps;
        }

        Options options() throws Unusable {
            if (docs != null && pages != null) {
                throw new Unusable("--docs and --pages cannot be served together");
            }
            return new Options(
                    port, seed, start, rate, from, hours, truth, docs, pages, mishaps, refuse);
        }
    }
}
