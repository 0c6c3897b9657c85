package frontstreet.feed;

import org.jspecify.annotations.Nullable;

/// What a feed got wrong, and where; never an error of ours.
///
/// @param what one sentence without the full stop: "the element title is not closed"
/// @param line the line it was seen on, counted from 1, or `null` when it is about the whole feed
public record Problem(String what, @Nullable Integer line) {}
