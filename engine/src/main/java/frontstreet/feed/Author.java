package frontstreet.feed;

import org.jspecify.annotations.Nullable;

/// Somebody a feed names as the author of itself or of an entry. At least one part is there.
///
/// @param name as written, or `null` when the feed gives none
/// @param email the address in it, or `null`
/// @param url a page of the author's, absolute where a base is known, or `null`
public record Author(@Nullable String name, @Nullable String email, @Nullable String url) {}
