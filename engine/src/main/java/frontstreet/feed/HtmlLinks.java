package frontstreet.feed;

import frontstreet.url.BaseUrl;
import java.util.Locale;
import java.util.Set;

/// Makes the addresses in a piece of HTML absolute and leaves every other character as it was
/// published.
final class HtmlLinks {
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "cite", "poster", "background", "longdesc", "action", "data");

    private final String html;
    private final BaseUrl base;
    private final StringBuilder out = new StringBuilder();
    private int copied;

    private HtmlLinks(String html, BaseUrl base) {
        this.html = html;
        this.base = base;
    }

    /// Whether an attribute holds an address.
    static boolean isAddress(String attribute) {
        return ADDRESSES.contains(attribute);
    }

    /// The same HTML with absolute addresses.
    static String absolute(String html, BaseUrl base) {
        boolean nothingToDo = base.address() == null || html.indexOf('<') < 0;
        return nothingToDo ? html : new HtmlLinks(html, base).absolute();
    }

    private String absolute() {
        int at = html.indexOf('<');
        while (at >= 0 && at + 1 < html.length()) {
            boolean tag = XmlTag.opensName(html.charAt(at + 1));
            at = html.indexOf('<', tag ? attributes(XmlTag.nameEnd(html, at + 1)) : at + 1);
        }
        return copied == 0 ? html : out.append(html, copied, html.length()).toString();
    }

    /// Passes through the attributes of one tag; returns where the text goes on.
    private int attributes(int from) {
        int at = from;
        while (at < html.length() && html.charAt(at) != '>' && html.charAt(at) != '<') {
            int nameEnd = XmlTag.nameEnd(html, at);
            if (nameEnd == at) {
                at++;
                continue;
            }
            int equals = skipSpace(nameEnd);
            boolean valued = equals < html.length() && html.charAt(equals) == '=';
            at = valued ? value(html.substring(at, nameEnd), skipSpace(equals + 1)) : nameEnd;
        }
        return at;
    }

    private int value(String name, int at) {
        if (at >= html.length()) {
            return at;
        }
        char quote = html.charAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        int end = from;
        while (end < html.length() && !ends(html.charAt(end), quoted ? quote : ' ')) {
            end++;
        }
        if (isAddress(name.toLowerCase(Locale.ROOT))) {
            replace(from, end);
        }
        return quoted && end < html.length() ? end + 1 : end;
    }

    private static boolean ends(char c, char quote) {
        return quote == ' ' ? c <= ' ' || c == '>' : c == quote;
    }

    private void replace(int from, int end) {
        String address = html.substring(from, end);
        if (BaseUrl.isAbsolute(address.strip())) {
            return;
        }
        out.append(html, copied, from).append(base.resolve(address));
        copied = end;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < html.length() && html.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
