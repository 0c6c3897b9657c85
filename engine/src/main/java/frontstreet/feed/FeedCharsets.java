package frontstreet.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names of encodings as feeds write them → the JDK's charset.
///
/// The JDK knows most names and aliases of the IANA registry; here stand those that it does not,
/// and the widenings of the WHATWG standard (<https://encoding.spec.whatwg.org>): who says
/// "iso-8859-1" writes windows-1252.
final class FeedCharsets {
    private static final Map<String, String> KNOWN_AS =
            Map.ofEntries(
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("unicode11utf8", "UTF-8"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("usascii", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("iso88591", "windows-1252"),
                    Map.entry("iso885911", "x-windows-874"),
                    Map.entry("tis620", "x-windows-874"),
                    Map.entry("iso88599", "windows-1254"),
                    Map.entry("latin5", "windows-1254"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("cp936", "GB18030"),
                    Map.entry("shiftjis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("xsjis", "windows-31j"),
                    Map.entry("euckr", "x-windows-949"),
                    Map.entry("ksc56011987", "x-windows-949"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("cpis", "IBM861"),
                    Map.entry("cpgr", "IBM869"),
                    Map.entry("cspc775baltic", "IBM775"),
                    Map.entry("cspc850multilingual", "IBM850"),
                    Map.entry("cspcp852", "IBM852"),
                    Map.entry("cspc862latinhebrew", "IBM862"),
                    Map.entry("ibm039", "IBM037"),
                    Map.entry("ebcdiccpus", "IBM037"),
                    Map.entry("ebcdiccpca", "IBM037"),
                    Map.entry("ebcdiccpnl", "IBM037"),
                    Map.entry("ebcdiccpwt", "IBM037"),
                    Map.entry("ebcdiccphe", "IBM424"),
                    Map.entry("ebcdiccpbe", "IBM500"),
                    Map.entry("ebcdiccpch", "IBM500"),
                    Map.entry("ebcdiccpgr", "x-IBM875"),
                    Map.entry("macintosh", "x-MacRoman"),
                    Map.entry("mac", "x-MacRoman"),
                    Map.entry("maclatin2", "x-MacCentralEurope"),
                    Map.entry("maccentraleurope", "x-MacCentralEurope"),
                    Map.entry("maccyrillic", "x-MacCyrillic"),
                    Map.entry("xmaccyrillic", "x-MacCyrillic"),
                    Map.entry("maciceland", "x-MacIceland"),
                    Map.entry("macgreek", "x-MacGreek"),
                    Map.entry("macturkish", "x-MacTurkish"));

    private FeedCharsets() {}

    /// The charset of a name; none where nobody knows it.
    static Optional<Charset> named(String name) {
        String plain = plain(name);
        String known = KNOWN_AS.getOrDefault(plain, name.strip());
        return known(known)
                .or(() -> known(known.replace('_', '-')))
                .or(() -> plain.startsWith("cp") ? known("windows-" + plain.substring(2)) : none());
    }

    /// Whether a name is that of KOI8-T.
    static boolean isKoi8T(String name) {
        return plain(name).equals("koi8t");
    }

    /// Whether a charset is one that writers name when they never looked.
    static boolean isHabit(Charset charset) {
        return charset.name().equals("windows-1252") || charset.equals(StandardCharsets.US_ASCII);
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return none();
        }
    }

    private static Optional<Charset> none() {
        return Optional.empty();
    }

    private static String plain(String name) {
        var plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length() && i < 64; i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
