package frontstreet.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.picture.PictureFitter.Fitted;
import frontstreet.server.picture.PictureReader.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureFitterTest {
    // "This picture lies on its side", as cameras write it.
    private static final byte[] LYING =
            HexFormat.of()
                    .parseHex(
                            "ffe1001e457869660000"
                                    + "49492a00080000000100120103000100000006000000");

    private static final int HEAD = 20; // the first mark, and the one that says JFIF

    private static byte[] picture(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static Fitted fitted(byte[] bytes) {
        return PictureFitter.fit(bytes).orElseThrow();
    }

    @Test
    void aPictureWiderThanAPageShowsItIsMadeSmaller() throws IOException {
        byte[] wide = picture(1600, 400, "jpg");

        Fitted fitted = fitted(wide);

        assertThat(fitted.size()).isEqualTo(new Size("image/jpeg", 1280, 320));
        assertThat(fitted.bytes().length).isLessThan(wide.length);
        assertThat(PictureReader.size(fitted.bytes())).contains(fitted.size());
    }

    @Test
    void aHeavyPictureIsMadeLighterAndKeepsItsSize() throws IOException {
        var heavy = picture(900, 600, "jpg");

        Fitted fitted = fitted(padded(heavy));

        assertThat(fitted.size()).isEqualTo(new Size("image/jpeg", 900, 600));
        assertThat(fitted.bytes().length).isLessThan(heavy.length + 300_000);
    }

    // With a camera's long note to itself.
    private static byte[] padded(byte[] jpeg) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (int i = 0; i < 5; i++) {
            out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xea, 0x62});
            out.writeBytes(new byte[60_000]);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    @Test
    void aPictureThatLiesOnItsSideIsTurnedUpright() throws IOException {
        byte[] jpeg = picture(1600, 400, "jpg");
        var lying = new ByteArrayOutputStream();
        lying.write(jpeg, 0, HEAD);
        lying.writeBytes(LYING);
        lying.write(jpeg, HEAD, jpeg.length - HEAD);

        Size size = fitted(lying.toByteArray()).size();

        assertThat(size).isEqualTo(new Size("image/jpeg", 320, 1280));
    }

    @Test
    void aSmallPictureAndADrawingStayAsTheyCame() throws IOException {
        byte[] small = picture(300, 200, "jpg");
        byte[] drawing = picture(1400, 90, "png");

        assertThat(fitted(small).bytes()).isSameAs(small);
        assertThat(fitted(drawing).bytes()).isSameAs(drawing);
    }

    @Test
    void aPictureThatEndsTooSoonIsNotLost() throws IOException {
        byte[] whole = picture(1600, 400, "jpg");
        byte[] half = Arrays.copyOf(whole, 900);

        assertThat(PictureFitter.fit(half)).isPresent();
    }

    @Test
    void whatIsNoPictureIsNone() {
        assertThat(PictureFitter.fit(new byte[300_000])).isEmpty();
    }
}
