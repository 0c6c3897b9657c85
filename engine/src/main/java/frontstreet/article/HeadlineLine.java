package frontstreet.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Tells the line that is the headline on old pages, which break the line between menu, headline
/// and date instead of parting them by elements.
///
/// @param headline as read, or `""` when none was
record HeadlineLine(String headline) {
    private static final int LEVELS_MAX = 4;

    /// Whether a text is the headline, all of it, with a line break beside it.
    boolean is(TextNode text) {
        String words = text.getWholeText();
        return !headline.isEmpty()
                && words.length() >= headline.length()
                && words.strip().length() <= headline.length() * 2
                && Wording.same(words, headline)
                && isLine(text);
    }

    private static boolean isLine(TextNode text) {
        Node at = text;
        for (int level = 0; level < LEVELS_MAX; level++) {
            Node before = beside(at, true);
            Node after = beside(at, false);
            if (isBreak(before) || isBreak(after)) {
                return true;
            }
            Element parent = at.parent() instanceof Element element ? element : null;
            boolean isAlone = before == null && after == null;
            if (parent == null || !isAlone || !PieceReader.INLINE.contains(parent.normalName())) {
                return false;
            }
            at = parent;
        }
        return false;
    }

    private static @Nullable Node beside(Node node, boolean before) {
        Node at = before ? node.previousSibling() : node.nextSibling();
        while (at instanceof TextNode text && text.isBlank()) {
            at = before ? at.previousSibling() : at.nextSibling();
        }
        return at;
    }

    private static boolean isBreak(@Nullable Node node) {
        return node != null && node.nameIs("br");
    }
}
