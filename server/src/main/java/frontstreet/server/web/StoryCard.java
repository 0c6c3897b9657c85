package frontstreet.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story at any rank.
///
/// @param ink class of its ink
/// @param section link to its section, or `null` inside it
/// @param breaking since when it is, or `null` when it is not
/// @param headline of the outlet that speaks for it
/// @param picture or `null`
/// @param summary or `""`
/// @param outlets who reports it
/// @param counts in the order printed
/// @param others headlines of other outlets
/// @param why it is here, or `""`
record StoryCard(
        String ink,
        @Nullable Link section,
        @Nullable Moment breaking,
        Headline headline,
        @Nullable PictureView picture,
        String summary,
        OutletWords outlets,
        List<Count> counts,
        List<Other> others,
        String why) {

    /// One part of the line of counts.
    ///
    /// @param datetime for machines when it is a time, else `null`
    record Count(String text, @Nullable String datetime) {}

    /// What another outlet says of it.
    record Other(Headline headline, String outlet) {}

    boolean hasKicker() {
        return section != null || breaking != null;
    }

    /// The same inside its section, which it does not say; without what others say.
    StoryCard inside() {
        return because(why);
    }

    /// The same inside its section, here for another reason.
    StoryCard because(String reason) {
        return new StoryCard(
                ink, null, breaking, headline, picture, summary, outlets, counts, List.of(),
                reason);
    }

    /// A story in one line of a list.
    ///
    /// @param meta who reports it, and how many or when
    /// @param why it is here, or `""`
    record Line(Headline headline, String meta, String why) {}
}
