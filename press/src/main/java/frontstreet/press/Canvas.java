package frontstreet.press;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A picture while it is made: 3 wide and 2 high, measured in units of which there are 300 by 200.
final class Canvas {
    static final double WIDTH = 300;
    static final double HEIGHT = 200;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Palette palette;
    private final Dice dice;

    Canvas(int width, Palette palette, Dice dice) {
        this.image = new BufferedImage(width, width * 2 / 3, BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
        this.palette = palette;
        this.dice = dice;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(width / WIDTH, width / WIDTH);
    }

    Palette colors() {
        return palette;
    }

    Dice dice() {
        return dice;
    }

    /// The picture, its bytes in the order in which JPEG is written without asking for each one.
    BufferedImage done() {
        graphics.dispose();
        var bytes =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D copy = bytes.createGraphics();
        copy.drawImage(image, 0, 0, null);
        copy.dispose();
        return bytes;
    }

    void sky() {
        wash(0, HEIGHT, palette.sky(), palette.haze());
    }

    /// A wash of color that changes from `top` to `bottom`.
    void wash(double top, double bottom, Color from, Color to) {
        graphics.setPaint(new GradientPaint(0, (float) top, from, 0, (float) bottom, to));
        graphics.fill(new Rectangle2D.Double(0, top, WIDTH, bottom - top));
    }

    /// A soft light.
    void glow(double x, double y, double radius, Color color, double strength) {
        graphics.setPaint(
                new RadialGradientPaint(
                        (float) x,
                        (float) y,
                        (float) radius,
                        new float[] {0, 1},
                        new Color[] {Palette.faint(color, strength), Palette.faint(color, 0)}));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void disc(double x, double y, double radius, Color color) {
        graphics.setPaint(color);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void oval(double x, double y, double w, double h, Color color) {
        graphics.setPaint(color);
        graphics.fill(new Ellipse2D.Double(x, y, w, h));
    }

    void ring(double x, double y, double radius, double thick, Color color) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) thick));
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void box(double x, double y, double w, double h, Color color) {
        graphics.setPaint(color);
        graphics.fill(new Rectangle2D.Double(x, y, w, h));
    }

    void line(double x1, double y1, double x2, double y2, double thick, Color color) {
        graphics.setPaint(color);
        graphics.setStroke(
                new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
    }

    /// A filled shape through points x, y, x, y, …
    void shape(Color color, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        graphics.setPaint(color);
        graphics.fill(path);
    }

    /// A ridge across the picture, filled down to the lower edge.
    ///
    /// @param base height of its middle, in units from the top
    /// @param swing how far it goes up and down
    /// @param rough 0 for dunes, 1 for peaks
    void ridge(double base, double swing, double rough, Color color) {
        var path = new Path2D.Double();
        double phase = dice.unit() * 6;
        double second = dice.unit() * 6;
        path.moveTo(-2, HEIGHT + 2);
        for (double x = -2; x <= WIDTH + 2; x += rough > 0.5 ? 6 : 3) {
            double wave =
                    StrictMath.sin(x / 47 + phase) * 0.6 + StrictMath.sin(x / 19 + second) * 0.4;
            double jag = rough * (dice.unit() - 0.5) * 0.7;
            path.lineTo(x, base - swing * (wave + jag));
        }
        path.lineTo(WIDTH + 2, HEIGHT + 2);
        path.closePath();
        graphics.setPaint(color);
        graphics.fill(path);
    }

    /// A person from behind or afar: a head on shoulders.
    void figure(double x, double foot, double height, Color color) {
        double head = height * 0.13;
        disc(x, foot - height + head, head, color);
        graphics.setPaint(color);
        graphics.fill(
                new java.awt.geom.RoundRectangle2D.Double(
                        x - height * 0.17,
                        foot - height + head * 2.1,
                        height * 0.34,
                        height,
                        height * 0.2,
                        height * 0.2));
    }

    /// Darker edges, as through a lens.
    void vignette() {
        graphics.setPaint(
                new RadialGradientPaint(
                        (float) (WIDTH / 2),
                        (float) (HEIGHT / 2),
                        190,
                        new float[] {0.55f, 1},
                        new Color[] {new Color(0, 0, 0, 0), new Color(0, 0, 0, 70)}));
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }
}
