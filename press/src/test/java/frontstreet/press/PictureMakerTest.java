package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureMakerTest {
    static Stream<String> scenes() {
        Set<String> scenes =
                PlotReader.load().stream()
                        .map(Plot::scene)
                        .collect(Collectors.toCollection(TreeSet::new));
        return scenes.stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneOfThePlotsCanBeDrawn(String scene) throws IOException {
        byte[] picture = PictureMaker.picture(scene, 42, 300);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));

        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(PictureMaker.picture(scene, 42, 300)).isEqualTo(picture);
    }

    @Test
    void anotherSeedGivesAnotherPicture() {
        assertThat(PictureMaker.picture("skyline", 1, 300))
                .isNotEqualTo(PictureMaker.picture("skyline", 2, 300));
    }
}
