package frontstreet.server.schedule;

import frontstreet.feed.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry whose page is due, with what reading it needs to know.
///
/// @param entry the store's key
/// @param feed the store's key of the feed that listed it
/// @param source the store's key of who publishes it
/// @param slug of who publishes it
/// @param host that is asked, or `null` for an entry without a web address
/// @param address its link, cleaned, or `null` when it has none
/// @param seenAt when its feed first listed it
/// @param tries how often its page was asked for in vain
/// @param article what it led to so far, or `null`
/// @param content the entry as its feed gave it
public record DuePage(
        long entry,
        long feed,
        long source,
        String slug,
        @Nullable String host,
        @Nullable String address,
        Instant seenAt,
        int tries,
        @Nullable Long article,
        Entry content) {}
