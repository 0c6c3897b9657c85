package frontstreet.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Passages that the body holds twice: a paragraph printed for small and for wide screens, a
/// sentence set large beside the paragraph it is from or below the text.
final class SaidTwice {
    private static final double EVEN = 0.5;
    private static final int CHARS_MIN = 40;
    private static final int BARE_MIN = 25;
    private static final int BARE_MAX = 300;
    private static final int QUOTES_MAX = 40;
    private static final int ENDS = 2;
    private static final int SIGNED_CHARS_MAX = 60;
    private static final int BODY_CHARS_MAX = 200_000;

    private final List<Piece> pieces;
    private final StringBuilder body = new StringBuilder();
    private final Set<String> seen = new HashSet<>();
    private int quotes;
    private final int[] starts;
    private int last;

    SaidTwice(List<Piece> pieces, List<Double> chances) {
        this.pieces = pieces;
        this.starts = new int[pieces.size()];
        for (int i = 0; i < pieces.size() && body.length() < BODY_CHARS_MAX; i++) {
            starts[i] = body.length();
            last = chances.get(i) > EVEN ? i : last;
            if (chances.get(i) > EVEN && !isSetLarge(pieces.get(i))) {
                body.append(Wording.bare(pieces.get(i).text())).append('\n');
            }
        }
    }

    /// Whether a piece that is about to be taken was said already, or is said beside; to be asked
    /// in the order of the page.
    boolean isSaidTwice(int i) {
        Piece piece = pieces.get(i);
        if (piece.text().length() >= CHARS_MIN && !seen.add(piece.text())) {
            return true;
        }
        boolean isLarge = isSetLarge(piece);
        boolean ends =
                i >= last - ENDS
                        && piece.kind() == Block.Kind.PARAGRAPH
                        && piece.text().length() <= BARE_MAX * 2;
        if (!(isLarge || ends) || quotes++ >= QUOTES_MAX) {
            return false;
        }
        String bare = Wording.bare(quoted(piece.text()));
        return bare.length() >= BARE_MIN
                && bare.length() <= BARE_MAX
                && body.indexOf(bare) >= 0
                && (isLarge || body.indexOf(bare) < starts[i]);
    }

    // “The dam will hold” — Jane Doe
    private static String quoted(String text) {
        int end = text.lastIndexOf('”');
        boolean isSigned =
                text.charAt(0) == '“'
                        && text.length() - end <= SIGNED_CHARS_MAX
                        && !text.endsWith(".");
        return isSigned && end > 0 ? text.substring(0, end) : text;
    }

    private static boolean isSetLarge(Piece piece) {
        return piece.kind() == Block.Kind.QUOTATION
                || piece.kind() == Block.Kind.SUBHEADING
                || Trait.PULLQUOTE.in(piece.allTraits());
    }
}
