package frontstreet.server.fetch;

import java.time.Duration;

/// How polite we are to one host, in machine time.
///
/// @param atOnce default 2; 1 to 1000. Calls to one host at once.
/// @param pause default 1 s; zero to 1 hour. Time between the beginnings of two calls to one host.
/// @param restMax default 15 min; zero to 1 day. The longest rest a `Retry-After` can give a host;
///   zero gives none.
public record HostOptions(int atOnce, Duration pause, Duration restMax) {
    private static final Duration PAUSE_MAX = Duration.ofHours(1);
    private static final Duration REST_MAX = Duration.ofDays(1);

    public HostOptions {
        if (atOnce < 1 || atOnce > 1000) {
            throw new IllegalArgumentException("calls to one host at once: " + atOnce);
        }
        if (pause.isNegative() || restMax.isNegative()) {
            throw new IllegalArgumentException("a pause below zero: " + pause + ", " + restMax);
        }
        if (pause.compareTo(PAUSE_MAX) > 0 || restMax.compareTo(REST_MAX) > 0) {
            throw new IllegalArgumentException("a pause too long: " + pause + ", " + restMax);
        }
    }

    /// What holds where nothing else is said.
    public static HostOptions defaults() {
        return new HostOptions(2, Duration.ofSeconds(1), Duration.ofMinutes(15));
    }

    /// Never waits for time, only for room: for the simulated press and for tests.
    public HostOptions withoutPauses() {
        return new HostOptions(atOnce, Duration.ZERO, Duration.ZERO);
    }
}
