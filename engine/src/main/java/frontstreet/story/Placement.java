package frontstreet.story;

import frontstreet.score.Score;

/// What becomes of an article.
public sealed interface Placement {
    /// It tells what an open story tells.
    ///
    /// @param score how near it is, with its parts
    record Joins(StoryId story, Score score) implements Placement {}

    /// It opens a story of its own.
    ///
    /// @param because in a few words
    record Opens(String because) implements Placement {}
}
