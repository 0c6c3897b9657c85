package frontstreet.server.fetch;

import java.time.Duration;

/// What one fetch may cost. It is answered within `roomWait` and `deadline` together.
///
/// @param wireBytesMax bytes read from the connection, as they were packed; 1 to 64 MiB
/// @param bodyBytesMax bytes after unpacking; 1 to 64 MiB
/// @param deadline network time for the whole call, redirects included; above zero, up to 10
///   minutes
/// @param roomWait how long to wait in all for our turn at the hosts; zero asks once; up to 10
///   minutes
public record FetchLimits(
        int wireBytesMax, int bodyBytesMax, Duration deadline, Duration roomWait) {
    private static final int BYTES_MAX = 64 * 1024 * 1024;
    private static final Duration WAIT_MAX = Duration.ofMinutes(10);

    public FetchLimits {
        require(wireBytesMax > 0 && wireBytesMax <= BYTES_MAX, "wireBytesMax", wireBytesMax);
        require(bodyBytesMax > 0 && bodyBytesMax <= BYTES_MAX, "bodyBytesMax", bodyBytesMax);
        require(deadline.isPositive() && within(deadline), "deadline", deadline);
        require(!roomWait.isNegative() && within(roomWait), "roomWait", roomWait);
    }

    private static boolean within(Duration wait) {
        return wait.compareTo(WAIT_MAX) <= 0;
    }

    private static void require(boolean good, String name, Object value) {
        if (!good) {
            throw new IllegalArgumentException("fetch limit out of range: " + name + " " + value);
        }
    }
}
