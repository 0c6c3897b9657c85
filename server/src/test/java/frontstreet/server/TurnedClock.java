package frontstreet.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Paper time that stands still until a test turns it on.
public final class TurnedClock implements InstantSource {
    private volatile Instant now;

    public TurnedClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Sets it.
    void set(Instant time) {
        now = time;
    }

    /// Turns it on.
    public void turn(Duration by) {
        now = now.plus(by);
    }
}
