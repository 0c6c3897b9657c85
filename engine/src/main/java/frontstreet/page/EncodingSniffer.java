package frontstreet.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Which encoding a page is in, by the HTML standard's order of evidence
/// ([§13.2.3.2](https://html.spec.whatwg.org/#determining-the-character-encoding)): byte order
/// mark, Content-Type, declaration in the page, guess, default.
///
/// One thing goes before what a page declares: bytes that are UTF-8 throughout, with many letters
/// beyond ASCII, are UTF-8. Text of another encoding is never so by chance, while pages saved or
/// passed on as UTF-8 often keep the declaration they were born with.
final class EncodingSniffer {
    private static final int GUESS_BYTES_MAX = 256 * 1024;
    private static final int PROOF_LETTERS = 20;

    /// @param name by the Encoding Standard
    /// @param by what told: "bom", "content-type", "meta", "utf-8", "guess", "default"
    /// @param skip bytes of the byte order mark
    record Sniffed(String name, String by, int skip) {}

    private EncodingSniffer() {}

    static Sniffed sniff(byte[] bytes, @Nullable String contentType) {
        Sniffed marked = mark(bytes);
        if (marked != null) {
            return marked;
        }
        Utf8Check utf8 = Utf8Check.of(bytes);
        Optional<String> header =
                contentType == null ? Optional.empty() : MetaPrescan.ofContentType(contentType);
        if (header.isPresent()) {
            return declared(header.get(), "content-type", utf8);
        }
        Optional<String> meta = MetaPrescan.encoding(bytes);
        if (meta.isPresent()) {
            return declared(meta.get(), "meta", utf8);
        }
        return undeclared(bytes, utf8);
    }

    private static @Nullable Sniffed mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Sniffed("UTF-8", "bom", 3);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Sniffed("UTF-16BE", "bom", 2);
        }
        return starts(bytes, 0xFF, 0xFE) ? new Sniffed("UTF-16LE", "bom", 2) : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Sniffed declared(String name, String by, Utf8Check utf8) {
        boolean proven = utf8.isValid() && utf8.letters() >= PROOF_LETTERS;
        boolean wide = name.startsWith("UTF-16");
        return proven && !wide && !name.equals("UTF-8")
                ? new Sniffed("UTF-8", "utf-8", 0)
                : new Sniffed(name, by, 0);
    }

    private static Sniffed undeclared(byte[] bytes, Utf8Check utf8) {
        if (utf8.isValid() && utf8.letters() > 0) {
            return new Sniffed("UTF-8", "guess", 0);
        }
        if (utf8.isValid()) {
            return new Sniffed("UTF-8", "default", 0); // plain ASCII reads the same in all of them
        }
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, GUESS_BYTES_MAX));
        detector.dataEnd();
        String guess = detector.getDetectedCharset();
        return Optional.ofNullable(guess)
                .flatMap(EncodingLabels::name)
                .map(name -> new Sniffed(name, "guess", 0))
                .orElse(new Sniffed("windows-1252", "default", 0));
    }
}
