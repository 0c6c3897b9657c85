package frontstreet.page;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Bytes and content type → [Page]. The door of this package.
///
/// A page is HTML or plain text. Any bytes give a page; at most the first 32 MB of them are read.
public final class PageDecoder {
    private static final int BODY_BYTES_MAX = 32 * 1024 * 1024;

    /// Decodes and parses one document.
    ///
    /// @param body the bytes as received
    /// @param contentType the Content-Type header's value, or `null` when there was none
    /// @param url the address it came from, or `null` when unknown
    public Page decode(byte[] body, @Nullable String contentType, @Nullable String url) {
        EncodingSniffer.Sniffed encoding = EncodingSniffer.sniff(body, contentType);
        int length = Math.min(body.length, BODY_BYTES_MAX) - encoding.skip();
        String text =
                new String(body, encoding.skip(), length, EncodingLabels.charset(encoding.name()));
        String base = url == null ? "" : url;
        Document document =
                isPlainText(text, contentType)
                        ? PlainText.read(text, base)
                        : Jsoup.parse(text, base);
        return new Page(url, encoding.name(), encoding.by(), document);
    }

    private static boolean isPlainText(String text, @Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        // some servers say so of every file, and whoever reads a file may not know
        return type.contains("html") ? !MarkupSniffer.hasTag(text) : !MarkupSniffer.isMarkup(text);
    }
}
