package frontstreet.feed;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// What `&…;` means in one document: numbers, the names of HTML, and those of its own DTD, which
/// are expanded within a budget. What means nothing stays as it is written.
final class References {
    private static final int NAMES_MAX = 1000;
    private static final int NAME_LENGTH_MAX = 40;
    private static final int DEPTH_MAX = 8;
    private static final String WINDOWS_80 =
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private final Map<String, String> declared = new HashMap<>();

    /// How much text entities of the DTD may still add. Kilobytes of entities that name each other
    /// can stand for gigabytes (the "billion laughs").
    private int budget = 200_000;

    References() {
        declared.put("lang", "\u2329"); // XHTML 1.0, which XML documents mean; HTML 5 changed them
        declared.put("rang", "\u232A");
    }

    /// Learns an internal entity of the DTD. External ones are never learnt, so never fetched.
    void declare(String name, String value) {
        if (declared.size() < NAMES_MAX) {
            declared.put(name, value);
        }
    }

    /// Text with its references resolved.
    String resolve(String text) {
        return resolve(text, 0);
    }

    /// Text with the references of HTML resolved.
    static String resolveHtml(String text) {
        var html = new References();
        html.declared.clear();
        return html.resolve(text);
    }

    private String resolve(String text, int depth) {
        int amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        var resolved = new StringBuilder(text.length());
        int at = 0;
        while (amp >= 0) {
            resolved.append(text, at, amp);
            int end = end(text, amp);
            String meaning = end < 0 ? null : meaning(text.substring(amp + 1, end), depth);
            resolved.append(meaning == null ? "&" : meaning);
            at = meaning == null ? amp + 1 : end + 1;
            amp = text.indexOf('&', at);
        }
        return resolved.append(text, at, text.length()).toString();
    }

    /// Where the semicolon stands, or -1 when what follows is no reference.
    private static int end(String text, int amp) {
        int limit = Math.min(text.length(), amp + NAME_LENGTH_MAX);
        for (int i = amp + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > amp + 1 ? i : -1;
            }
            if (!Character.isLetterOrDigit(c) && "#._:-".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable String meaning(String name, int depth) {
        if (name.charAt(0) == '#') {
            return character(name);
        }
        String own = declared.get(name);
        if (own == null) {
            String html = Entities.getByName(name);
            return html.isEmpty() ? null : html;
        }
        if (depth >= DEPTH_MAX || own.length() > budget) {
            return null;
        }
        budget -= own.length();
        return resolve(own, depth + 1);
    }

    private static @Nullable String character(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.length() > 8) {
            return null;
        }
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return null;
            }
            code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
        }
        return character(code);
    }

    /// Whether a code is that of a control character nobody means, though windows-1252 has a letter
    /// there. U+0085 is a line break to some.
    static boolean isMistaken(int code) {
        return code >= 0x80 && code < 0xA0 && code != 0x85;
    }

    /// What windows-1252 has at a code from 0x80 to 0x9F.
    static char windows1252(int code) {
        return WINDOWS_80.charAt(code - 0x80);
    }

    /// The character of a number. Numbers from 128 to 159 are meant as windows-1252, as browsers
    /// read them; control characters vanish.
    private static @Nullable String character(int code) {
        if (isMistaken(code)) {
            return String.valueOf(windows1252(code));
        }
        if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
            return "\uFFFD";
        }
        boolean control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        return control ? "" : Character.toString(code);
    }
}
