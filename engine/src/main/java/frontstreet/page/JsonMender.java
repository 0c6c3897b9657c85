package frontstreet.page;

import org.jsoup.parser.Parser;

/// Mends what publishers' templates break in JSON.
final class JsonMender {
    private JsonMender() {}

    /// Takes off what scripts are wrapped in: comments, CDATA, an assignment, a closing semicolon;
    /// and undoes a script that was escaped as a whole.
    static String unwrapped(String script) {
        String text = script.strip();
        if (text.startsWith("{&quot;")
                || text.startsWith("[{&quot;")
                || text.startsWith("{ &quot;")) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.contains("CDATA[")) {
            text = text.replace("<![CDATA[", " ").replace("]]>", " ");
        }
        int brace = text.indexOf('{');
        int bracket = text.indexOf('[');
        int from = bracket >= 0 && (brace < 0 || bracket < brace) ? bracket : brace;
        int to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
        return from < 0 ? "" : text.substring(from, to < from ? text.length() : to + 1);
    }

    /// Escapes quotation marks within texts: one that closes a text stands before a comma, a colon
    /// or a closing bracket.
    static String mended(String json) {
        var text = new StringBuilder(json.length() + 64);
        boolean inText = false;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (inText && c == '\\') {
                text.append(c);
                if (at + 1 < json.length()) {
                    text.append(json.charAt(++at));
                }
                continue;
            }
            if (c == '"' && inText && !closes(json, at)) {
                text.append('\\');
            } else if (c == '"') {
                inText = !inText;
            }
            text.append(c);
        }
        return text.toString();
    }

    private static boolean closes(String json, int quote) {
        int at = next(json, quote + 1);
        if (at >= json.length()) {
            return true;
        }
        char c = json.charAt(at);
        if (c == ',') { // «he said "no", and left»: after a closing comma a value or a name begins
            int after = next(json, at + 1);
            return after >= json.length()
                    || "\"{[]}-0123456789tfn".indexOf(json.charAt(after)) >= 0;
        }
        return c == ':' || c == '}' || c == ']';
    }

    private static int next(String json, int from) {
        int at = from;
        while (at < json.length() && at < from + 200 && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at;
    }
}
