package frontstreet.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one outlet reports, on the page of the story.
///
/// @param outlet who
/// @param adds what it adds: "the first report", "text of Union Wire", or `""`
/// @param headline its own
/// @param summary or `""`
/// @param meta who signed it, when, how long
/// @param carriers who else carries the same text; empty when nobody does
/// @param carriersSay what opens the list of them, or `null` when there are none
record StoryReport(
        Link outlet,
        String adds,
        Headline headline,
        String summary,
        String meta,
        List<Carrier> carriers,
        @Nullable String carriersSay) {

    /// Another outlet with the same text.
    ///
    /// @param article it published
    /// @param says when, and what it changed
    record Carrier(Link article, String says) {}
}
