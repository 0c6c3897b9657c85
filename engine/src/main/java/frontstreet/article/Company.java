package frontstreet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Judges a piece by the company it keeps: running text built like the bulk of the body stays with
/// it, and readers' comments that follow the body do not.
final class Company {
    private static final double EVEN = 0.5;
    private static final double THINKABLE = 0.12;
    private static final double BULK = 0.5;
    private static final double LINKS_MAX = 0.3;
    private static final int REFUSED =
            Trait.NAV.bit()
                    | Trait.FOOTER.bit()
                    | Trait.ASIDE.bit()
                    | Trait.CAPTION.bit()
                    | Trait.RELATED.bit()
                    | Trait.TEASER.bit()
                    | Trait.SHARE.bit()
                    | Trait.COMMENT.bit()
                    | Trait.AUTHOR.bit()
                    | Trait.AD.bit()
                    | Trait.PROMO.bit()
                    | Trait.OVERLAY.bit()
                    | Trait.HIDDEN.bit();

    private final List<Piece> pieces;
    private final List<Double> chances;
    private final Map<String, int[]> builds = new HashMap<>();
    private int textBefore;
    private @Nullable Box lastText;

    Company(List<Piece> pieces, List<Double> chances) {
        this.pieces = pieces;
        this.chances = chances;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isProse()) {
                int[] sizes = builds.computeIfAbsent(build(piece.box()), it -> new int[2]);
                sizes[chances.get(i) > EVEN ? 0 : 1] += piece.size();
            }
        }
    }

    /// Whether a piece is of the text; to be asked in the order of the page.
    boolean isText(int i, boolean told) {
        Piece piece = pieces.get(i);
        boolean likely = chances.get(i) > EVEN;
        if (Trait.COMMENT.in(piece.allTraits())) {
            return likely && textBefore == 0;
        }
        textBefore += likely && piece.isProse() ? 1 : 0;
        boolean isText =
                likely
                        || (!told
                                && chances.get(i) > THINKABLE
                                && (isAmongEquals(piece) || isBelowText(piece)));
        lastText = isText ? piece.box() : lastText;
        return isText;
    }

    // old pages part the paragraphs of one cell by line breaks: a short sentence goes with the one
    // above it
    private boolean isBelowText(Piece piece) {
        return piece.box().equals(lastText)
                && piece.kind() == Block.Kind.PARAGRAPH
                && piece.linkChars() == 0
                && piece.endsAsSentence()
                && (piece.allTraits() & REFUSED) == 0;
    }

    private boolean isAmongEquals(Piece piece) {
        if (!piece.isProse()
                || piece.linkShare() > LINKS_MAX
                || (piece.allTraits() & REFUSED) != 0) {
            return false;
        }
        int[] sizes = builds.getOrDefault(build(piece.box()), new int[2]);
        return sizes[0] > (sizes[0] + sizes[1]) * BULK;
    }

    private static String build(Box box) {
        Box parent = box.parent;
        String own = box.element.normalName() + '.' + box.element.className();
        return parent == null
                ? own
                : own + '<' + parent.element.normalName() + '.' + parent.element.className();
    }
}
