package frontstreet.story;

import frontstreet.source.SourceId;
import frontstreet.text.TermVector;

/// One text as it was told in a story: its weighted words, and how many articles carry it there.
///
/// Owned by [OpenStories].
final class Telling {
    final TermVector vector;
    final SourceId source;
    OpenStory story;

    /// Its number in the index, or −1 when the story has enough tellings to know it by.
    int slot = -1;

    int articles;

    Telling(TermVector vector, SourceId source, OpenStory story) {
        this.vector = vector;
        this.source = source;
        this.story = story;
    }
}
