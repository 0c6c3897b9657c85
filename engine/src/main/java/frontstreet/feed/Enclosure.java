package frontstreet.feed;

import org.jspecify.annotations.Nullable;

/// A file an entry points to: an audio file, a picture, a film.
///
/// @param url where it is, absolute where a base is known
/// @param type its media type as written ("audio/mpeg"), or `null`
/// @param length its size in bytes, positive, or `null` when the feed does not say
public record Enclosure(String url, @Nullable String type, @Nullable Long length) {}
