package frontstreet.press;

import java.awt.Color;

/// Pictures of streets, houses and halls.
final class TownScenes {
    private TownScenes() {}

    static void skyline(Canvas canvas, boolean low) {
        Palette colors = canvas.colors();
        canvas.glow(210, 110, 150, colors.light(), 0.5);
        row(canvas, low ? 30 : 90, Palette.between(colors.far(), colors.haze(), 0.6), 16);
        row(canvas, low ? 26 : 66, Palette.between(colors.far(), colors.haze(), 0.2), 20);
        row(canvas, low ? 34 : 44, colors.near(), 26);
        canvas.box(0, 186, 300, 14, Palette.between(colors.near(), Color.BLACK, 0.3));
    }

    private static void row(Canvas canvas, int high, Color color, int wide) {
        double x = -4;
        while (x < 304) {
            double w = wide * (0.6 + canvas.dice().unit());
            double h = high * (0.35 + canvas.dice().unit() * 0.9) + 20;
            canvas.box(x, 190 - h, w, h + 10, color);
            for (double y = 194 - h; y < 182; y += 7) {
                for (double at = x + 3; at < x + w - 3; at += 5) {
                    if (canvas.dice().chance(0.22)) {
                        canvas.box(at, y, 2, 3, Palette.faint(canvas.colors().light(), 0.8));
                    }
                }
            }
            x += w + canvas.dice().below(3);
        }
    }

    static void street(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.glow(150, 110, 110, colors.light(), 0.8);
        for (int side = 0; side < 2; side++) {
            for (int i = 5; i >= 0; i--) {
                double near = i * 30;
                double high = 60 + near * 0.7 + canvas.dice().below(18);
                double x = side == 0 ? 150 - 22 - near : 150 + 22 + near - 30;
                Color color =
                        Palette.between(
                                Palette.between(colors.far(), colors.haze(), 0.6),
                                colors.near(),
                                i / 5.0);
                canvas.box(side == 0 ? x - 2 : x, 150 - high, 34, high + 50, color);
                canvas.box(x + 6, 150 - high * 0.6, 6, 9, Palette.faint(colors.light(), 0.9));
                canvas.box(x + 19, 150 - high * 0.6, 6, 9, Palette.faint(colors.light(), 0.6));
            }
        }
        canvas.shape(
                Palette.between(colors.near(), Color.BLACK, 0.2),
                130,
                142,
                170,
                142,
                330,
                200,
                -30,
                200);
        canvas.figure(140, 176, 26, Color.BLACK);
        canvas.figure(166, 170, 21, Color.BLACK);
    }

    static void hall(Canvas canvas, boolean dome) {
        Palette colors = canvas.colors();
        canvas.glow(90, 60, 120, colors.light(), 0.6);
        Color stone = Palette.between(colors.haze(), colors.light(), 0.4);
        Color shade = Palette.between(colors.far(), stone, 0.35);
        if (dome) {
            canvas.oval(110, 34, 80, 90, shade);
            canvas.box(118, 74, 64, 30, stone);
            canvas.box(147, 20, 6, 18, shade);
        } else {
            canvas.shape(shade, 60, 88, 150, 50, 240, 88);
        }
        canvas.box(56, 88, 188, 12, stone);
        canvas.box(62, 100, 176, 62, shade);
        for (int i = 0; i < 10; i++) {
            canvas.box(68 + i * 18, 100, 8, 62, stone);
        }
        for (int i = 0; i < 4; i++) {
            canvas.box(
                    50 - i * 8,
                    162 + i * 7,
                    200 + i * 16,
                    7,
                    Palette.between(stone, colors.far(), i * 0.15));
        }
        canvas.box(0, 190, 300, 10, colors.near());
        for (int i = 0; i < 7; i++) {
            canvas.figure(
                    30 + canvas.dice().below(240), 196, 14 + canvas.dice().below(5), colors.near());
        }
    }

