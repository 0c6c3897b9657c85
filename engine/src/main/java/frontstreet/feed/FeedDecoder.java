package frontstreet.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes and content type → text.
///
/// A byte order mark decides; then the charset of the HTTP header (RFC 7303); then the XML
/// declaration; then the bytes themselves. What was declared is believed only where the bytes can
/// be read in it: whatever says UTF-8 and is none is guessed, and whatever is UTF-8 beyond doubt is
/// UTF-8, although the server adds its `iso-8859-1` to everything.
final class FeedDecoder {
    private static final int INFLATED_MAX = 200 << 20;
    private static final int HEAD = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

    private FeedDecoder() {}

    static String decode(byte[] body, @Nullable String contentType, Problems problems) {
        byte[] bytes = isGzip(body) ? inflated(body, problems) : body;
        String marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        String http = contentType == null ? null : first(CHARSET, contentType);
        String declared = first(DECLARED, head(bytes));
        return byName(bytes, http, declared, problems);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /// Some servers send `feed.xml.gz`, or compress twice. What a cut file still gives is kept.
    private static byte[] inflated(byte[] body, Problems problems) {
        problems.note("it is compressed, and the header does not say so");
        var plain = new ByteArrayOutputStream(Math.min(body.length * 4, INFLATED_MAX));
        byte[] buffer = new byte[1 << 16];
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            int read = in.read(buffer);
            while (read > 0 && plain.size() < INFLATED_MAX) {
                plain.write(buffer, 0, read);
                read = in.read(buffer);
            }
        } catch (IOException e) {
            problems.note("the compressed data end early or are damaged: " + e.getMessage());
        }
        return plain.toByteArray();
    }

    /// By a byte order mark, or by the zeros that wide encodings put around the first "<" or "{".
    private static @Nullable String byMark(byte[] bytes) {
        int start = at(bytes, 0) << 24 | at(bytes, 1) << 16 | at(bytes, 2) << 8 | at(bytes, 3);
        if (start >>> 8 == 0xEFBBBF) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (start == 0xFFFE0000) {
            return text(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (start == 0x0000FEFF) {
            return text(bytes, 4, Charset.forName("UTF-32BE"));
        }
        return switch (start >>> 16) {
            case 0xFFFE -> text(bytes, 2, StandardCharsets.UTF_16LE);
            case 0xFEFF -> text(bytes, 2, StandardCharsets.UTF_16BE);
            case 0x3C00, 0x7B00 -> text(bytes, 0, littleEndian(start));
            case 0x003C, 0x007B -> text(bytes, 0, StandardCharsets.UTF_16BE);
            case 0x0000 ->
                    (start & 0xFFFF) == 0x3C ? text(bytes, 0, Charset.forName("UTF-32BE")) : null;
            default -> null;
        };
    }

    private static Charset littleEndian(int start) {
        return (start & 0xFFFF) == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xFF : 0x20;
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /// The first bytes, in the code that makes the XML declaration readable: EBCDIC's "<?xm" is 4C
    /// 6F A7 94 (XML 1.0, appendix F).
    private static String head(byte[] bytes) {
        boolean ebcdic = at(bytes, 0) == 0x4C && at(bytes, 1) == 0x6F && at(bytes, 2) == 0xA7;
        Charset code = ebcdic ? Charset.forName("IBM037") : StandardCharsets.ISO_8859_1;
        return new String(bytes, 0, Math.min(bytes.length, HEAD), code);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Groups.text(found, 1) : null;
    }

    private static String byName(
            byte[] bytes, @Nullable String http, @Nullable String declared, Problems problems) {
        for (String name : new @Nullable String[] {http, declared}) {
            if (name != null && FeedCharsets.isKoi8T(name)) {
                return Koi8T.decode(bytes);
            }
        }
        Utf8 utf8 = Utf8.of(bytes);
        Charset charset =
                choose(bytes, utf8, charset(http).orElse(null), charset(declared).orElse(null));
        String chosen = charset.name();
        if (declared != null && !charset(declared).map(charset::equals).orElse(false)) {
            problems.note("it is declared as " + declared + " and read as " + chosen);
        }
        return new String(bytes, charset);
    }

    private static Optional<Charset> charset(@Nullable String name) {
        return name == null ? Optional.empty() : FeedCharsets.named(name);
    }

    private static Charset choose(
            byte[] bytes, Utf8 utf8, @Nullable Charset http, @Nullable Charset declared) {
        boolean contradicted =
                declared != null
                        && !declared.equals(StandardCharsets.UTF_8)
                        && !FeedCharsets.isHabit(declared);
        if (utf8.isSure() && !contradicted) {
            return StandardCharsets.UTF_8;
        }
        if (http != null && fits(bytes, utf8, http)) {
            return http;
        }
        if (declared != null && fits(bytes, utf8, declared)) {
            return declared;
        }
        return utf8.isMostly() ? StandardCharsets.UTF_8 : guess(bytes);
    }

    private static boolean fits(byte[] bytes, Utf8 utf8, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8.isMostly();
        }
        boolean wide = charset.name().startsWith("UTF-");
        return !wide
                || new String(bytes, 0, Math.min(bytes.length, HEAD), charset).indexOf('<') >= 0;
    }

    private static Charset guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        String guessed = detector.getDetectedCharset();
        return charset(guessed).orElse(Charset.forName("windows-1252"));
    }
}
