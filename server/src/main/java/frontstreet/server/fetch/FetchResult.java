package frontstreet.server.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of one fetch. An ordinary answer, whatever the network did; an outcome is taken apart
/// where it arises and does not travel.
public sealed interface FetchResult {
    /// A body, read to its end and unpacked.
    ///
    /// @param body what came
    /// @param validators for the next conditional GET; `null` when the server gave none
    /// @param address where the body was, after all redirects: no user, no fragment
    /// @param movedTo where the asked address has moved for good, when the chain began with
    ///   permanent redirects (301, 308); `null` when it has not
    /// @param freshFor how long the server says that asking again is useless; `null` when it says
    ///   nothing
    record Fetched(
            Body body,
            @Nullable Validators validators,
            String address,
            @Nullable String movedTo,
            @Nullable Duration freshFor)
            implements FetchResult {}

    /// What we have is still what there is (304); keep the validators that were sent.
    ///
    /// @param movedTo as in [Fetched]
    /// @param freshFor as in [Fetched]
    record NotModified(@Nullable String movedTo, @Nullable Duration freshFor)
            implements FetchResult {}

    /// Taken away for good (410).
    record Gone() implements FetchResult {}

    /// Not for us: the server refuses readers (401, 402, 403, 451), its robots.txt does, or we
    /// refuse to go there (a private address, no http).
    ///
    /// @param because one sentence for people
    record Refused(String because) implements FetchResult {}

    /// Nothing came.
    ///
    /// @param reason the kind of failure
    /// @param retryAfter how long the server asks us to stay away; `null` when it does not say
    /// @param detail one sentence for people
    record Failed(FailureReason reason, @Nullable Duration retryAfter, String detail)
            implements FetchResult {}
}
