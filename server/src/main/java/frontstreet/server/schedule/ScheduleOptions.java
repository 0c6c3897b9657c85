package frontstreet.server.schedule;

import java.time.Duration;

/// When feeds and pages are asked again. Times are paper time.
///
/// @param checkLeast default 5 minutes; 1 minute to 1 day. How long a feed that brings news is left
///   alone
/// @param checkMost default 2 hours; `checkLeast` to 7 days. How long a quiet one is left alone
/// @param feedsAtOnce default 16; 1 to 1,000. Feeds that are checked at the same moment
/// @param pagesAtOnce default 64; 1 to 1,000. Pages that are read at the same moment
/// @param pagesOfOneHost default 4; 1 to 100. Of them of one host
/// @param filedMost default 2,000; 100 to 100,000. How many articles may wait for the desk before
///   no further pages are read
public record ScheduleOptions(
        Duration checkLeast,
        Duration checkMost,
        int feedsAtOnce,
        int pagesAtOnce,
        int pagesOfOneHost,
        int filedMost) {

    public ScheduleOptions {
        require(isWithin(checkLeast, Duration.ofMinutes(1), Duration.ofDays(1)), checkLeast);
        require(isWithin(checkMost, checkLeast, Duration.ofDays(30)), checkMost);
        require(feedsAtOnce >= 1 && feedsAtOnce <= 1_000, feedsAtOnce);
        require(pagesAtOnce >= 1 && pagesAtOnce <= 1_000, pagesAtOnce);
        require(pagesOfOneHost >= 1 && pagesOfOneHost <= 100, pagesOfOneHost);
        require(filedMost >= 100 && filedMost <= 100_000, filedMost);
    }

    private static boolean isWithin(Duration time, Duration least, Duration most) {
        return time.compareTo(least) >= 0 && time.compareTo(most) <= 0;
    }

    private static void require(boolean good, Object value) {
        if (!good) {
            throw new IllegalArgumentException("schedule option out of range: " + value);
        }
    }

    /// What holds when nothing is said.
    public static ScheduleOptions defaults() {
        return new ScheduleOptions(Duration.ofMinutes(5), Duration.ofHours(2), 16, 64, 4, 2_000);
    }
}
