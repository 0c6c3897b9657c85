package frontstreet.story;

import frontstreet.text.TermVector;
import java.util.List;

/// An article among the open stories, as they stand at its placing.
///
/// @param vector what it is about, weighted by how common its words are today
/// @param stories the open stories that share words with it, in no order that counts
record Nearby(TermVector vector, List<Neighbour> stories) {

    /// The same, where one of the stories does not count.
    Nearby without(StoryId story) {
        return new Nearby(
                vector, stories.stream().filter(near -> !near.story.id.equals(story)).toList());
    }
}
