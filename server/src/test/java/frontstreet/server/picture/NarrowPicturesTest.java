package frontstreet.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class NarrowPicturesTest {
    private final AtomicInteger read = new AtomicInteger();

    private byte[] picture() {
        read.incrementAndGet();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aPictureIsMadeSmallerOnce() throws Exception {
        var pictures = new NarrowPictures(1_000_000);

        byte[] first = pictures.at(1, 320, this::picture);
        byte[] again = pictures.at(1, 320, this::picture);

        assertThat(PictureReader.size(first).orElseThrow().width()).isEqualTo(320);
        assertThat(again).isSameAs(first);
        assertThat(read).hasValue(1);
    }

    @Test
    void whatWasAskedForLongestAgoGoesFirst() throws Exception {
        int one = new NarrowPictures(1_000_000).at(1, 320, this::picture).length;
        var pictures = new NarrowPictures(one * 2L);
        pictures.at(1, 320, this::picture);
        pictures.at(2, 320, this::picture);
        pictures.at(1, 320, this::picture);
        pictures.at(3, 320, this::picture);
        read.set(0);

        pictures.at(1, 320, this::picture);
        assertThat(read).hasValue(0);
        pictures.at(2, 320, this::picture);
        assertThat(read).hasValue(1);
    }

    @Test
    void whatIsNoPictureStaysAsItIs() throws Exception {
        byte[] words = {1, 2, 3};

        assertThat(new NarrowPictures(10).at(1, 320, () -> words)).isEqualTo(words);
    }
}
