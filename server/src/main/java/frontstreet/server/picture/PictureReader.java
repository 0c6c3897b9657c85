package frontstreet.server.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// Bytes → a picture's type and size, by its own head; nothing is decoded.
public final class PictureReader {
    private static final Map<String, String> TYPES =
            Map.of("jpeg", "image/jpeg", "png", "image/png", "gif", "image/gif");
    private static final int SIDE_LEAST = 32; // smaller ones are pixels that count readers
    private static final int SIDE_MOST = 20_000;

    private PictureReader() {}

    /// What a picture's head says.
    ///
    /// @param type its media type
    public record Size(String type, int width, int height) {}

    /// The size of a picture; none when the bytes are no picture that we show, or one too small or
    /// too large to be one.
    public static Optional<Size> size(byte[] bytes) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? size(readers.next(), in) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // broken bytes are no picture
        }
    }

    private static Optional<Size> size(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            String type = type(reader.getFormatName());
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            boolean isShown =
                    Math.min(width, height) >= SIDE_LEAST && Math.max(width, height) <= SIDE_MOST;
            return type != null && isShown
                    ? Optional.of(new Size(type, width, height))
                    : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static @Nullable String type(String format) {
        return TYPES.get(format.toLowerCase(Locale.ROOT));
    }
}
