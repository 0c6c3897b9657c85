package frontstreet.server.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a feed is checked again, and why; pure.
///
/// A feed is left alone for about as long as lies between its entries: the mean gap of its newest
/// ten, halved, between the least and the most. What the server or the feed asks for is heeded up
/// to an hour when all is well, and up to a day when it is not.
///
/// @param at when
/// @param because one sentence without the full stop
public record NextCheck(Instant at, String because) {
    private static final int ENTRIES = 10;
    private static final Duration ASKED_MOST = Duration.ofHours(1);
    private static final Duration FAILED_LEAST = Duration.ofMinutes(5);
    private static final Duration FAILED_MOST = Duration.ofHours(12);
    private static final Duration RETRY_MOST = Duration.ofDays(1);
    private static final Duration GONE = Duration.ofDays(7);
    private static final int DOUBLINGS_MAX = 10;

    /// After a check that went well.
    ///
    /// @param published the times of the entries listed, in any order; none when nothing has
    ///   changed
    /// @param asked how long the server or the feed asks to be left alone, or `null`
    public static NextCheck afterNews(
            List<Instant> published,
            @Nullable Duration asked,
            ScheduleOptions options,
            Instant now) {
        Duration wait = between(gap(published, now), options.checkLeast(), options.checkMost());
        if (asked != null && shorter(asked, ASKED_MOST).compareTo(wait) > 0) {
            return new NextCheck(now.plus(shorter(asked, ASKED_MOST)), "as long as it asks for");
        }
        return new NextCheck(now.plus(wait), "about as often as it brings news");
    }

    /// Half the mean gap between the newest entries, now among them.
    private static Duration gap(List<Instant> published, Instant now) {
        List<Instant> newest =
                published.stream()
                        .filter(at -> !at.isAfter(now))
                        .sorted((a, b) -> b.compareTo(a))
                        .limit(ENTRIES)
                        .toList();
        if (newest.isEmpty()) {
            return Duration.ofMinutes(15); // it gives no times, or has nothing new
        }
        return Duration.between(newest.getLast(), now).dividedBy(2L * newest.size());
    }

    /// After a check that failed.
    ///
    /// @param failures how many in a row, this one among them
    /// @param retryAfter how long the server asks to be left alone, or `null`
    public static NextCheck afterFailure(int failures, @Nullable Duration retryAfter, Instant now) {
        Duration wait = FAILED_LEAST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS_MAX));
        wait = shorter(wait, FAILED_MOST);
        if (retryAfter != null && shorter(retryAfter, RETRY_MOST).compareTo(wait) > 0) {
            return new NextCheck(now.plus(shorter(retryAfter, RETRY_MOST)), "as the server asks");
        }
        return new NextCheck(now.plus(wait), "twice as long after each failure");
    }

    /// After the server said that the feed is gone for good.
    public static NextCheck afterGone(Instant now) {
        return new NextCheck(now.plus(GONE), "it says that it is gone");
    }

    private static Duration between(Duration wait, Duration least, Duration most) {
        return wait.compareTo(least) < 0 ? least : shorter(wait, most);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
