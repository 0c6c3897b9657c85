package frontstreet.server.intake;

import frontstreet.feed.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry as a check of its feed saw it, with what it is known by.
///
/// @param name unique in its feed: its guid, else its link, else a digest of its words
/// @param address its link, cleaned, or `null` when it has none that is a web address
/// @param host of the address, or `null`
/// @param digest of what it says to readers; another digest means that it was changed
/// @param published the time it gives, or `null`
/// @param content as the feed gave it
public record SeenEntry(
        String name,
        @Nullable String address,
        @Nullable String host,
        String digest,
        @Nullable Instant published,
        Entry content) {}
