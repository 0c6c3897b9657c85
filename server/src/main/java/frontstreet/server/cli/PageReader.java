package frontstreet.server.cli;

import frontstreet.article.ArticleExtractor;
import frontstreet.article.Extraction;
import frontstreet.page.Page;
import frontstreet.page.PageDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Bytes of one page → the fields that `extract` prints. Any number of threads may share it.
final class PageReader {
    private static final int SNIFFED_BYTES = 1024;

    // The two doors alone, not the whole engine: one page is to be answered at once.
    private final PageDecoder pages = new PageDecoder();
    private final ArticleExtractor articles = ArticleExtractor.load();
    private final boolean explain;
    private final boolean any;

    PageReader(boolean explain, boolean any) {
        this.explain = explain;
        this.any = any;
    }

    /// Reads one page and puts its fields on the line.
    ///
    /// @throws Unreadable when the bytes are no page
    void read(ObjectNode line, byte[] bytes, @Nullable String contentType, @Nullable String url)
            throws Unreadable {
        if (isBinary(bytes)) {
            throw new Unreadable("is no page: it holds binary data");
        }
        try {
            Page page = pages.decode(bytes, contentType, url);
            Extraction extraction = any ? articles.any(page) : articles.extract(page);
            ArticleJson.put(line, extraction, url, explain);
        } catch (RuntimeException | StackOverflowError e) { // the top of a unit of work: one page
            throw new Unreadable("cannot be read: " + e);
        }
    }

    // The signatures of the MIME Sniffing Standard's binary types all hold a byte that no text has;
    // UTF-16 and UTF-32 have zeros, but say so by a byte order mark or by having them everywhere.
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SNIFFED_BYTES);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-") || head.startsWith("PK\u0003\u0004")) {
            return true;
        }
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return false;
        }
        long zeros = head.chars().filter(c -> c == 0).count();
        long controls = head.chars().filter(PageReader::isControl).count();
        boolean wide = zeros * 5 > length * 2L && head.indexOf('<') >= 0;
        return !wide && (zeros + controls) * 50 > length;
    }

    private static boolean isControl(int c) {
        return c > 0 && c < 0x20 && c != 0x1b && (c < '\t' || c > '\r');
    }
}
