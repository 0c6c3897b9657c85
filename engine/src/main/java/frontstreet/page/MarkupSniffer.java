package frontstreet.page;

import java.util.Locale;
import java.util.Set;

/// Whether a text is HTML or plain, by its tags: a page has many of them, and soon; a text about
/// HTML has a few.
final class MarkupSniffer {
    private static final int CHARS_MAX = 64 * 1024;
    private static final int TAGS_ENOUGH = 3;

    // https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type
    private static final Set<String> OPENERS =
            Set.of("!doctype", "html", "head", "body", "script", "iframe", "title", "meta", "?xml");
    private static final Set<String> TAGS =
            Set.of(
                    "div", "p", "a", "span", "br", "table", "h1", "h2", "h3", "img", "ul", "ol",
                    "li", "article", "section", "main", "header", "link", "style", "strong", "em",
                    "b", "i", "figure", "form", "td", "tr", "nav", "aside", "footer");

    private MarkupSniffer() {}

    static boolean isMarkup(String text) {
        String head = text.length() > CHARS_MAX ? text.substring(0, CHARS_MAX) : text;
        String lead = head.stripLeading();
        if (lead.startsWith("<!--")) {
            return true;
        }
        if (lead.startsWith("<") && OPENERS.contains(name(lead, 1))) {
            return true;
        }
        return hasTags(head, TAGS_ENOUGH);
    }

    /// Whether a text that is said to be HTML has a single tag.
    static boolean hasTag(String text) {
        String head = text.length() > CHARS_MAX ? text.substring(0, CHARS_MAX) : text;
        return head.stripLeading().startsWith("<!--") || hasTags(head, 1);
    }

    private static boolean hasTags(String head, int enough) {
        int tags = 0;
        for (int at = head.indexOf('<'); at >= 0 && tags < enough; at = head.indexOf('<', at + 1)) {
            String name = name(head, at + 1);
            tags += TAGS.contains(name) || OPENERS.contains(name) ? 1 : 0;
        }
        return tags >= enough;
    }

    private static String name(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 12 && " \t\r\n>/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }
}
