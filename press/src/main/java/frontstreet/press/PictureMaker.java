package frontstreet.press;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.imageio.ImageIO;

/// Makes the press's pictures: the same bytes for the same scene, seed and width. Everything in
/// them is drawn here; no letters, so that no fonts are needed.
final class PictureMaker {
    static final int WIDTH_MAX = 2400;

    private static final Set<String> DRAWINGS = Set.of("bank", "chip", "code", "vote", "board");
    private static final Color GRASS = new Color(0x4d7a45);
    private static final Color WOOD = new Color(0xb07d4a);
    private static final Color ICE = new Color(0xdfe9ef);
    private static final Color CLAY = new Color(0xa85f3c);

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private PictureMaker() {}

    /// Whether a scene is a drawing with flat colors, and a PNG; others are JPEG.
    static boolean isDrawing(String scene) {
        return DRAWINGS.contains(scene);
    }

    /// @param width in pixels; a third of it less is the height
    static byte[] picture(String scene, long seed, int width) {
        Dice dice = Dice.of(seed, scene);
        var canvas = new Canvas(width, Palette.of(dice, scene), dice);
        canvas.sky();
        paint(canvas, scene);
        canvas.vignette();
        return encoded(canvas.done(), isDrawing(scene) ? "png" : "jpg");
    }

    private static void paint(Canvas canvas, String scene) {
        switch (scene) {
            case "mountains", "mine", "dam", "ice", "snow" -> LandScenes.land(canvas, 0.9);
            case "desert", "sun", "antenna" -> LandScenes.land(canvas, 0.1);
            case "forest" -> LandScenes.forest(canvas);
            case "field", "garden" -> LandScenes.field(canvas);
            case "river", "sea" -> LandScenes.water(canvas, false);
            case "flood" -> LandScenes.water(canvas, true);
            case "ship" -> LandScenes.ship(canvas);
            case "bridge" -> LandScenes.bridge(canvas);
            case "road" -> LandScenes.road(canvas);
            case "fire" -> LandScenes.fire(canvas);
            case "storm" -> LandScenes.storm(canvas);
            case "volcano" -> LandScenes.volcano(canvas);
            case "moon" -> LandScenes.space(canvas, true);
            case "planet" -> LandScenes.space(canvas, false);
            case "street", "store", "house" -> TownScenes.street(canvas);
            case "town", "school", "hospital" -> TownScenes.skyline(canvas, true);
            case "capitol", "parliament" -> TownScenes.hall(canvas, true);
            case "courthouse", "museum" -> TownScenes.hall(canvas, false);
            case "factory" -> TownScenes.works(canvas);
            case "ruins" -> TownScenes.ruins(canvas);
            case "train" -> TownScenes.train(canvas);
            case "airport" -> TownScenes.airport(canvas);
            case "office", "lab" -> TownScenes.room(canvas);
            default -> paintFigures(canvas, scene);
        }
    }

    private static void paintFigures(Canvas canvas, String scene) {
        switch (scene) {
            case "crowd" -> FigureScenes.crowd(canvas, false);
            case "stage", "mic", "theater" -> FigureScenes.crowd(canvas, true);
            case "podium" -> FigureScenes.podium(canvas);
            case "portrait" -> FigureScenes.portrait(canvas);
            case "stadium", "ball", "green", "horse" -> FigureScenes.stadium(canvas, GRASS);
            case "hoops" -> FigureScenes.game(canvas, WOOD);
            case "court" -> FigureScenes.game(canvas, CLAY);
            case "rink" -> FigureScenes.game(canvas, ICE);
            case "bread", "food", "book", "painting", "bones", "dog", "phone", "toy", "box" ->
                    FigureScenes.still(canvas, scene);
            case "server", "screen" -> FigureScenes.machines(canvas);
            case "bank", "chip", "code", "vote", "board" -> FigureScenes.lines(canvas);
            default -> TownScenes.skyline(canvas, false);
        }
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("this Java cannot write " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
