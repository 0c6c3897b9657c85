package frontstreet.server.fetch;

import io.airlift.compress.v3.zstd.ZstdJavaOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/// One text, packed in each way, and the bombs.
final class Packed {
    static final byte[] TEXT =
            ("<rss>" + "news ".repeat(40) + "</rss>").getBytes(StandardCharsets.UTF_8);

    /// The text by Node's brotli; the JDK cannot write it.
    static final byte[] BROTLI = base64("G9IA+B0HbizHYjP7KHnc7upFrudAynyWJAJWAaWkl/UFBQ==");

    /// 50 million times the letter a.
    static final byte[] BROTLI_BOMB =
            base64(
                    "y///P/glwuKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693/8//+DXwIg"
                            + "DgsAdO//8g9eD78EQBwWAOig6wE=");

    /// The text by `zstd -3`.
    static final byte[] ZSTD = base64("KLUv/QRYvQAAgDxyc3M+bmV3cyA8L3Jzcz4BAEBQBQk3JM2A");

    /// One run of six bytes in a frame that asks its reader to hold 128 MiB.
    static final byte[] ZSTD_WINDOW_OF_128_MIB = base64("KLUv/QCIMwAAYQ==");

    private Packed() {}

    static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zstd(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new ZstdJavaOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
