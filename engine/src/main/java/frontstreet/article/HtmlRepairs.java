package frontstreet.article;

import java.util.Locale;
import java.util.Set;

/// Reads as their writers meant them four things that browsers read otherwise: `<span/>`, which is
/// XHTML for an empty element; `<!`, which without a name behind it is text; the text inside frames
/// and objects, which is for readers who see no frames (ours never do); the prefix in `<svg:rect>`.
final class HtmlRepairs {
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "param", "source", "track", "wbr");

    private static final Set<String> FRAMES = Set.of("iframe", "object", "noframes", "noscript");

    private static final int ATTRIBUTES_MAX = 1000;

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private int copied;

    private HtmlRepairs(String html) {
        this.html = html;
    }

    static String repaired(String html) {
        return html.indexOf('<') < 0 ? html : new HtmlRepairs(html).repaired();
    }

    private String repaired() {
        int at = html.indexOf('<');
        while (at >= 0 && at + 1 < html.length()) {
            char next = html.charAt(at + 1);
            int from = at + 1;
            if (next == '!') {
                from = declaration(at);
            } else if (Character.isLetter(next)) {
                from = tag(at);
            } else if (next == '/') {
                from = endTag(at);
            }
            at = html.indexOf('<', from);
        }
        return copied == 0 ? html : out.append(html, copied, html.length()).toString();
    }

    private int declaration(int at) {
        char next = at + 2 < html.length() ? html.charAt(at + 2) : ' ';
        if (next != '-' && next != '[' && !Character.isLetter(next)) {
            out.append(html, copied, at).append("&lt;");
            copied = at + 1;
        }
        return at + 2;
    }

    private int endTag(int at) {
        int prefixEnd = prefixEnd(at + 2);
        int end = nameEnd(prefixEnd);
        boolean closed = end < html.length() && html.charAt(end) == '>';
        if (closed && FRAMES.contains(name(prefixEnd, end))) {
            drop(at, end + 1);
        } else if (prefixEnd > at + 2) {
            drop(at + 2, prefixEnd);
        }
        return end;
    }

    /// Passes over one start tag; writes out the end of one that is closed in itself, leaves out
    /// frames, and tags with more attributes than anybody writes.
    private int tag(int at) {
        int prefixEnd = prefixEnd(at + 1);
        int nameEnd = nameEnd(prefixEnd);
        String name = name(prefixEnd, nameEnd);
        var attributes = new Attributes(html, nameEnd);
        int end = attributes.end();
        boolean whole = end < html.length();
        int next = whole ? end + 1 : end;
        if (FRAMES.contains(name) || attributes.count() > ATTRIBUTES_MAX) {
            drop(at, next);
            return next;
        }
        if (prefixEnd > at + 1) {
            drop(at + 1, prefixEnd);
        }
        if (whole && html.charAt(end - 1) == '/' && !VOID.contains(name)) {
            out.append(html, copied, end - 1).append("></").append(name).append('>');
            copied = next;
        }
        return next;
    }

    /// Behind the prefix that XHTML gives to drawings and HTML does not know: `<svg:rect>`.
    private int prefixEnd(int from) {
        return html.startsWith("svg:", from) ? from + 4 : from;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private String name(int from, int end) {
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private void drop(int from, int to) {
        out.append(html, copied, from);
        copied = to;
    }

    /// The attributes of one tag, as a browser finds their end: the first ">" outside quotation
    /// marks, else the end of the text.
    private static final class Attributes {
        private int end;
        private int count;

        Attributes(String html, int from) {
            char quote = 0;
            char before = ' ';
            for (end = from; end < html.length(); end++) {
                char c = html.charAt(end);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    return;
                } else if (before == '=' && (c == '"' || c == '\'')) {
                    quote = c;
                    count++;
                } else if (c <= ' ' || c == '/') {
                    count++;
                }
                before = c <= ' ' && before == '=' ? '=' : c;
            }
        }

        int end() {
            return end;
        }

        /// At least as many as there are.
        int count() {
            return count;
        }
    }
}
