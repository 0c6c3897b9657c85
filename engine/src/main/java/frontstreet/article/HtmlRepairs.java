package frontstreet.article;

import java.util.Locale;
import java.util.Set;

/// Reads as their writers meant them three things that browsers read otherwise: `<span/>`, which is
/// XHTML for an empty element; `<!`, which without a name behind it is text; and the text inside
/// frames and objects, which is for readers who see no frames. Ours never do.
final class HtmlRepairs {
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "param", "source", "track", "wbr");

    private static final Set<String> FRAMES = Set.of("iframe", "object", "noframes", "noscript");

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
        int end = at + 2;
        while (end < html.length() && Character.isLetter(html.charAt(end))) {
            end++;
        }
        String name = html.substring(at + 2, end).toLowerCase(Locale.ROOT);
        if (end < html.length() && html.charAt(end) == '>' && FRAMES.contains(name)) {
            drop(at, end + 1);
        }
        return end;
    }

    private void drop(int from, int to) {
        out.append(html, copied, from);
        copied = to;
    }

    /// Passes over one start tag, quotes and all; writes out the end of one that is closed in
    /// itself.
    private int tag(int at) {
        int nameEnd = at + 1;
        while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = nameEnd;
        char quote = 0;
        while (end < html.length()
                && (quote != 0 || (html.charAt(end) != '>' && html.charAt(end) != '<'))) {
            char c = html.charAt(end);
            boolean opens = quote == 0 && (c == '"' || c == '\'') && html.charAt(end - 1) == '=';
            quote = opens ? c : c == quote ? 0 : quote;
            end++;
        }
        String name = html.substring(at + 1, nameEnd).toLowerCase(Locale.ROOT);
        boolean whole = end < html.length() && html.charAt(end) == '>';
        boolean closed = whole && html.charAt(end - 1) == '/';
        if (whole && FRAMES.contains(name)) {
            drop(at, end + 1);
        } else if (closed && !VOID.contains(name)) {
            out.append(html, copied, end - 1).append("></").append(name).append('>');
            copied = end + 1;
        }
        return quote == 0 ? end : nameEnd;
    }
}
