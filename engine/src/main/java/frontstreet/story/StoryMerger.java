package frontstreet.story;

import java.util.Optional;

/// Whether the story that just took an article is the same as another near that article; pure.
///
/// The measure is that of the [Clusterer]: half by the cosine between all that the two stories are
/// about, half by the cosine between the new article, which may be the bridge, and the other's
/// nearest telling.
public final class StoryMerger {
    private static final double NEAR_ENOUGH = 0.36;

    /// Farther stories are not looked at.
    private static final double CENTROID_LEAST = 0.12;

    /// The merge of a story with the nearest of its neighbours, if that is near enough.
    Optional<Merge> merge(OpenStory story, Nearby nearby) {
        Merge best = null;
        OpenStory nearest = story;
        for (Neighbour other : nearby.stories()) {
            if (other.story != story && other.story.isOpen() && other.centroid() > CENTROID_LEAST) {
                Merge merge = merge(story, other);
                if (best == null || isNearer(merge, other.story, best, nearest)) {
                    best = merge;
                    nearest = other.story;
                }
            }
        }
        return Optional.ofNullable(best).filter(it -> it.score().value() >= NEAR_ENOUGH);
    }

    /// Of two that are equally near, the one that opened first.
    private static boolean isNearer(Merge merge, OpenStory story, Merge best, OpenStory nearest) {
        int order = Double.compare(merge.score().value(), best.score().value());
        return order > 0 || (order == 0 && story.isBefore(nearest));
    }

    private static Merge merge(OpenStory story, Neighbour near) {
        OpenStory other = near.story;
        double lengths = Math.sqrt((double) story.squared) * Math.sqrt((double) other.squared);
        double cosine = story.sum.dot(other.sum) / lengths;
        return Merge.of(story.id, other.id, Nearness.score(cosine, near.best(), near.gapDays()));
    }
}
