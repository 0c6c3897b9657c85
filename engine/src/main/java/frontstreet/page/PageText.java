package frontstreet.page;

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
        var text = new StringBuilder();
        element.filter(new Collector(text, charsMax));
        return text.toString().strip();
    }

    private record Collector(StringBuilder text, int charsMax) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode leaf) {
                append(leaf.getWholeText());
            } else if (node instanceof Element element) {
                if (isHidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.isBlock() || element.nameIs("br")) {
                    space();
                }
            }
            return text.length() > charsMax ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                space();
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
                    space();
                } else if (c != '\u200B' && c != '\u00AD') {
                    text.append(c);
                }
            }
        }

        private void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
