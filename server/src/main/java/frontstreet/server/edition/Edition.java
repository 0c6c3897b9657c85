package frontstreet.server.edition;

import frontstreet.frontpage.FrontPage;
import java.time.Instant;
import java.util.List;

/// One front page as it was laid out.
///
/// @param at the moment it was laid out for
/// @param outlets how many outlets have news of the last day in the store
/// @param articles how many articles of the last day are in the store
/// @param stories in the order of the page: the lead first, then seconds, briefs, the latest, the
///   most carried, and the sections in the order of the menu
public record Edition(Instant at, int outlets, int articles, List<EditionStory> stories) {
    public Edition {
        stories = List.copyOf(stories);
    }

    /// What the editor laid out.
    public FrontPage page() {
        return new FrontPage(at, stories.stream().map(EditionStory::slot).toList());
    }

    /// Does it show the same, whenever it was laid out?
    public boolean showsTheSame(Edition other) {
        return stories.equals(other.stories);
    }
}
