package frontstreet.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Paper time: it stood at `start` at the real instant `from`, and runs `rate` times as fast. With
/// a rate of one from now on it is the real time.
///
/// @param start paper time at `from`
/// @param from a real instant
/// @param rate seconds of paper time in a real second
/// @param real the real time
public record PaperClock(Instant start, Instant from, double rate, InstantSource real)
        implements InstantSource {
    private static final double RATE_MAX = 100_000;

    public PaperClock {
        if (!(rate > 0 && rate <= RATE_MAX)) {
            throw new IllegalArgumentException("clock.rate is above 0 and up to 100000: " + rate);
        }
    }

    @Override
    public Instant instant() {
        Duration passed = Duration.between(from, real.instant());
        return start.plusMillis(Math.round(passed.toMillis() * rate));
    }
}
