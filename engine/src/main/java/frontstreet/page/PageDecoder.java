package frontstreet.page;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Bytes and content type → [Page]. The door of this package.
public final class PageDecoder {

    /// Decodes and parses one document.
    ///
    /// @param body the bytes as received
    /// @param contentType the Content-Type header's value, or `null` when there was none
    /// @param url the address it came from, or `null` when unknown
    public Page decode(byte[] body, @Nullable String contentType, @Nullable String url) {
        String text = new String(body, StandardCharsets.UTF_8);
        return new Page(url, "UTF-8", "default", Jsoup.parse(text, url == null ? "" : url));
    }
}
