package frontstreet.article;

import frontstreet.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds which part of a page is the article.
final class BodyFinder {
    private static final double BULK = 0.6;

    private final PieceReader reader;

    private BodyFinder(PieceReader reader) {
        this.reader = reader;
    }

    static BodyFinder load() {
        return new BodyFinder(new PieceReader(new ElementTraits(ElementNames.load())));
    }

    Body find(Page page, Known known) {
        PieceReader.Reading reading = reader.read(page.document());
        measure(reading);
        Box root = container(reading);
        if (root == null) {
            return new Body(List.of(), null, List.of(), "");
        }
        var blocks = new ArrayList<Block>();
        for (Piece piece : reading.pieces()) {
            if (within(piece.box(), root) && worth(piece) > 0) {
                blocks.add(new Block(piece.kind(), 0, piece.text(), piece.text()));
            }
        }
        return new Body(blocks, root.element, List.of(), "");
    }

    private static boolean within(Box box, Box root) {
        for (Box at = box; at != null; at = at.parent) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }

    private static void measure(PieceReader.Reading reading) {
        for (Piece piece : reading.pieces()) {
            piece.box().chars += piece.size();
            if (piece.isProse()) {
                piece.box().proseHere += piece.size();
                piece.box().proseChars += piece.size();
            }
        }
        for (Box box : reading.boxes().reversed()) {
            if (box.parent != null) {
                box.parent.chars += box.chars;
                box.parent.proseChars += box.proseChars;
            }
        }
        int all = reading.boxes().isEmpty() ? 0 : reading.boxes().getFirst().proseChars;
        for (Box box : reading.boxes()) {
            box.inherited =
                    (box.parent == null ? 0 : box.parent.inherited)
                            | (box.proseChars < all * BULK ? box.own : 0);
        }
    }

    private static @Nullable Box container(PieceReader.Reading reading) {
        for (Piece piece : reading.pieces()) {
            piece.box().worth += worth(piece);
        }
        for (Box box : reading.boxes().reversed()) {
            if (box.parent != null) {
                box.parent.worth += box.worth;
            }
        }
        Box best = null;
        for (Box box : reading.boxes()) {
            if (box.worth > 0 && (best == null || box.worth >= best.worth)) {
                best = box;
            }
        }
        return best;
    }

    private static final int BAD =
            ~(Trait.BODY.bit()
                    | Trait.ARTICLE.bit()
                    | Trait.BOX.bit()
                    | Trait.TITLE.bit()
                    | Trait.SUMMARY.bit()
                    | Trait.EMBED.bit());

    private static double worth(Piece piece) {
        if ((piece.allTraits() & BAD) != 0) {
            return -0.2 * piece.size() - 5;
        }
        return piece.isProse() ? Math.min(piece.size(), 800) : -10 - 0.5 * piece.linkChars();
    }
}
