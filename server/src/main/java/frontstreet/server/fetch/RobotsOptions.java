package frontstreet.server.fetch;

import java.time.Duration;

/// How long and how much robots.txt is remembered, in machine time.
///
/// @param kept default 24 h; above zero, up to 24 h. How long an answer holds (RFC 9309 2.4).
/// @param retry default 5 min; above zero, up to 24 h. How long a host that could not be asked is
///   taken as closed before it is asked again.
/// @param bytesMax default 4 MiB; zero to 256 MiB. Bytes of robots.txt remembered in all; the ones
///   not used for longest go first.
public record RobotsOptions(Duration kept, Duration retry, int bytesMax) {
    private static final Duration DAY = Duration.ofHours(24);
    private static final int BYTES_MAX = 256 * 1024 * 1024;

    public RobotsOptions {
        if (!kept.isPositive() || kept.compareTo(DAY) > 0) {
            throw new IllegalArgumentException("robots.txt kept out of range: " + kept);
        }
        if (!retry.isPositive() || retry.compareTo(DAY) > 0) {
            throw new IllegalArgumentException("robots.txt retry out of range: " + retry);
        }
        if (bytesMax < 0 || bytesMax > BYTES_MAX) {
            throw new IllegalArgumentException("bytes of robots.txt out of range: " + bytesMax);
        }
    }

    /// What holds where nothing else is said.
    public static RobotsOptions defaults() {
        return new RobotsOptions(DAY, Duration.ofMinutes(5), 4 * 1024 * 1024);
    }
}
