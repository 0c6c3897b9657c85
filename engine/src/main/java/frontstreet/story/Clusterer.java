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
/// words common. Of a loose story more is asked: its tellings have little in common but the subject
/// (a nomination, a war, a budget), and what is near to a subject is not yet the same happening.
/// Texts that share less than four words are not near, whatever the words weigh: a rare name is
/// that of many happenings. Headlines alone make every story loose and are not asked for more.
///
/// J. Allan, R. Papka, V. Lavrenko, On-line new event detection and tracking, SIGIR 1998: the
/// single pass with a penalty for time.
public final class Clusterer {
    private static final double NEAR_ENOUGH = 0.18;
    private static final double LOOSE_ASKS = 0.22;

    /// Where an article belongs.
    Placement place(Nearby nearby) {
        boolean alone = nearby.vector().size() <= Neighbour.HEADLINE_TERMS;
        Neighbour best = best(nearby, alone);
        if (best == null) {
            return new Opens("no open story shares its words");
        }
        double missing = -beyond(best, alone);
        return missing > 0
                ? new Opens(
                        "the nearest story is too far, by " + Math.round(missing * 1000) / 1000.0)
                : new Joins(
                        best.story.id,
                        Nearness.score(best.centroid(), best.nearest(), best.gapDays()));
    }

    private static @Nullable Neighbour best(Nearby nearby, boolean alone) {
        Neighbour best = null;
        for (Neighbour neighbour : nearby.stories()) {
            if (best == null || isNearer(neighbour, best, alone)) {
                best = neighbour;
            }
        }
        return best;
    }

    /// Of two that are equally near, the one that opened first.
    private static boolean isNearer(Neighbour one, Neighbour other, boolean alone) {
        int order = Double.compare(beyond(one, alone), beyond(other, alone));
        return order > 0 || (order == 0 && one.story.isBefore(other.story));
    }

    /// How much nearer a story is than it must be; below zero it is too far.
    ///
    /// @param alone whether the article is a headline alone
    private static double beyond(Neighbour near, boolean alone) {
        double asked = NEAR_ENOUGH + (alone ? 0 : LOOSE_ASKS * near.story.looseness());
        return Nearness.value(near.centroid(), near.nearest(), near.gapDays()) - asked;
    }
}
