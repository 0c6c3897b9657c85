package frontstreet.press;

import java.awt.Color;
import java.util.List;

/// Five colors that go together, from the sky down to what stands nearest.
///
/// @param sky at the top
/// @param haze at the horizon
/// @param far what is far away
/// @param near what is near
/// @param light a lamp, a sun, a window
record Palette(Color sky, Color haze, Color far, Color near, Color light) {
    private static final List<Palette> ALL =
            List.of(
                    of(0x5b84a6, 0xf3d9b8, 0x7c8ea0, 0x2f3e4c, 0xfff0cf),
                    of(0x31466b, 0xe79a6d, 0x6a5673, 0x241f33, 0xffd08a),
                    of(0x8fb3c7, 0xeef0e6, 0x86a08c, 0x35513f, 0xfdfbe9),
                    of(0x9aa4ab, 0xdfe2df, 0x7d878c, 0x3a4145, 0xf6f4ea),
                    of(0x1b2740, 0x4b5f86, 0x2b3a5c, 0x0d1422, 0xf7d68a),
                    of(0xd3b48c, 0xf6e7cc, 0xb98a63, 0x5d3f31, 0xfff6e0),
                    of(0x6f9aa0, 0xf1e3cf, 0x5d7f7d, 0x27403f, 0xffe2b0),
                    of(0x74688f, 0xf0c9bd, 0x8a6f86, 0x3b2e45, 0xffe3cc));
    private static final Palette FIRE = of(0x2d2028, 0xd9622f, 0x6b3229, 0x160f12, 0xffc45a);

    private static Palette of(int sky, int haze, int far, int near, int light) {
        return new Palette(
                new Color(sky), new Color(haze), new Color(far), new Color(near), new Color(light));
    }

    static Palette of(Dice dice, String scene) {
        return scene.equals("fire") || scene.equals("volcano") ? FIRE : dice.one(ALL);
    }

    /// A color between two.
    static Color between(Color a, Color b, double share) {
        return new Color(
                (int) (a.getRed() + (b.getRed() - a.getRed()) * share),
                (int) (a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                (int) (a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }

    static Color faint(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) (255 * opacity));
    }
}
