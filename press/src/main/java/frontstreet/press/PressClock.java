package frontstreet.press;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Paper time: it stood at `start` at the real instant `from`, and runs `rate` times as fast.
///
/// @param start paper time at `from`
/// @param from a real instant
/// @param rate seconds of paper time in a real second
/// @param real the real time
record PressClock(Instant start, Instant from, double rate, InstantSource real)
        implements InstantSource {

    @Override
    public Instant instant() {
        Duration passed = Duration.between(from, real.instant());
        return start.plusMillis(Math.round(passed.toMillis() * rate));
    }
}
