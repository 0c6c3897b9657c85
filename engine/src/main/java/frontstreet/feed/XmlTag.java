package frontstreet.feed;

import java.util.ArrayList;
import java.util.List;

/// One start tag, read with tolerance: attributes without quotes, without values, with line breaks;
/// a tag whose ">" is missing ends before the next "<".
///
/// @param name as written, prefix and all
/// @param attributes names and values in turn, as written, references unresolved
/// @param selfClosed whether it ends in "/>"
/// @param end where the text goes on
record XmlTag(String name, List<String> attributes, boolean selfClosed, int end) {

    /// Reads the tag whose "<" stands at a place; its `end` is -1 where the text ends inside it.
    static XmlTag read(String source, int at, Lookahead ahead) {
        return new Reader(source, at + 1, ahead).read();
    }

    /// Whether an element's name can begin with a character.
    static boolean opensName(char c) {
        return Character.isLetter(c) || c == '_' || c == ':';
    }

    /// Where the name that begins at a place ends.
    static int nameEnd(String source, int at) {
        int i = at;
        while (i < source.length() && "/><= \t\r\n\f\"'".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static final class Reader {
        private final String source;
        private final Lookahead ahead;
        private final int nameFrom;
        private int at;

        Reader(String source, int at, Lookahead ahead) {
            this.source = source;
            this.ahead = ahead;
            this.nameFrom = at;
            this.at = at;
        }

        XmlTag read() {
            at = nameEnd(source, at);
            String name = source.substring(nameFrom, at);
            List<String> attributes = List.of();
            boolean selfClosed = false;
            while (at < source.length()) {
                char c = source.charAt(at);
                if (c == '>') {
                    return new XmlTag(name, attributes, selfClosed, at + 1);
                }
                if (c == '<') {
                    return new XmlTag(name, attributes, selfClosed, at);
                }
                selfClosed = c == '/';
                int nameStart = at;
                at = nameEnd(source, at);
                if (at == nameStart) {
                    at++;
                    continue;
                }
                attributes = attributes.isEmpty() ? new ArrayList<>(4) : attributes;
                attributes.add(source.substring(nameStart, at));
                attributes.add(value());
            }
            return new XmlTag(name, attributes, selfClosed, -1);
        }

        /// The value behind "=", empty where there is none.
        private String value() {
            int equals = skipSpace(at);
            if (equals >= source.length() || source.charAt(equals) != '=') {
                return "";
            }
            at = skipSpace(equals + 1);
            char quote = at < source.length() ? source.charAt(at) : ' ';
            boolean quoted = quote == '"' || quote == '\'';
            int end = quoted ? ahead.find(quote == '"' ? "\"" : "'", at + 1) : -1;
            if (end >= 0) {
                String value = source.substring(at + 1, end);
                at = end + 1;
                return value;
            }
            return bare();
        }

        private String bare() {
            int from = at;
            while (at < source.length() && " \t\r\n\f><".indexOf(source.charAt(at)) < 0) {
                at++;
            }
            String value = source.substring(from, at);
            return value.endsWith("/") && at < source.length() && source.charAt(at) == '>'
                    ? value.substring(0, value.length() - 1)
                    : value;
        }

        private int skipSpace(int from) {
            int i = from;
            while (i < source.length() && source.charAt(i) <= ' ') {
                i++;
            }
            return i;
        }
    }
}
