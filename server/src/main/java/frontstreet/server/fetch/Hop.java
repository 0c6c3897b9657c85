package frontstreet.server.fetch;

import org.jspecify.annotations.Nullable;

/// What one request on the way to a result came to.
sealed interface Hop {
    /// The fetch ends here.
    record Ended(FetchResult result) implements Hop {}

    /// The answer is elsewhere.
    ///
    /// @param location the `Location` header as sent, or `null` when there was none
    /// @param forGood whether for good (301, 308)
    record Moved(@Nullable String location, boolean forGood) implements Hop {}
}
