package frontstreet.article;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The words right below a picture that stands in the text: its caption, where the place is named
/// so or the words end with who made it.
final class PictureLine {
    static final int CHARS_MAX = 400;
    private static final int CREDIT_CHARS_MAX = 70;
    private static final double CAPITALS_MIN = 0.5;
    private static final int LEVELS_MAX = 4;

    private PictureLine() {}

    /// Whether a piece of a page is such a line.
    static boolean is(Piece piece) {
        return piece.text().length() <= CHARS_MAX
                && piece.kind() == Block.Kind.PARAGRAPH
                && isBelowPicture(piece.first())
                && (Trait.CAPTION.in(piece.allTraits())
                        || isOfPicture(piece)
                        || isCredited(piece.text()));
    }

    /// Whether words end with a credit, and say something before it.
    static boolean isCredited(String text) {
        if (text.length() > CHARS_MAX) {
            return false;
        }
        CaptionSplitter.Split split = CaptionSplitter.split(text);
        String credit = split.credit();
        return split.caption() != null
                && credit != null
                && credit.length() <= CREDIT_CHARS_MAX
                && !credit.contains(". ")
                && Letters.of(credit).capitals() >= CAPITALS_MIN;
    }

    // alone with the picture in a box named after it
    private static boolean isOfPicture(Piece piece) {
        Box at = piece.box();
        while (at != null && at.chars == piece.size()) {
            if (Trait.FIGURE.in(at.own)) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    private static boolean isBelowPicture(Node words) {
        Node at = words;
        for (int level = 0; level <= LEVELS_MAX && at != null; level++) {
            Node before = before(at);
            if (before != null) {
                return before instanceof Element element && isPicture(element);
            }
            at = at.parent();
        }
        return false;
    }

    private static @Nullable Node before(Node node) {
        Node before = node.previousSibling();
        while ((before instanceof TextNode text && text.isBlank())
                || before instanceof Comment
                || (before != null && before.nameIs("br"))) {
            before = before.previousSibling();
        }
        return before;
    }

    private static boolean isPicture(Element element) {
        return element.nameIs("img")
                || element.nameIs("amp-img")
                || (!element.hasText() && element.selectFirst("img, amp-img") != null);
    }
}
