package frontstreet.story;

import frontstreet.text.TermVector;
import java.time.Duration;

/// An open story that shares words with an article, and how near the two are.
///
/// Lives as long as one placing.
final class Neighbour {
    /// Two pages of one site share more words than their subjects do.
    private static final double SAME_SOURCE = 0.67;

    /// A headline alone has no more words than these.
    static final int HEADLINE_TERMS = 12;

    /// A name, a day and a word like "asked" are no happening that two texts have in common.
    private static final int SHARED_LEAST = 4;

    private static final double UNITS = (double) TermVector.UNIT * TermVector.UNIT;
    private static final double SECONDS_OF_DAY = 86_400;

    final OpenStory story;
    private final long dot;
    private final boolean sameSource;
    private final Duration gap;
    private boolean isThin = true;
    private double best;
    private double second;

    /// @param dot scalar product of the article with all that the story is about
    /// @param sameSource whether the article's source alone told the story so far
    Neighbour(OpenStory story, long dot, boolean sameSource, Duration gap) {
        this.story = story;
        this.sameSource = sameSource;
        this.dot = dot;
        this.gap = gap;
    }

    /// One telling of the story is near the article.
    ///
    /// @param article its vector
    void take(Telling telling, TermVector article, boolean sameSource) {
        double product = telling.vector.dot(article);
        double near = (sameSource ? SAME_SOURCE : 1) * product / UNITS;
        isThin = isThin && !isEnough(telling.vector, article);
        if (near > best) {
            second = best;
            best = near;
        } else if (near > second) {
            second = near;
        }
    }

    private static boolean isEnough(TermVector telling, TermVector article) {
        return Math.min(telling.size(), article.size()) <= HEADLINE_TERMS
                || telling.shares(SHARED_LEAST, article);
    }

    /// Does no telling share more with the article than a name or two, which are many happenings'?
    boolean isThin() {
        return isThin;
    }

    /// Cosine between the article and all that the story is about.
    double centroid() {
        return (sameSource ? SAME_SOURCE : 1)
                * dot
                / (TermVector.UNIT * Math.sqrt((double) story.squared));
    }

    /// Cosine between the article and the nearest telling.
    double best() {
        return best;
    }

    /// Cosine with the nearest tellings; the second counts half, because the more tellings there
    /// are the likelier one of them is near by chance.
    double nearest() {
        return story.tellings < 2 ? best : (best + second / 2) / 1.5;
    }

    boolean isTooFar(Duration most) {
        return gap.compareTo(most) > 0;
    }

    double gapDays() {
        return gap.toSeconds() / SECONDS_OF_DAY;
    }
}
