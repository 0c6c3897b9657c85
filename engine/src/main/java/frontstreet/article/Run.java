package frontstreet.article;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The text gathered since the last block boundary: white space folded, characters that show
/// nothing dropped. Used again for run after run of one walk.
final class Run {
    private final StringBuilder text = new StringBuilder();
    private @Nullable Node first;
    private @Nullable Node last;
    private boolean space;
    private int linkChars;
    private int boldChars;
    private int traits;
    private String separator = "";

    /// Adds a text node.
    void add(TextNode node, boolean preformatted, boolean linked, boolean bold, int around) {
        int before = text.length();
        String added = node.getWholeText();
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (isBlank(c)) {
                space = !preformatted;
                if (preformatted) {
                    text.append(c);
                }
            } else if (!isUnseen(c)) {
                begin(node, around);
                text.append(c);
            }
        }
        int grown = text.length() - before;
        linkChars += linked ? grown : 0;
        boldChars += bold ? grown : 0;
    }

    private void begin(TextNode node, int around) {
        if (!node.equals(last)) {
            traits = first == null ? around : traits & around;
            first = first == null ? node : first;
            last = node;
        }
        if (!text.isEmpty() && !separator.isEmpty()) {
            text.append(separator);
        } else if (space && !text.isEmpty()) {
            text.append(' ');
        }
        space = false;
        separator = "";
    }

    /// Two parts of one run: what stands between them, when both have text.
    void part(String between) {
        if (separator.isBlank()) {
            separator = between;
        }
    }

    /// A line's end in preformatted text.
    void line() {
        text.append('\n');
    }

    /// Whether a character shows nothing: soft hyphens and marks without width.
    static boolean isUnseen(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    /// Whether a character is white space of any kind.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    String text() {
        return text.toString().strip();
    }

    @Nullable Node first() {
        return first;
    }

    @Nullable Node last() {
        return last;
    }

    int linkChars() {
        return linkChars;
    }

    int boldChars() {
        return boldChars;
    }

    int traits() {
        return traits;
    }

    void clear() {
        text.setLength(0);
        first = null;
        last = null;
        space = false;
        separator = "";
        linkChars = 0;
        boldChars = 0;
        traits = 0;
    }
}
