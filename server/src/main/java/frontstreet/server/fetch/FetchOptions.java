package frontstreet.server.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How we fetch. Every limit of this package stands here or in its four [FetchLimits]. Times are
/// machine time but for `validatorsAge`.
///
/// @param replay default none; `127.0.0.1:PORT` or `[::1]:PORT`. Sends every request, whatever its
///   host and scheme, to that one loopback server (see `ReplayDoor`).
/// @param contact default none; up to 200 printable ASCII letters. An address of the operator, told
///   to every server in our `User-Agent`.
/// @param hosts how polite we are to each host.
/// @param feed default 10 MiB, unpacked 10 MiB, 30 s, waits 60 s for room. Limits of one feed.
/// @param page default 8 MiB, unpacked 8 MiB, 20 s, waits 60 s for room. Limits of one page.
/// @param picture default 10 MiB, unpacked 10 MiB, 3 s, waits 2 s for room. Limits of one picture.
/// @param robots default 512 KiB, unpacked 512 KiB, 10 s, waits 60 s for room. Limits of one
///   robots.txt; what is longer is cut there, not refused (RFC 9309 2.5).
/// @param robotsCache how long and how much robots.txt is remembered.
/// @param connectTimeout default 5 s; above zero, up to 10 minutes. Time to look a name up, and
///   again to connect to one of its addresses.
/// @param redirectsMax default 5; 0 to 20. Redirects followed in one fetch.
/// @param addressCharsMax default 4096; 100 to 16384. The longest address we ask for.
/// @param validatorsAge default 8 days of paper time; above zero, up to 365 days. Older validators
///   are not sent, because some servers answer 304 to any validator for ever.
/// @param idleConnections default 32; 0 to 1000. Connections kept open for the next request.
/// @param lookupsAtOnce default 16; 1 to 256. Names looked up at once, each on a thread of its own.
public record FetchOptions(
        @Nullable String replay,
        @Nullable String contact,
        HostOptions hosts,
        FetchLimits feed,
        FetchLimits page,
        FetchLimits picture,
        FetchLimits robots,
        RobotsOptions robotsCache,
        Duration connectTimeout,
        int redirectsMax,
        int addressCharsMax,
        Duration validatorsAge,
        int idleConnections,
        int lookupsAtOnce) {
    private static final int MIB = 1024 * 1024;
    private static final int CONTACT_CHARS_MAX = 200;
    private static final Duration CONNECT_MAX = Duration.ofMinutes(10);
    private static final Duration VALIDATORS_MAX = Duration.ofDays(365);

    public FetchOptions {
        if (replay != null) {
            ReplayDoor.loopback(replay);
        }
        require(contact == null || printable(contact), "contact", String.valueOf(contact));
        require(within(connectTimeout, CONNECT_MAX), "connectTimeout", connectTimeout);
        require(redirectsMax >= 0 && redirectsMax <= 20, "redirectsMax", redirectsMax);
        require(
                addressCharsMax >= 100 && addressCharsMax <= 16384,
                "addressCharsMax",
                addressCharsMax);
        require(within(validatorsAge, VALIDATORS_MAX), "validatorsAge", validatorsAge);
        require(
                idleConnections >= 0 && idleConnections <= 1000,
                "idleConnections",
                idleConnections);
        require(lookupsAtOnce >= 1 && lookupsAtOnce <= 256, "lookupsAtOnce", lookupsAtOnce);
    }

    /// What holds where nothing else is said.
    public static FetchOptions defaults() {
        return new FetchOptions(
                null,
                null,
                HostOptions.defaults(),
                limits(10 * MIB, 30, 60),
                limits(8 * MIB, 20, 60),
                limits(10 * MIB, 3, 2),
                limits(MIB / 2, 10, 60),
                RobotsOptions.defaults(),
                Duration.ofSeconds(5),
                5,
                4096,
                Duration.ofDays(8),
                32,
                16);
    }

    private static FetchLimits limits(int bytesMax, int deadlineSeconds, int roomSeconds) {
        return new FetchLimits(
                bytesMax,
                bytesMax,
                Duration.ofSeconds(deadlineSeconds),
                Duration.ofSeconds(roomSeconds));
    }

    /// The limits of one purpose.
    public FetchLimits limits(Purpose purpose) {
        return switch (purpose) {
            case FEED -> feed;
            case PAGE -> page;
            case PICTURE -> picture;
            case ROBOTS -> robots;
        };
    }

    /// The same with the replay door open, and no pauses between calls: the press does not mind.
    ///
    /// @param server `127.0.0.1:PORT` or `[::1]:PORT`
    public FetchOptions replaying(String server) {
        return new FetchOptions(
                server,
                contact,
                hosts.withoutPauses(),
                feed,
                page,
                picture,
                robots,
                robotsCache,
                connectTimeout,
                redirectsMax,
                addressCharsMax,
                validatorsAge,
                idleConnections,
                lookupsAtOnce);
    }

    /// The same, this polite to each host.
    public FetchOptions politely(HostOptions hosts) {
        return new FetchOptions(
                replay,
                contact,
                hosts,
                feed,
                page,
                picture,
                robots,
                robotsCache,
                connectTimeout,
                redirectsMax,
                addressCharsMax,
                validatorsAge,
                idleConnections,
                lookupsAtOnce);
    }

    /// The same with these limits for every purpose.
    public FetchOptions limitedTo(FetchLimits every) {
        return new FetchOptions(
                replay,
                contact,
                hosts,
                every,
                every,
                every,
                every,
                robotsCache,
                connectTimeout,
                redirectsMax,
                addressCharsMax,
                validatorsAge,
                idleConnections,
                lookupsAtOnce);
    }

    private static boolean printable(String contact) {
        return contact.length() <= CONTACT_CHARS_MAX
                && contact.chars().allMatch(c -> c > ' ' && c <= '~' && c != '(' && c != ')');
    }

    private static boolean within(Duration time, Duration most) {
        return time.isPositive() && time.compareTo(most) <= 0;
    }

    private static void require(boolean good, String name, Object value) {
        if (!good) {
            throw new IllegalArgumentException("fetch option out of range: " + name + " " + value);
        }
    }
}
