package frontstreet.server.fetch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a server gave us to ask "only if changed", word for word: servers compare letters, not
/// meaning (<https://www.rfc-editor.org/rfc/rfc9110#section-8.8>). At least one of the two is
/// there.
///
/// @param etag the `ETag` header with its quotes and `W/`, or `null` when there was none to keep
/// @param lastModified the `Last-Modified` header, or `null` when there was none to keep
/// @param since when the body they came with was read, in paper time
public record Validators(@Nullable String etag, @Nullable String lastModified, Instant since) {
    // Longer ones were never seen to be honest, and each is sent back on every check.
    private static final int CHARS_MAX = 512;

    public Validators {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
        if (etag == null && lastModified == null) {
            throw new IllegalArgumentException("validators need an ETag or a Last-Modified");
        }
    }

    /// Validators of an answer, or `null` where it has none that can be sent back.
    static @Nullable Validators of(
            @Nullable String etag, @Nullable String lastModified, Instant since) {
        if (sendable(etag) == null && sendable(lastModified) == null) {
            return null;
        }
        return new Validators(etag, lastModified, since);
    }

    /// Whether they are so old that the body is asked for in full: some servers answer 304 to any
    /// validator for ever.
    boolean olderThan(Duration max, Instant now) {
        return since.plus(max).isBefore(now);
    }

    private static @Nullable String sendable(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > CHARS_MAX) {
            return null;
        }
        boolean printable = header.chars().allMatch(c -> c >= ' ' && c <= '~');
        return printable ? header.strip() : null;
    }
}
