package frontstreet.frontpage;

import frontstreet.story.StoryId;

/// What the paper's own editors say of a story; it goes before every rule of the [FrontPageEditor],
/// and holds until they take it back.
///
/// @param story whose place it is about; a story that is not at hand, or too old, makes it void
/// @param kind what is to be done with it
public record Order(StoryId story, Kind kind) {
    /// What is to be done with a story.
    public enum Kind {
        /// It leads; of several the best ranked one does.
        LEADS,
        /// It does not stand on the front page.
        STAYS_OFF
    }
}
