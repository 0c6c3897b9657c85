package frontstreet.press;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// First versions with a wrong number, and how they are mended.
final class Corrections {
    private static final double MISTAKES =
            0.05; // of the pieces about something that can be miscounted

    private Corrections() {}

    /// A hurried first version, or `null` where this one was right.
    static @Nullable Text mistaken(Happening happening, Spread.Turn turn, Dice dice) {
        Plot.Hinge hinge = happening.plot().hinge();
        if (hinge == null || turn.stage() > 0 || !dice.chance(MISTAKES)) {
            return null;
        }
        long right = Numbers.value(right(happening, hinge));
        long off = Math.max(1, right / 6) * (dice.chance(0.6) ? 1 : -1);
        Thing wrong =
                Numbers.whole(
                        Math.max(1, right + off) == right ? right + 1 : Math.max(1, right + off));
        return Reporter.mistaken(happening, turn.stage(), turn.outlet(), turn.voice(), wrong);
    }

    /// The mended version, and when.
    static Piece.Revision mended(Happening happening, Text text, Instant at, Dice dice) {
        Plot.Hinge hinge = happening.plot().hinge();
        if (hinge == null) {
            throw new IllegalArgumentException(happening.id() + " has nothing to mend");
        }
        String note =
                "An earlier version of this article misstated "
                        + hinge.what()
                        + ". It is "
                        + right(happening, hinge).name()
                        + ".";
        return new Piece.Revision(
                at.plusSeconds(60L * dice.between(35, 260)), text.corrected(note));
    }

    private static Thing right(Happening happening, Plot.Hinge hinge) {
        return happening.stages().getFirst().cast().thing(hinge.slot());
    }
}
