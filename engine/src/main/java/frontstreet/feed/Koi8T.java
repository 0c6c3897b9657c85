package frontstreet.feed;

import java.nio.charset.Charset;

/// KOI8-T, the Tajik code page, which the JDK does not know: KOI8-R from 0xC0 on, and this table
/// below it (as in glibc and Python).
final class Koi8T {
    private static final String FROM_80 =
            "қғ‚Ғ„…†‡�‰ҳ‹ҲҷҶ�Қ‘’“”•–—�™�›����" + "�ӯӮё¤ӣ¦§���«¬\u00AD®�°±²Ё�Ӣ¶·�№�»���©";

    private Koi8T() {}

    static String decode(byte[] bytes) {
        char[] text = new String(bytes, Charset.forName("KOI8-R")).toCharArray();
        for (int i = 0; i < text.length; i++) {
            int code = bytes[i] & 0xFF;
            if (code >= 0x80 && code < 0xC0) {
                text[i] = FROM_80.charAt(code - 0x80);
            }
        }
        return new String(text);
    }
}
