package frontstreet.server.desk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Is a new edition laid out? Pure.
///
/// @param is whether it is
/// @param because one sentence without the full stop
record EditionClock(boolean is, String because) {
    /// How long an edition may stand when nothing comes: old stories must leave. Paper time.
    static final Duration STANDS = Duration.ofMinutes(15);

    /// @param placed whether articles were placed since the last edition
    /// @param last the paper time of the last edition, or `null` when there is none
    /// @param stands how long the last one must still stand, in machine time; nothing or less when
    ///   its time is over
    /// @param now paper time
    static EditionClock of(boolean placed, @Nullable Instant last, Duration stands, Instant now) {
        if (last == null) {
            return placed
                    ? new EditionClock(true, "there is none yet")
                    : new EditionClock(false, "there is no news yet");
        }
        if (stands.isPositive()) {
            return new EditionClock(false, "the last one is too fresh");
        }
        if (placed) {
            return new EditionClock(true, "articles were placed");
        }
        return Duration.between(last, now).compareTo(STANDS) >= 0
                ? new EditionClock(true, "old stories must leave")
                : new EditionClock(false, "nothing has changed");
    }
}
