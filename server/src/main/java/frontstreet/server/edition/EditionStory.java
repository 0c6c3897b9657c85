package frontstreet.server.edition;

import frontstreet.frontpage.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A story as one edition shows it.
///
/// @param place where it stands
/// @param story its identity
/// @param section slug of its section
/// @param headline of the article that speaks for it, unaltered
/// @param article the identity of that article
/// @param language of that article, BCP 47, or `null` when not known
/// @param isExcerpt whether only the opening of that article is known
/// @param outlet name of the outlet whose headline it is
/// @param outletSlug of that outlet in addresses of ours
/// @param summary a sentence or two of the same article, or `null` when it says nothing more than the
///   headline
/// @param picture of one of its articles, or `null` when we hold none
/// @param otherOutlets names of the other outlets that have it, those with a text of their own first
/// @param outlets how many outlets have it
/// @param articles how many articles tell it
/// @param copies how many of them carry a text that an earlier one carried
/// @param agency whose text most of the copies carry, or `null`
/// @param first when it was first reported
/// @param newest when its newest article came
/// @param isBreaking whether it is new and spreading fast
/// @param others headlines of other outlets that say something else, at most three
/// @param why it stands there, in counts
/// @param score the parts of its rank, by name
public record EditionStory(
        Place place,
        long story,
        String section,
        String headline,
        long article,
        @Nullable String language,
        boolean isExcerpt,
        String outlet,
        String outletSlug,
        @Nullable String summary,
        @Nullable EditionPicture picture,
        List<String> otherOutlets,
        int outlets,
        int articles,
        int copies,
        @Nullable String agency,
        Instant first,
        Instant newest,
        boolean isBreaking,
        List<OtherHeadline> others,
        String why,
        Map<String, Double> score) {
    public EditionStory {
        otherOutlets = List.copyOf(otherOutlets);
        others = List.copyOf(others);
        score = Map.copyOf(score);
    }

    /// Another outlet's headline on the same happening.
    ///
    /// @param article its identity
    /// @param headline as published
    /// @param outlet that published it
    public record OtherHeadline(long article, String headline, String outlet) {}

    /// A picture that we hold.
    ///
    /// @param id of the picture in addresses of ours
    /// @param width in pixels
    /// @param height in pixels
    /// @param alt the text in its place, or `null`
    /// @param caption what it shows, or `null`
    /// @param credit who made or owns it, or `null`
    /// @param outlet name of the outlet whose picture it is
    public record EditionPicture(
            long id,
            int width,
            int height,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            String outlet) {}
}
