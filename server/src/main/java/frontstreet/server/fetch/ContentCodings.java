package frontstreet.server.fetch;

import io.airlift.compress.v3.MalformedInputException;
import io.airlift.compress.v3.zstd.ZstdJavaInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;

/// Undoes what servers do to bodies on the way: gzip, br, zstd
/// (<https://www.rfc-editor.org/rfc/rfc9110#section-8.4>), each within a limit.
final class ContentCodings {
    /// What we say we can undo.
    static final String ACCEPTED = "gzip, br, zstd";

    private static final int CODINGS_MAX = 3;
    // Seen where a coding should stand: "utf-8", "none", "binary", "UTF-8,gzip".
    private static final List<String> NOTHING_DONE =
            List.of("", "identity", "none", "binary", "utf-8", "utf8", "8bit");

    private final int bytesMax;
    private final boolean cuts;

    /// @param bytesMax the most that may come out of each coding
    /// @param cuts whether what is longer is cut there; else it is [TooBig]
    ContentCodings(int bytesMax, boolean cuts) {
        this.bytesMax = bytesMax;
        this.cuts = cuts;
    }

    /// The body as it was before it was packed.
    ///
    /// @param codings all `Content-Encoding` headers, in order
    byte[] undo(byte[] body, List<String> codings) throws IOException {
        List<String> applied =
                codings.stream()
                        .flatMap(line -> Arrays.stream(line.split(",", -1)))
                        .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                        .filter(coding -> !NOTHING_DONE.contains(coding))
                        .toList();
        if (applied.size() > CODINGS_MAX) {
            throw new IOException("packed " + applied.size() + " times");
        }
        byte[] bytes = body;
        for (String coding : applied.reversed()) {
            bytes = undone(bytes, coding);
        }
        return limited(new ByteArrayInputStream(bytes), bytesMax, cuts);
    }

    /// All of a stream within a limit.
    static byte[] limited(InputStream in, int bytesMax, boolean cuts) throws IOException {
        byte[] read = in.readNBytes(bytesMax + 1);
        if (read.length <= bytesMax) {
            return read;
        }
        if (cuts) {
            return Arrays.copyOf(read, bytesMax);
        }
        throw new TooBig("the body is bigger than " + bytesMax + " bytes");
    }

    private byte[] undone(byte[] packed, String coding) throws IOException {
        if (packed.length == 0) {
            return packed; // an empty answer is often declared packed, and is not
        }
        try (InputStream unpacking = unpacking(packed, coding)) {
            return limited(unpacking, bytesMax, cuts);
        } catch (MalformedInputException e) {
            throw new IOException("not zstd: " + e.getMessage(), e);
        }
    }

    private static InputStream unpacking(byte[] packed, String coding) throws IOException {
        var in = new ByteArrayInputStream(packed);
        return switch (coding) {
            case "gzip", "x-gzip" -> isGzip(packed) ? new GZIPInputStream(in) : in;
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> {
                ZstdFrames.check(packed);
                yield new ZstdJavaInputStream(in);
            }
            default -> throw new IOException("packed in a way we did not ask for: " + coding);
        };
    }

    // Seen: pages declared gzip that were never packed.
    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }
}
