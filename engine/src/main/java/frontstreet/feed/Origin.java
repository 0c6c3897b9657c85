package frontstreet.feed;

import org.jspecify.annotations.Nullable;

/// The feed or publication that an entry was taken from, as the entry says.
///
/// @param title its name, or `null`
/// @param url its address, absolute where a base is known, or `null`
public record Origin(@Nullable String title, @Nullable String url) {}
