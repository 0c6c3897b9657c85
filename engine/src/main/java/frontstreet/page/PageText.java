package frontstreet.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// What a reader sees of an element, up to a limit: a label is read without walking through the
/// page that someone put into it.
public final class PageText {
    private PageText() {}

    /// The element's text, white space folded, cut near a number of characters.
    public static String of(Element element, int charsMax) {
        return of(element, charsMax, ' ', Set.of());
    }

    /// The same with a line end where a block begins or ends.
    public static String lines(Element element, int charsMax) {
        return of(element, charsMax, '\n', Set.of());
    }

    /// The same without the text of some elements, by their tags.
    public static String without(Element element, int charsMax, Set<String> tags) {
        return of(element, charsMax, ' ', tags);
    }

    private static String of(Element element, int charsMax, char block, Set<String> skipped) {
        var text = new StringBuilder();
        element.filter(new Collector(text, charsMax, block, skipped));
        return text.toString().strip();
    }

    private record Collector(StringBuilder text, int charsMax, char block, Set<String> skipped)
            implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode leaf) {
                append(leaf.getWholeText());
            } else if (node instanceof Element element) {
                if (isHidden(element) || skipped.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.isBlock() || element.nameIs("br")) {
                    space(block);
                }
            }
            return text.length() > charsMax ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                space(block);
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isHidden(Element element) {
            return element.nameIs("script")
                    || element.nameIs("style")
                    || element.nameIs("svg")
                    || element.nameIs("template")
                    || element.nameIs("noscript");
        }

        private void append(String words) {
            int end = Math.min(words.length(), charsMax + 1);
            for (int at = 0; at < end; at++) {
                char c = words.charAt(at);
                if (Character.isWhitespace(c) || c == '\u00A0') {
                    space(' ');
                } else if (c != '\u200B' && c != '\u00AD') {
                    text.append(c);
                }
            }
        }

        private void space(char kind) {
            if (text.isEmpty()) {
                return;
            }
            int last = text.length() - 1;
            if (text.charAt(last) == ' ') {
                text.setCharAt(last, kind);
            } else if (text.charAt(last) != '\n') {
                text.append(kind);
            }
        }
    }
}