    static void works(Canvas canvas) {
        Palette colors = canvas.colors();
        for (int i = 0; i < 3; i++) {
            double x = 60 + i * 46;
            canvas.box(x, 60 + i * 10, 11, 110, colors.far());
            for (int puff = 0; puff < 9; puff++) {
                canvas.glow(
                        x + 6 + puff * 7,
                        54 + i * 10 - puff * 4,
                        9 + puff * 2,
                        colors.light(),
                        0.4);
            }
        }
        for (int i = 0; i < 6; i++) {
            canvas.shape(colors.near(), 30 + i * 42, 150, 30 + i * 42, 118, 72 + i * 42, 150);
        }
        canvas.box(20, 148, 264, 44, colors.near());
        for (int i = 0; i < 12; i++) {
            canvas.box(30 + i * 21, 160, 11, 9, Palette.faint(colors.light(), 0.85));
        }
        canvas.box(0, 188, 300, 12, Palette.between(colors.near(), Color.BLACK, 0.4));
    }

    static void ruins(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.glow(230, 80, 120, colors.light(), 0.5);
        for (int i = 0; i < 7; i++) {
            double x = i * 44 + canvas.dice().below(12);
            double high = 40 + canvas.dice().below(60);
            Color wall = Palette.between(colors.far(), colors.haze(), canvas.dice().unit() * 0.5);
            canvas.shape(
                    wall,
                    x,
                    180,
                    x + 2,
                    180 - high,
                    x + 14,
                    180 - high * 0.7,
                    x + 22,
                    180 - high * 0.95,
                    x + 36,
                    180 - high * 0.3,
                    x + 40,
                    180);
        }
        for (int i = 0; i < 90; i++) {
            double x = canvas.dice().below(300);
            double y = 166 + canvas.dice().below(30);
            double size = 3 + canvas.dice().below(11);
            canvas.shape(
                    Palette.between(colors.near(), colors.far(), canvas.dice().unit()),
                    x,
                    y,
                    x + size,
                    y - size * 0.6,
                    x + size * 1.4,
                    y + size * 0.4);
        }
        canvas.figure(120, 190, 34, colors.near());
        canvas.figure(142, 192, 32, colors.near());
    }

    static void train(Canvas canvas) {
        LandScenes.land(canvas, 0.3);
        Palette colors = canvas.colors();
        double y = 132;
        for (int i = 0; i < 5; i++) {
            double x = 10 + i * 60;
            canvas.box(
                    x,
                    y,
                    56,
                    30,
                    i == 4 ? colors.light() : Palette.between(colors.far(), colors.near(), 0.5));
            canvas.box(x + 5, y + 6, 46, 8, Palette.between(colors.sky(), colors.light(), 0.5));
            canvas.disc(x + 12, y + 32, 4, colors.near());
            canvas.disc(x + 44, y + 32, 4, colors.near());
        }
        canvas.box(0, y + 36, 300, 2, colors.near());
        canvas.box(0, y + 40, 300, 40, Palette.between(colors.near(), colors.far(), 0.3));
    }

    static void airport(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.glow(70, 130, 150, colors.light(), 0.7);
        canvas.box(0, 160, 300, 40, Palette.between(colors.near(), colors.far(), 0.3));
        Color body = Palette.between(colors.light(), colors.haze(), 0.3);
        canvas.oval(70, 118, 170, 28, body);
        canvas.shape(body, 212, 128, 246, 88, 256, 90, 240, 134);
        canvas.shape(colors.far(), 140, 134, 186, 134, 130, 172, 114, 172);
        for (int i = 0; i < 12; i++) {
            canvas.box(94 + i * 10, 127, 4, 4, colors.near());
        }
        canvas.box(90, 144, 3, 20, colors.near());
        canvas.box(180, 144, 3, 20, colors.near());
    }

    static void room(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.wash(
                0,
                200,
                Palette.between(colors.haze(), colors.light(), 0.5),
                Palette.between(colors.haze(), colors.far(), 0.4));
        canvas.box(150, 26, 100, 84, Palette.between(colors.sky(), colors.light(), 0.4));
        canvas.box(198, 26, 4, 84, colors.light());
        canvas.box(150, 66, 100, 4, colors.light());
        canvas.box(0, 150, 300, 50, Palette.between(colors.far(), colors.near(), 0.4));
        canvas.box(30, 128, 120, 8, colors.near());
        canvas.box(36, 136, 6, 40, colors.near());
        canvas.box(138, 136, 6, 40, colors.near());
        canvas.shape(Palette.faint(colors.light(), 0.3), 150, 110, 250, 110, 200, 200, 60, 200);
        canvas.figure(90, 150, 56, Palette.between(colors.near(), colors.far(), 0.2));
    }
}
