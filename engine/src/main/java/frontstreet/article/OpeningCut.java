package frontstreet.article;

import org.jsoup.parser.Parser;

/// Takes the dateline off the HTML of a paragraph, as it was taken off its text; the markup around
/// it stays.
final class OpeningCut {
    private static final int SEARCH_CHARS_MAX = 20_000;
    private static final int TRIES_MAX = 20;
    private static final int ENTITY_CHARS_MAX = 10;
    private static final int KEY_CHARS = 3;

    private OpeningCut() {}

    /// The HTML without the first words; the same where they do not stand in it.
    ///
    /// @param html sanitised
    /// @param words as a reader sees them, "PARIS —"
    static String without(String html, String words) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return html;
        }
        String key = wanted.substring(0, Math.min(KEY_CHARS, wanted.length()));
        int at = html.indexOf(key);
        for (int tries = 0; at >= 0 && at < SEARCH_CHARS_MAX && tries < TRIES_MAX; tries++) {
            String cut = cutAt(html, at, wanted);
            if (cut != null) {
                return cut;
            }
            at = html.indexOf(key, at + 1);
        }
        return html;
    }

    private static @org.jspecify.annotations.Nullable String cutAt(
            String html, int from, String words) {
        var kept = new StringBuilder(html.substring(0, from));
        int at = from;
        int word = 0;
        while (word < words.length()) {
            if (at >= html.length()) {
                return null;
            }
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                if (end < 0) {
                    return null;
                }
                kept.append(html, at, end + 1);
                at = end + 1;
                continue;
            }
            int length = c == '&' ? entity(html, at) : 1;
            String seen = Parser.unescapeEntities(html.substring(at, at + length), false);
            boolean space = isSpace(seen.charAt(0));
            if (space || isSpace(words.charAt(word))) {
                at += space ? length : 0;
                word += isSpace(words.charAt(word)) ? 1 : 0;
                continue;
            }
            if (!words.startsWith(seen, word)) {
                return null;
            }
            at += length;
            word += seen.length();
        }
        return kept.append(html.substring(at).stripLeading()).toString();
    }

    private static int entity(String html, int at) {
        int end = html.indexOf(';', at);
        return end < 0 || end - at > ENTITY_CHARS_MAX ? 1 : end - at + 1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
