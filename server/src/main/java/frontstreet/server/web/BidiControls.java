package frontstreet.server.web;

import java.util.Arrays;

/// Takes out the characters that embed, override or isolate a direction of writing (U+202A to
/// U+202E, U+2066 to U+2069, [Unicode Annex 9](https://www.unicode.org/reports/tr9/)): one in a
/// headline turns round what stands after it on the page. Whole pages are cleaned of them, so that
/// no view has to think of it; our own words need none, and the marks between words stay.
final class BidiControls {
    private static final byte FIRST = (byte) 0xE2; // of three bytes, and inside no other character
    private static final byte EMBEDS = (byte) 0x80;
    private static final byte ISOLATES = (byte) 0x81;

    private BidiControls() {}

    /// @param page UTF-8
    static byte[] removed(byte[] page) {
        byte[] clean = new byte[page.length];
        int size = 0;
        int at = 0;
        while (at < page.length) {
            if (isControl(page, at)) {
                at += 3;
            } else {
                clean[size++] = page[at++];
            }
        }
        return Arrays.copyOf(clean, size);
    }

    private static boolean isControl(byte[] page, int at) {
        if (page[at] != FIRST || at + 2 >= page.length) {
            return false;
        }
        int last = page[at + 2] & 0xFF;
        return (page[at + 1] == EMBEDS && last >= 0xAA && last <= 0xAE)
                || (page[at + 1] == ISOLATES && last >= 0xA6 && last <= 0xA9);
    }
}
