package frontstreet.press;

import java.awt.Color;

/// Pictures of land, water and weather.
final class LandScenes {
    private LandScenes() {}

    static void land(Canvas canvas, double rough) {
        Palette colors = canvas.colors();
        sun(canvas);
        for (int i = 0; i < 4; i++) {
            double share = i / 3.0;
            canvas.ridge(
                    95 + 27 * i,
                    (rough > 0.5 ? 30 : 12) * (1 - share * 0.5),
                    rough * (1 - share * 0.6),
                    Palette.between(
                            Palette.between(colors.far(), colors.haze(), 0.55 - share * 0.5),
                            colors.near(),
                            share));
        }
    }

    private static void sun(Canvas canvas) {
        double x = 50 + canvas.dice().below(200);
        double y = 42 + canvas.dice().below(36);
        canvas.glow(x, y, 90, canvas.colors().light(), 0.7);
        canvas.disc(x, y, 11, canvas.colors().light());
    }

    static void forest(Canvas canvas) {
        land(canvas, 0.2);
        Color near = canvas.colors().near();
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 26; i++) {
                double x = i * 12 + canvas.dice().below(9) - 4;
                double foot = 160 + row * 17;
                double high = 34 + canvas.dice().below(22) + row * 6;
                Color color = Palette.between(canvas.colors().far(), near, 0.4 + row * 0.3);
                canvas.shape(color, x - 8, foot, x, foot - high, x + 8, foot);
            }
        }
        canvas.box(0, 192, 300, 8, near);
    }

    static void volcano(Canvas canvas) {
        Palette colors = canvas.colors();
        for (int i = 0; i < 26; i++) {
            double up = i * 4.2;
            canvas.glow(
                    150 + up * 0.5 + canvas.dice().below(20) - 10,
                    90 - up,
                    16 + i * 1.7,
                    Palette.between(colors.near(), colors.haze(), 0.25),
                    0.55);
        }
        canvas.glow(150, 88, 46, colors.light(), 0.9);
        canvas.shape(colors.far(), 20, 200, 132, 88, 168, 88, 290, 200);
        canvas.shape(colors.near(), 150, 200, 150, 88, 168, 88, 290, 200);
        canvas.shape(colors.light(), 146, 88, 154, 88, 160, 140, 151, 170, 148, 130);
        canvas.ridge(180, 6, 0.2, colors.near());
    }

    static void storm(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.wash(0, 200, colors.near(), colors.far());
        for (int i = 0; i < 30; i++) {
            double x = canvas.dice().below(300);
            double y = canvas.dice().below(80);
            canvas.glow(x, y, 30 + canvas.dice().below(40), colors.sky(), 0.25);
        }
        canvas.glow(40, 150, 130, colors.haze(), 0.5);
        double x = 170 + canvas.dice().below(60);
        for (int i = 0; i < 40; i++) {
            double share = i / 39.0;
            double width = 40 * (1 - share) * (1 - share) + 4;
            double sway = StrictMath.sin(share * 4) * 9;
            canvas.oval(
                    x + sway - width / 2,
                    62 + share * 104,
                    width,
                    7,
                    Palette.faint(colors.near(), 0.5));
        }
        canvas.ridge(172, 4, 0.2, colors.near());
        house(canvas, 70, 172, 18);
    }

    static void water(Canvas canvas, boolean flood) {
        Palette colors = canvas.colors();
        sun(canvas);
        canvas.ridge(104, 8, 0.4, Palette.between(colors.far(), colors.haze(), 0.4));
        if (flood) {
            for (int i = 0; i < 6; i++) {
                house(canvas, 20 + i * 50, 150 + canvas.dice().below(8), 26);
            }
        }
        canvas.wash(
                flood ? 146 : 118,
                200,
                Palette.between(colors.haze(), colors.far(), 0.35),
                colors.near());
        for (int i = 0; i < 60; i++) {
            double y = (flood ? 148 : 120) + canvas.dice().below(flood ? 50 : 78);
            double x = canvas.dice().below(290);
            double length = 4 + (y - 110) / 4;
            canvas.line(x, y, x + length, y, 0.7, Palette.faint(colors.light(), 0.35));
        }
    }

    private static void house(Canvas canvas, double x, double foot, double size) {
        Palette colors = canvas.colors();
        canvas.box(
                x,
                foot - size * 0.7,
                size,
                size * 0.9,
                Palette.between(colors.haze(), colors.far(), 0.5));
        canvas.shape(
                colors.near(),
                x - 3,
                foot - size * 0.7,
                x + size / 2,
                foot - size * 1.25,
                x + size + 3,
                foot - size * 0.7);
        canvas.box(x + size * 0.2, foot - size * 0.5, size * 0.2, size * 0.25, colors.light());
    }

    static void ship(Canvas canvas) {
        water(canvas, false);
        Palette colors = canvas.colors();
        double x = 70 + canvas.dice().below(60);
        canvas.shape(colors.near(), x, 118, x + 130, 118, x + 120, 136, x + 12, 136);
        for (int i = 0; i < 7; i++) {
            Color box =
                    i % 2 == 0 ? colors.far() : Palette.between(colors.light(), colors.far(), 0.5);
            canvas.box(x + 10 + i * 12, 104 + (i % 3) * 3, 11, 15, box);
        }
        canvas.box(x + 100, 88, 16, 30, colors.haze());
        canvas.box(x + 103, 92, 10, 3, colors.near());
    }

    static void bridge(Canvas canvas) {
        water(canvas, false);
        Color near = canvas.colors().near();
        canvas.box(0, 108, 300, 5, near);
        for (double x : new double[] {80, 220}) {
            canvas.box(x - 4, 48, 8, 100, near);
            for (int i = 1; i < 9; i++) {
                canvas.line(x, 50, x - i * 9, 108, 0.8, near);
                canvas.line(x, 50, x + i * 9, 108, 0.8, near);
            }
        }
    }

    static void road(Canvas canvas) {
        land(canvas, 0.15);
        Palette colors = canvas.colors();
        canvas.shape(colors.near(), 146, 120, 154, 120, 250, 200, 50, 200);
        for (int i = 0; i < 5; i++) {
            double y = 130 + i * 15;
            canvas.shape(
                    colors.light(),
                    150 - i * 0.6,
                    y,
                    150 + i * 0.6,
                    y,
                    151 + i,
                    y + 6 + i,
                    149 - i,
                    y + 6 + i);
        }
    }

    static void field(Canvas canvas) {
        sun(canvas);
        Palette colors = canvas.colors();
        canvas.ridge(112, 7, 0.1, Palette.between(colors.far(), colors.haze(), 0.3));
        for (int i = 0; i < 26; i++) {
            Color row = i % 2 == 0 ? colors.far() : colors.near();
            canvas.shape(
                    row,
                    150 + (i - 13) * 3,
                    116,
                    150 + (i - 12) * 3,
                    116,
                    150 + (i - 12) * 32,
                    200,
                    150 + (i - 13) * 32,
                    200);
        }
    }

    static void fire(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.glow(170, 140, 150, colors.haze(), 0.9);
        canvas.ridge(120, 22, 0.8, Palette.between(colors.far(), colors.haze(), 0.3));
        for (int i = 0; i < 46; i++) {
            double x = canvas.dice().below(300);
            double y = 118 + canvas.dice().below(40);
            canvas.glow(x, y, 5 + canvas.dice().below(14), colors.light(), 0.85);
        }
        canvas.ridge(160, 16, 0.9, colors.far());
        canvas.ridge(182, 8, 0.9, colors.near());
    }

    static void space(Canvas canvas, boolean moon) {
        Palette colors = canvas.colors();
        canvas.wash(0, 200, new Color(0x05070d), new Color(0x10182a));
        for (int i = 0; i < 160; i++) {
            double size = canvas.dice().unit() * 0.8;
            canvas.disc(canvas.dice().below(300), canvas.dice().below(200), size, colors.light());
        }
        double x = 150 + canvas.dice().below(60);
        canvas.glow(x, 110, 110, colors.sky(), 0.4);
        canvas.disc(x, 110, 62, moon ? new Color(0xc9c6bd) : colors.far());
        for (int i = 0; i < 16; i++) {
            double turn = canvas.dice().unit() * 6.28;
            double out = canvas.dice().unit() * 46;
            canvas.disc(
                    x + out * StrictMath.cos(turn),
                    110 + out * StrictMath.sin(turn),
                    2 + canvas.dice().below(7),
                    Palette.faint(moon ? new Color(0x8f8c84) : colors.haze(), 0.45));
        }
        canvas.oval(x - 20, 46, 110, 130, Palette.faint(new Color(0x05070d), 0.55));
    }
}
