package frontstreet.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/// Elements → the HTML they stand for: XHTML without its prefix, and HTML that a feed forgot to
/// escape.
final class Markup {
    private static final Set<String> VOID =
            Set.of(
                    "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
                    "source", "track", "wbr");

    private Markup() {}

    /// Plain text as HTML.
    static String escaped(String text) {
        var html = new StringBuilder(text.length() + 16);
        append(html, text);
        return html.toString();
    }

    /// What stands inside an element, as HTML with absolute addresses.
    static String inner(Element element) {
        return inner(element, false);
    }

    /// The same, of an element that says it holds HTML, and has some of it as elements: then the
    /// text between them is HTML too.
    static String innerHtml(Element element) {
        return inner(element, true);
    }

    private static String inner(Element element, boolean textIsHtml) {
        var html = new StringBuilder();
        Deque<Object> open = new ArrayDeque<>(); // nodes to write, and end tags as strings
        element.children().reversed().forEach(open::push);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Text run -> {
                    String text = run.value();
                    if (textIsHtml) {
                        html.append(HtmlLinks.absolute(text, element.base()));
                    } else {
                        append(html, text);
                    }
                }
                case Element child -> {
                    String tag = child.tag().toLowerCase(Locale.ROOT);
                    start(html, tag, child);
                    // what is no tag of HTML and never ends is text that looks like one
                    if (!VOID.contains(tag) && (child.isEnded() || VisibleText.isTag(tag))) {
                        open.push("</" + tag + ">");
                    }
                    child.children().reversed().forEach(open::push);
                }
                case Object endTag -> html.append(endTag);
            }
        }
        return html.toString();
    }

    private static void start(StringBuilder html, String tag, Element element) {
        html.append('<').append(tag);
        for (int i = 0; i < element.attributes().size(); i += 2) {
            String name = element.attributes().get(i);
            String local = name.startsWith("xhtml:") ? name.substring(6) : name;
            if (local.equals("xml:lang")) {
                local = "lang";
            }
            if (local.startsWith("xml:") || !isName(local)) {
                continue;
            }
            String value = element.attributes().get(i + 1);
            boolean address = HtmlLinks.isAddress(local);
            html.append(' ').append(local).append("=\"");
            append(html, address ? element.base().resolve(value) : value);
            html.append('"');
        }
        html.append('>');
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != ':') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static void append(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
