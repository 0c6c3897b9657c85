package frontstreet.feed;

/// How well bytes read as UTF-8: how many characters beyond ASCII are well formed, and how many
/// bytes are not.
///
/// @param wellFormed sequences of two to four bytes as the standard wants them (RFC 3629)
/// @param broken bytes beyond ASCII that belong to no such sequence
record Utf8(int wellFormed, int broken) {

    static Utf8 of(byte[] bytes) {
        int wellFormed = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length > 0) {
                wellFormed++;
            } else if (i + 4 < bytes.length) { // a file may be cut inside its last character
                broken++;
            }
            i += Math.max(1, length);
        }
        return new Utf8(wellFormed, broken);
    }

    /// UTF-8 beyond doubt: there are such characters, and no other code hits the pattern every
    /// time.
    boolean isSure() {
        return wellFormed > 0 && broken == 0;
    }

    /// UTF-8 with a scar at most: a single bad byte is no reason to misread a whole feed.
    boolean isMostly() {
        return broken == 0 || wellFormed > 20L * broken;
    }

    private static int length(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
