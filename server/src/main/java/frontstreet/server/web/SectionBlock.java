package frontstreet.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section on the front page.
///
/// @param id of its head, for who jumps there
/// @param ink class of its ink
/// @param head link to the section
/// @param count "41 stories today", or `null` when it says nothing
/// @param shape how much room it has
/// @param lead its first story, or `null` when none stands in the block
/// @param bare what is said then
/// @param lines its other stories
record SectionBlock(
        String id,
        String ink,
        Link head,
        @Nullable String count,
        Shape shape,
        @Nullable StoryCard lead,
        Bare bare,
        List<StoryCard.Line> lines) {

    /// What a block without stories says.
    ///
    /// @param says a sentence
    /// @param more what the link to the section says
    record Bare(String says, String more) {}

    /// How much room a block has.
    enum Shape {
        /// Seven of twelve columns, its picture over the whole width.
        BROAD,
        /// Seven of twelve columns.
        LARGE,
        /// Five of twelve columns, beside a broad one: its picture fills them.
        TALL,
        /// Five of twelve columns.
        NARROW
    }

    /// Has it seven columns?
    boolean isLarge() {
        return shape == Shape.BROAD || shape == Shape.LARGE;
    }

    /// The classes that give it its room.
    String classes() {
        return switch (shape) {
            case BROAD -> "large broad";
            case LARGE -> "large";
            case TALL -> "tall";
            case NARROW -> "narrow";
        };
    }
}
