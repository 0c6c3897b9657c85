package frontstreet.server.edition;

import frontstreet.frontpage.Slot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story as one edition shows it.
///
/// @param slot what the editor decided. Its picture is one that we hold: its address is ours
/// @param outlet the slug of the outlet whose headline it is
/// @param language of the article that speaks for it, BCP 47, or `null` when not known
/// @param isExcerpt whether only the opening of that article is known
/// @param agency whose text all of the copies carry, or `null`
/// @param first when it was first reported
/// @param isBreaking whether it is new and spreading fast
/// @param others headlines of other outlets that say something else, at most three
public record EditionStory(
        Slot slot,
        String outlet,
        @Nullable String language,
        boolean isExcerpt,
        @Nullable String agency,
        Instant first,
        boolean isBreaking,
        List<OtherHeadline> others) {
    public EditionStory {
        others = List.copyOf(others);
    }

    /// Another outlet's headline on the same happening.
    ///
    /// @param article its identity
    /// @param headline as published
    /// @param outlet name of who published it
    public record OtherHeadline(long article, String headline, String outlet) {}
}
