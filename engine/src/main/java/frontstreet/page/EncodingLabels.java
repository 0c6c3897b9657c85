package frontstreet.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names under which pages declare their encoding, and what browsers take them to mean
/// ([Encoding Standard §4.2](https://encoding.spec.whatwg.org/#names-and-labels)): whoever says
/// `iso-8859-1` or `ascii` means windows-1252.
final class EncodingLabels {
    private static final Map<String, String> STANDARD = new HashMap<>();

    static {
        say("UTF-8", "utf8 utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8");
        say(
                "windows-1252",
                "ascii us-ascii ansi_x3.4-1968 cp1252 cp819 ibm819 iso-8859-1 iso8859-1 iso88591"
                        + " iso_8859-1 latin1 latin-1 l1 windows-1252 x-cp1252");
        say(
                "windows-1254",
                "iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 windows-1254 cp1254");
        say("windows-874", "iso-8859-11 iso8859-11 tis-620 dos-874 windows-874");
        say(
                "Shift_JIS",
                "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis ms932 windows-31j cp932");
        say("EUC-JP", "euc-jp x-euc-jp eucjp cseucpkdfmtjapanese");
        say("GBK", "gb2312 gbk gb_2312 gb_2312-80 x-gbk chinese csgb2312 iso-ir-58 cp936 gb18030");
        say("Big5", "big5 big5-hkscs cn-big5 x-x-big5 csbig5");
        say(
                "EUC-KR",
                "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr");
        say("UTF-16LE", "utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff");
        say("UTF-16BE", "utf-16be unicodefffe");
        say("macintosh", "macintosh mac x-mac-roman csmacintosh");
        say("x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian");
        say("ISO-8859-8", "iso-8859-8 iso-8859-8-i logical visual hebrew");
        say("KOI8-U", "koi8-u koi8-ru");
        say("KOI8-R", "koi8-r koi koi8 koi8_r");
    }

    private static final Map<String, String> OF_JAVA =
            Map.of(
                    "Shift_JIS", "windows-31j",
                    "GBK", "GB18030",
                    "Big5", "Big5-HKSCS",
                    "EUC-KR", "x-windows-949",
                    "windows-874", "x-windows-874",
                    "macintosh", "x-MacRoman",
                    "x-mac-cyrillic", "x-MacCyrillic");

    private EncodingLabels() {}

    /// The standard's name for a label; empty when the label names no encoding that we can read.
    static Optional<String> name(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        String known = STANDARD.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return isReadable(key) ? Optional.of(Charset.forName(key).name()) : Optional.empty();
    }

    /// The JDK's decoder for a name of the standard.
    static Charset charset(String name) {
        String own = OF_JAVA.getOrDefault(name, name);
        return isReadable(own) ? Charset.forName(own) : Charset.forName("windows-1252");
    }

    private static boolean isReadable(String name) {
        try {
            return !name.isEmpty() && Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static void say(String name, String labels) {
        for (String label : labels.split(" ", -1)) {
            STANDARD.put(label, name);
        }
    }
}
