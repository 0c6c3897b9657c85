package frontstreet.page;

/// Whether bytes are UTF-8, and how much of them shows it.
///
/// @param isValid whether all of them are well formed (RFC 3629); a letter cut off at the very end
///   does no harm
/// @param letters how many letters take more than one byte
record Utf8Check(boolean isValid, int letters) {

    static Utf8Check of(byte[] bytes) {
        int letters = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes[at] & 0xFF);
            if (length == 0) {
                return new Utf8Check(false, letters);
            }
            for (int i = 1; i < length; i++) {
                if (at + i >= bytes.length) {
                    return new Utf8Check(true, letters);
                }
                if ((bytes[at + i] & 0xC0) != 0x80) {
                    return new Utf8Check(false, letters);
                }
            }
            letters += length > 1 ? 1 : 0;
            at += length;
        }
        return new Utf8Check(true, letters);
    }

    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first < 0xE0) {
            return 2;
        }
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xF0 && first < 0xF5 ? 4 : 0;
    }
}
