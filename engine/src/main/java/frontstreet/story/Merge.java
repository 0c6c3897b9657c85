package frontstreet.story;

import frontstreet.score.Score;

/// Two open stories that turned out to be one.
///
/// @param story the one that ends
/// @param into the one that opened first, and stays
/// @param score how near they are, with its parts
public record Merge(StoryId story, StoryId into, Score score) {

    /// The merge of two stories, of which the one that opened first stays.
    static Merge of(StoryId one, StoryId other, Score score) {
        return one.value() < other.value()
                ? new Merge(other, one, score)
                : new Merge(one, other, score);
    }
}
