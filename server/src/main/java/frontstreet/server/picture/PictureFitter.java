package frontstreet.server.picture;

import frontstreet.server.picture.PictureReader.Size;
import java.awt.color.CMMException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;

/// A picture as it came → as we keep it: no wider than a page shows it, and no heavier than a
/// reader should wait for.
public final class PictureFitter {
    private static final int WIDTH_MOST = 1280;
    private static final int BYTES_MOST =
            200_000; // lighter ones that are not too wide stay as they are
    private static final long PIXELS_MOST = 25_000_000; // 75 MB once decoded
    private static final double QUALITY = 0.82;

    /// The widths in pixels at which a page may ask for a picture beside its own.
    public static final List<Integer> WIDTHS = List.of(320, 640, 960);

    private PictureFitter() {}

    /// A picture to keep.
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way into the store
    public record Fitted(Size size, byte[] bytes) {}

    /// The picture, made smaller where that is worth it; none when the bytes are no picture that we
    /// show. Only photographs (JPEG) are made smaller: a drawing may be transparent, an animation
    /// would stand still. What cannot be decoded, or is too large to be, stays as it is: a browser
    /// may know better.
    public static Optional<Fitted> fit(byte[] bytes) {
        return PictureReader.size(bytes).map(size -> fit(size, bytes));
    }

    private static Fitted fit(Size size, byte[] bytes) {
        var asItCame = new Fitted(size, bytes);
        boolean isFine = size.width() <= WIDTH_MOST && bytes.length <= BYTES_MOST;
        if (isFine || !isPhotograph(size)) {
            return asItCame;
        }
        try {
            byte[] smaller = scaled(bytes, Math.min(1, (double) WIDTH_MOST / size.width()));
            return smaller.length >= bytes.length
                    ? asItCame
                    : PictureReader.size(smaller)
                            .map(it -> new Fitted(it, smaller))
                            .orElse(asItCame);
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | CMMException e) {
            return asItCame;
        }
    }

    /// A photograph that we keep, at a smaller width; what cannot be made smaller as it is.
    ///
    /// @param width in pixels, one of [#WIDTHS]
    public static byte[] narrowed(byte[] bytes, int width) {
        Size size = PictureReader.size(bytes).orElse(null);
        if (size == null || size.width() <= width || !isPhotograph(size)) {
            return bytes;
        }
        try {
            byte[] smaller = scaled(bytes, (double) width / size.width());
            return smaller.length < bytes.length ? smaller : bytes;
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | CMMException e) {
            return bytes;
        }
    }

    private static boolean isPhotograph(Size size) {
        return size.type().equals("image/jpeg")
                && (long) size.width() * size.height() <= PIXELS_MOST;
    }

    // Also turns a picture upright that says on which side it lies: what is written says it no
    // more.
    private static byte[] scaled(byte[] bytes, double scale) throws IOException {
        var out = new ByteArrayOutputStream();
        Thumbnails.of(new ByteArrayInputStream(bytes))
                .scale(scale)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }
}
