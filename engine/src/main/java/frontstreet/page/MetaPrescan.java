package frontstreet.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Looks for a declared encoding in the first bytes of a page, before it is decoded ([HTML Standard
/// §13.2.3.2](https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding)).
///
/// The standard looks at 1,024 bytes and lets browsers start over when a declaration comes later;
/// we look far enough at once.
final class MetaPrescan {
    private static final int BYTES_MAX = 256 * 1024;
    private static final int ATTRIBUTES_MAX = 40;

    private final String text;
    private int at;

    private MetaPrescan(String text) {
        this.text = text;
    }

    /// The name of the encoding that a `meta` element or an XML declaration gives; empty when none.
    static Optional<String> encoding(byte[] bytes) {
        int length = Math.min(bytes.length, BYTES_MAX);
        var scan = new MetaPrescan(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return scan.xmlDeclaration().or(scan::meta).map(MetaPrescan::mended);
    }

    // who can read the declaration byte by byte is not reading UTF-16
    private static String mended(String name) {
        return name.startsWith("UTF-16") ? "UTF-8" : name;
    }

    private Optional<String> xmlDeclaration() {
        if (!text.startsWith("<?xml")) {
            return Optional.empty();
        }
        int end = text.indexOf('>');
        int from = text.indexOf("encoding");
        if (end < 0 || from < 0 || from > end) {
            return Optional.empty();
        }
        String value = text.substring(from + "encoding".length(), end);
        return EncodingLabels.name(value.replaceAll("[\\s=\"'?]", ""));
    }

    private Optional<String> meta() {
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                return Optional.empty();
            }
            at = open + 1;
            if (text.startsWith("!--", at)) {
                int close = text.indexOf("-->", at + 1);
                at = close < 0 ? text.length() : close + 3;
            } else if (isMeta()) {
                at += 4;
                Optional<String> found = declared(attributes());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMeta() {
        boolean named = text.regionMatches(true, at, "meta", 0, 4);
        return named
                && at + 4 < text.length()
                && (Character.isWhitespace(text.charAt(at + 4)) || text.charAt(at + 4) == '/');
    }

    private static Optional<String> declared(Map<String, String> attributes) {
        String charset = attributes.get("charset");
        if (charset != null) {
            return EncodingLabels.name(charset);
        }
        boolean isType = "content-type".equalsIgnoreCase(attributes.get("http-equiv"));
        String content = attributes.get("content");
        return isType && content != null ? ofContentType(content) : Optional.empty();
    }

    /// The encoding that a Content-Type names; empty when none.
    static Optional<String> ofContentType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        int from = lower.indexOf("charset");
        while (from >= 0) {
            int at = from + "charset".length();
            while (at < lower.length() && Character.isWhitespace(lower.charAt(at))) {
                at++;
            }
            if (at < lower.length() && lower.charAt(at) == '=') {
                String rest = lower.substring(at + 1).strip().replaceAll("^[\"']", "");
                return EncodingLabels.name(rest.split("[;,\\s\"']", 2)[0]);
            }
            from = lower.indexOf("charset", at);
        }
        return Optional.empty();
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        while (at < text.length() && attributes.size() < ATTRIBUTES_MAX) {
            skip(" \t\n\f\r/");
            if (at >= text.length() || text.charAt(at) == '>') {
                return attributes;
            }
            String name = until(" \t\n\f\r/>=").toLowerCase(Locale.ROOT);
            skip(" \t\n\f\r");
            String value = "";
            if (at < text.length() && text.charAt(at) == '=') {
                at++;
                skip(" \t\n\f\r");
                value = value();
            }
            attributes.putIfAbsent(name, value);
        }
        return attributes;
    }

    private String value() {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            char quote = text.charAt(at++);
            String value = until(String.valueOf(quote));
            at = Math.min(at + 1, text.length());
            return value;
        }
        return until(" \t\n\f\r>");
    }

    private void skip(String chars) {
        while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private String until(String stops) {
        int from = at;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from && at < text.length()) {
            at++; // a stray "=": always go on
        }
        return text.substring(from, at);
    }
}
