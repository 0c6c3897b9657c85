package frontstreet.server.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a page that could not be had is tried again; pure. Each wait is three times the last, and
/// after two days there is no further one.
///
/// @param at when, or `null` for never
public record NextTry(@Nullable Instant at) {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofHours(12);
    private static final Duration WITHIN = Duration.ofDays(2);
    private static final Duration ASKED_MOST = Duration.ofHours(12);
    private static final int STEPS_MAX = 6;

    /// @param tries how often it was asked for in vain, this time among them
    /// @param seenAt when its feed first listed it
    /// @param retryAfter how long the server asks to be left alone, or `null`
    public static NextTry of(
            int tries, Instant seenAt, @Nullable Duration retryAfter, Instant now) {
        Duration wait = FIRST;
        for (int i = 1; i < Math.min(tries, STEPS_MAX); i++) {
            wait = wait.multipliedBy(3);
        }
        wait = wait.compareTo(MOST) > 0 ? MOST : wait;
        if (retryAfter != null && retryAfter.compareTo(wait) > 0) {
            wait = retryAfter.compareTo(ASKED_MOST) > 0 ? ASKED_MOST : retryAfter;
        }
        Instant at = now.plus(wait);
        return new NextTry(at.isAfter(seenAt.plus(WITHIN)) ? null : at);
    }
}
