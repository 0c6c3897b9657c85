package frontstreet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Raises the chances of a page together, but for labels and links beside its text, when even its
/// likeliest running text is thought unlikely: on a short or strange page the best there is counts.
/// Where nothing reads as running text, a sentence does.
final class Lift {
    private static final double AIM = Math.log(0.75 / 0.25);
    private static final double LIFT_MAX = 3.5;
    private static final double ENOUGH = 0.5;
    private static final int SIZE_ENOUGH = 140;
    private static final double TINY = 1e-6;
    private static final double LINKS_MAX = 0.5;
    private static final int BESIDE =
            Trait.NAV.bit()
                    | Trait.FOOTER.bit()
                    | Trait.ASIDE.bit()
                    | Trait.RELATED.bit()
                    | Trait.TEASER.bit()
                    | Trait.OVERLAY.bit()
                    | Trait.HIDDEN.bit();

    private final List<Piece> pieces;
    private final boolean[] counts;
    private final boolean[] apart;

    /// @param brief for each piece whether it may be all that a short article says
    Lift(List<Piece> pieces, boolean[] brief, List<Phrases.@Nullable Told> told) {
        this.pieces = pieces;
        this.counts = new boolean[pieces.size()];
        this.apart = new boolean[pieces.size()];
        for (int i = 0; i < counts.length; i++) {
            Phrases.Told tells = told.get(i);
            boolean isSure = tells != null && tells.sure();
            boolean isProse = pieces.get(i).isProse();
            counts[i] = (isProse && !isSure) || brief[i];
            apart[i] = !isProse && (isSure || isBeside(pieces.get(i)));
        }
    }

    private static boolean isBeside(Piece piece) {
        boolean isHeading = piece.kind() == Block.Kind.SUBHEADING;
        int traits = piece.allTraits() | (isHeading ? piece.box().apart : 0);
        return (traits & BESIDE) != 0 || piece.linkShare() >= LINKS_MAX;
    }

    void lift(double[] chances) {
        double best = 0;
        int likely = 0;
        for (int i = 0; i < chances.length; i++) {
            if (counts[i]) {
                best = Math.max(best, chances[i]);
                likely += chances[i] > ENOUGH ? pieces.get(i).size() : 0;
            }
        }
        if (likely >= SIZE_ENOUGH || best <= 0) {
            return;
        }
        double lift = Math.min(LIFT_MAX, AIM - logit(best));
        for (int i = 0; lift > 0 && i < chances.length; i++) {
            chances[i] = apart[i] ? chances[i] : 1 / (1 + Math.exp(-logit(chances[i]) - lift));
        }
    }

    private static double logit(double chance) {
        double inside = Math.min(1 - TINY, Math.max(TINY, chance));
        return Math.log(inside / (1 - inside));
    }
}
