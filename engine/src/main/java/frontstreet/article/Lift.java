package frontstreet.article;

import java.util.List;

/// Raises all chances of a page together when even its likeliest running text is thought unlikely:
/// on a short or strange page the best there is counts.
final class Lift {
    private static final double AIM = Math.log(0.75 / 0.25);
    private static final double LIFT_MAX = 3.5;
    private static final double ENOUGH = 0.5;
    private static final int SIZE_ENOUGH = 140;
    private static final double TINY = 1e-6;

    private Lift() {}

    static void lift(List<Piece> pieces, double[] chances) {
        double best = 0;
        int likely = 0;
        for (int i = 0; i < chances.length; i++) {
            Piece piece = pieces.get(i);
            if (piece.isProse()) {
                best = Math.max(best, chances[i]);
                likely += chances[i] > ENOUGH ? piece.size() : 0;
            }
        }
        if (likely >= SIZE_ENOUGH || best <= 0) {
            return;
        }
        double lift = Math.min(LIFT_MAX, AIM - logit(best));
        for (int i = 0; lift > 0 && i < chances.length; i++) {
            chances[i] = 1 / (1 + Math.exp(-logit(chances[i]) - lift));
        }
    }

    private static double logit(double chance) {
        double inside = Math.min(1 - TINY, Math.max(TINY, chance));
        return Math.log(inside / (1 - inside));
    }
}
