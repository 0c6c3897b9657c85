package frontstreet.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Tells tables of values from tables that only lay out a page.
final class Tables {
    private static final int CELL_CHARS_MAX = 200;
    private static final int NODES_MAX = 200;

    // what lays out a page and stands in no cell of values
    private static final Set<String> BLOCKS =
            Set.of(
                    "table",
                    "form",
                    "nav",
                    "header",
                    "footer",
                    "aside",
                    "article",
                    "section",
                    "ul",
                    "ol",
                    "h1",
                    "h2",
                    "h3",
                    "blockquote",
                    "hr");

    private Tables() {}

    /// Whether a row is of values: two cells or more, each short and without blocks of text in it.
    static boolean isRowOfValues(Element row) {
        int cells = 0;
        int nodes = 0;
        int cellChars = 0;
        Node node = row.firstChild();
        while (node != null) {
            if (++nodes > NODES_MAX) {
                return false;
            }
            if (node.nameIs("td") || node.nameIs("th")) {
                cells++;
                cellChars = 0;
            } else if (BLOCKS.contains(node.normalName()) || isGap(node)) {
                return false;
            } else if (node instanceof TextNode text) {
                cellChars += text.getWholeText().length();
                if (cellChars > CELL_CHARS_MAX) {
                    return false;
                }
            }
            node = next(node, row);
        }
        return cells > 1;
    }

    // two line breaks part paragraphs
    private static boolean isGap(Node node) {
        Node before = node.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return node.nameIs("br") && before != null && before.nameIs("br");
    }

    private static @Nullable Node next(Node node, Element within) {
        Node inner = node.firstChild();
        if (inner != null) {
            return inner;
        }
        Node at = node;
        while (!at.equals(within) && at.nextSibling() == null && at.parent() != null) {
            at = at.parent();
        }
        return at.equals(within) ? null : at.nextSibling();
    }
}
