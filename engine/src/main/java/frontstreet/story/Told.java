package frontstreet.story;

import frontstreet.source.SourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An article in an open story.
///
/// @param number its place among all articles, in the order they came
/// @param telling its text
/// @param source who published it
/// @param at its time, or `null` when unknown
/// @param excerpt whether only what a feed said is known of it
/// @param words how many words its text has
record Told(
        long number,
        Telling telling,
        SourceId source,
        @Nullable Instant at,
        boolean excerpt,
        int words) {
    /// Does an earlier article of the story carry its text?
    boolean isCopy() {
        return telling.articles.firstKey() != number;
    }
}
