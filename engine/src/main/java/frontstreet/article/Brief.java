package frontstreet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which pieces may be all that a very short article says: a sentence, or a line right below the
/// headline, that is not linked and stands in nothing named after something else.
final class Brief {
    private static final int SENTENCE_CHARS_MIN = 12;
    private static final int SENTENCE_WORDS_MIN = 3;
    private static final int LINE_CHARS_MIN = 40;
    private static final int LINE_WORDS_MIN = 6;
    private static final double LINKS_MAX = 0.5;
    private static final int NO_TEXT =
            Trait.NAV.bit()
                    | Trait.FOOTER.bit()
                    | Trait.ASIDE.bit()
                    | Trait.FIGURE.bit()
                    | Trait.CAPTION.bit()
                    | Trait.RELATED.bit()
                    | Trait.TEASER.bit()
                    | Trait.SHARE.bit()
                    | Trait.COMMENT.bit()
                    | Trait.AUTHOR.bit()
                    | Trait.TIME.bit()
                    | Trait.AD.bit()
                    | Trait.PROMO.bit()
                    | Trait.TAGS.bit()
                    | Trait.TITLE.bit()
                    | Trait.TOOL.bit()
                    | Trait.OVERLAY.bit()
                    | Trait.HIDDEN.bit();

    private Brief() {}

    /// For each piece whether it is one.
    ///
    /// @param headline the piece that is the headline, or -1
    static boolean[] of(List<Piece> pieces, int headline, List<Phrases.@Nullable Told> told) {
        var brief = new boolean[pieces.size()];
        boolean isBelow = headline >= 0;
        for (int i = headline + 1; i < brief.length; i++) {
            Piece piece = pieces.get(i);
            isBelow &= piece.kind() != Block.Kind.SUBHEADING;
            brief[i] =
                    told.get(i) == null
                            && piece.kind() != Block.Kind.SUBHEADING
                            && piece.linkChars() == 0
                            && (isSentence(piece) || (isBelow && isLine(piece)))
                            && !isApart(piece);
        }
        return brief;
    }

    /// Whether a piece is linked or stands in what is named after something else than the text.
    static boolean isApart(Piece piece) {
        int traits = piece.traits() | piece.box().apart;
        return (traits & NO_TEXT) != 0 || piece.linkShare() >= LINKS_MAX;
    }

    private static boolean isSentence(Piece piece) {
        return piece.size() >= SENTENCE_CHARS_MIN
                && piece.endsAsSentence()
                && words(piece, SENTENCE_WORDS_MIN) >= SENTENCE_WORDS_MIN;
    }

    private static boolean isLine(Piece piece) {
        return piece.kind() == Block.Kind.PARAGRAPH
                && piece.size() >= LINE_CHARS_MIN
                && words(piece, LINE_WORDS_MIN) >= LINE_WORDS_MIN;
    }

    private static int words(Piece piece, int max) {
        return piece.text().split(" ", max).length;
    }
}
