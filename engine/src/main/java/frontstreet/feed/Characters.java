package frontstreet.feed;

/// Text without the characters that no feed may hold (XML 1.0, section 2.2) and many do. Those from
/// U+0080 to U+009F are meant as windows-1252: curly quotes that somebody encoded twice.
final class Characters {
    private Characters() {}

    static String clean(String text) {
        int clean = 0;
        while (clean < text.length() && isAllowed(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        var kept = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAllowed(c)) {
                kept.append(c);
            } else if (References.isMistaken(c)) {
                kept.append(References.windows1252(c));
            }
        }
        return kept.toString();
    }

    private static boolean isAllowed(char c) {
        if (c < 0x20) {
            return c == '\n' || c == '\t' || c == '\r';
        }
        return c < 0xFFFE && c != 0xFEFF && !References.isMistaken(c);
    }
}
