package frontstreet.feed;

import java.util.Locale;
import java.util.Set;

/// What a reader sees of a piece of HTML: no tags, references resolved, white space folded.
///
/// A title may be HTML or not, and nobody says which. So only tags that HTML knows are taken out;
/// "5 < 6", "a <- b" and "the <acme> tag" stay.
final class VisibleText {
    private static final Set<String> TAGS =
            words(
                    """
                    !doctype a abbr acronym address applet area article aside audio b
                    base bdi bdo big blink blockquote body br button canvas caption
                    center cite code col colgroup dd del details dfn div dl dt em
                    embed fieldset figcaption figure font footer form frame frameset
                    h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd
                    label legend li link main map mark marquee meta nav nobr noscript
                    object ol option p param picture pre q s samp script section
                    select small source span strike strong style sub summary sup svg
                    table tbody td textarea tfoot th thead time title tr tt u ul var
                    video wbr
                    """);

    /// Elements whose text no reader sees.
    private static final Set<String> HIDDEN = Set.of("script", "style");

    private VisibleText() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }

    /// Whether HTML knows a tag, in lower case.
    static boolean isTag(String name) {
        return TAGS.contains(name);
    }

    /// The text of a title or name that may be HTML.
    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return folded(html);
        }
        return folded(References.resolveHtml(withoutTags(html)));
    }

    /// Text with each run of white space as one space, none around it.
    static String folded(String text) {
        int clean = 0;
        while (clean < text.length() && !foldsAt(text, clean)) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        var folded = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int length = folded.length();
        boolean trailing = length > 0 && folded.charAt(length - 1) == ' ';
        return folded.substring(0, trailing ? length - 1 : length);
    }

    private static boolean foldsAt(String text, int i) {
        char c = text.charAt(i);
        boolean edge = i == 0 || i == text.length() - 1;
        return isSpace(c) && (c != ' ' || edge || isSpace(text.charAt(i - 1)));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String withoutTags(String html) {
        var text = new StringBuilder(html.length());
        var ahead = new Lookahead(html);
        int at = 0;
        int open = html.indexOf('<');
        while (open >= 0) {
            text.append(html, at, open);
            at = tagEnd(html, open, ahead);
            if (at < 0) {
                text.append('<');
                at = open + 1;
            }
            open = html.indexOf('<', at);
        }
        return text.append(html, at, html.length()).toString();
    }

    /// Behind the tag or comment that opens at a place, with the hidden text of it; -1 where none
    /// opens.
    private static int tagEnd(String html, int open, Lookahead ahead) {
        if (html.startsWith("<!--", open)) {
            int close = ahead.find("-->", open);
            int bracket = close < 0 ? ahead.find(">", open) : close + 2;
            return bracket < 0 ? -1 : bracket + 1;
        }
        boolean end = open + 1 < html.length() && html.charAt(open + 1) == '/';
        int nameFrom = open + (end ? 2 : 1);
        int nameEnd = XmlTag.nameEnd(html, Math.min(nameFrom, html.length()));
        String name = html.substring(Math.min(nameFrom, nameEnd), nameEnd);
        int close = ahead.find(">", nameEnd);
        String tag = name.length() > 12 ? "" : name.toLowerCase(Locale.ROOT);
        if (close < 0 || !TAGS.contains(tag)) {
            return -1;
        }
        if (!end && HIDDEN.contains(tag)) {
            int hiddenEnd = ahead.find("</" + name, close);
            int after = hiddenEnd < 0 ? -1 : ahead.find(">", hiddenEnd);
            return after < 0 ? html.length() : after + 1;
        }
        return close + 1;
    }
}
