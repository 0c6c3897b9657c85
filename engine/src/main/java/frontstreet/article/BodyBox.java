package frontstreet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the box of the article: the one whose pieces are worth most together, where a likely piece
/// counts as much as it is long and an unlikely one against it (the heaviest subtree, as Pasternack
/// and Roth find the heaviest run of tokens [1]), or the smallest around that one which holds most
/// of what is likely.
///
/// 1. J. Pasternack, D. Roth: Extracting article text from the web with maximum subsequence
///    segmentation. WWW 2009.
final class BodyBox {
    private static final int WORTH_MAX = 1000;
    private static final double MOST = 0.5;

    private BodyBox() {}

    /// The box; `null` where no piece is likely.
    static @Nullable Box of(PieceReader.Reading reading, double[] chances) {
        for (int i = 0; i < chances.length; i++) {
            Piece piece = reading.pieces().get(i);
            double worth = (2 * chances[i] - 1) * Math.min(piece.size(), WORTH_MAX);
            piece.box().worth += worth;
            piece.box().likely += Math.max(0, worth);
        }
        for (Box box : reading.boxes().reversed()) {
            if (box.parent != null) {
                box.parent.worth += box.worth;
                box.parent.likely += box.likely;
            }
        }
        Box best = null;
        for (Box box : reading.boxes()) {
            if (box.worth > 0 && (best == null || box.worth >= best.worth)) {
                best = box;
            }
        }
        double likely = reading.boxes().isEmpty() ? 0 : reading.boxes().getFirst().likely;
        return best == null ? holder(reading.boxes(), likely) : widened(best, likely);
    }

    // where a short text stands in one box with its headline, its captions and menus, no box is
    // worth anything
    private static @Nullable Box holder(List<Box> boxes, double likely) {
        Box holder = null;
        for (Box box : boxes) {
            holder = likely > 0 && box.likely >= likely * MOST ? box : holder;
        }
        return holder;
    }

    // where texts and what is none stand mixed, a single paragraph can be worth more than all of
    // them together
    private static Box widened(Box best, double likely) {
        Box box = best;
        while (box.parent != null && box.likely < likely * MOST) {
            box = box.parent;
        }
        return box;
    }
}
