package frontstreet.server.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// How long a server asks us to leave it alone: after an answer, by RFC 9111; after a failure, by
/// `Retry-After` (RFC 9110 10.2.3). Pure. Whoever decides the next check bounds both.
final class Freshness {
    // RFC 9111 1.2.2: what is greater than a recipient can hold counts as 2^31.
    private static final long SECONDS_MAX = 1L << 31;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private Freshness() {}

    /// How long the answer stays fresh, from now; zero when it is stale at once; `null` when the
    /// server says nothing we understand.
    ///
    /// `Cache-Control` beats `Expires`; `s-maxage` is for caches shared by many and not for us; an
    /// `Expires` that is no date has passed (RFC 9111 5.3).
    static @Nullable Duration of(Headers headers, Instant now) {
        boolean never = false;
        OptionalLong maxAge = OptionalLong.empty();
        for (String directive : directives(headers)) {
            never |= directive.equals("no-cache") || directive.equals("no-store");
            if (directive.startsWith("max-age=") && maxAge.isEmpty()) {
                maxAge = seconds(directive.substring("max-age=".length()).replace("\"", ""));
            }
        }
        if (never) {
            return Duration.ZERO;
        }
        if (maxAge.isPresent()) {
            return notNegative(Duration.ofSeconds(maxAge.getAsLong()).minus(age(headers)));
        }
        if (headers.get("Expires") == null) {
            return null;
        }
        Instant expires = headers.getInstant("Expires");
        return expires == null ? Duration.ZERO : until(expires, headers, now);
    }

    /// How long to stay away, from now; `null` when the server does not say, or says it in a way
    /// that nobody can read.
    static @Nullable Duration retryAfter(Headers headers, Instant now) {
        String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        OptionalLong seconds = seconds(value.strip());
        if (seconds.isPresent()) {
            return Duration.ofSeconds(seconds.getAsLong());
        }
        Instant then = headers.getInstant("Retry-After");
        return then == null ? null : until(then, headers, now);
    }

    // Measured by the server's own clock where it shows one: theirs and ours need not agree.
    private static Duration until(Instant then, Headers headers, Instant now) {
        Instant date = headers.getInstant("Date");
        Duration wait = notNegative(Duration.between(date == null ? now : date, then));
        return wait.toSeconds() > SECONDS_MAX ? Duration.ofSeconds(SECONDS_MAX) : wait;
    }

    private static Duration age(Headers headers) {
        String age = headers.get("Age");
        return age == null ? Duration.ZERO : Duration.ofSeconds(seconds(age.strip()).orElse(0));
    }

    private static List<String> directives(Headers headers) {
        return headers.values("Cache-Control").stream()
                .flatMap(line -> Pattern.compile(",").splitAsStream(line))
                .map(directive -> directive.replace(" ", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static OptionalLong seconds(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(digits.length() > 10 ? SECONDS_MAX : capped(Long.parseLong(digits)));
    }

    private static long capped(long seconds) {
        return Math.min(seconds, SECONDS_MAX);
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
