package frontstreet.feed;

/// Text without the characters that no feed may hold (XML 1.0, section 2.2) and many do.
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
            if (isAllowed(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isAllowed(char c) {
        return c >= 0x20 ? c < 0xFFFE && c != 0xFEFF : c == '\n' || c == '\t' || c == '\r';
    }
}
