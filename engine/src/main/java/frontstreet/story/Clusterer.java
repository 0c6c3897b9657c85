package frontstreet.story;

import frontstreet.story.Placement.Joins;
import frontstreet.story.Placement.Opens;
import org.jspecify.annotations.Nullable;

/// An article among the [OpenStories] → [Placement]; pure.
///
/// A copy joins its text's story without being asked here. Any other article joins the story that
/// it is nearest to, when it is near enough: half by the cosine with the whole story, which
/// steadies a big story, and half by the cosine with its nearest tellings, which finds the
/// follow-up of one of them. Weights are TF-IDF against a background table and the open stories;
/// the commonness of a word is counted over stories, so that a big story does not make its own
/// words common.
///
/// J. Allan, R. Papka, V. Lavrenko, On-line new event detection and tracking, SIGIR 1998: the
/// single pass with a penalty for time.
public final class Clusterer {
    static final double NEAR_ENOUGH = 0.195;

    /// Where an article belongs.
    Placement place(Nearby nearby) {
        Neighbour best = best(nearby);
        if (best == null) {
            return new Opens("no open story shares its words");
        }
        double value = value(best);
        return value < NEAR_ENOUGH
                ? new Opens("the nearest story is too far: " + Math.round(value * 1000) / 1000.0)
                : new Joins(
                        best.story.id,
                        Nearness.score(best.centroid(), best.nearest(), best.gapDays()));
    }

    private static @Nullable Neighbour best(Nearby nearby) {
        Neighbour best = null;
        for (Neighbour neighbour : nearby.stories()) {
            if (best == null || isNearer(neighbour, best)) {
                best = neighbour;
            }
        }
        return best;
    }

    /// Of two that are equally near, the one that opened first.
    private static boolean isNearer(Neighbour one, Neighbour other) {
        int order = Double.compare(value(one), value(other));
        return order > 0 || (order == 0 && one.story.number < other.story.number);
    }

    private static double value(Neighbour neighbour) {
        return Nearness.value(neighbour.centroid(), neighbour.nearest(), neighbour.gapDays());
    }
}
