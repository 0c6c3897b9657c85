package frontstreet.press;

import java.awt.Color;

/// Pictures of people, games and things.
final class FigureScenes {
    private FigureScenes() {}

    static void crowd(Canvas canvas, boolean stage) {
        Palette colors = canvas.colors();
        if (stage) {
            canvas.wash(
                    0, 200, new Color(0x0e0f16), Palette.between(colors.near(), colors.far(), 0.4));
            for (int i = 0; i < 5; i++) {
                double x = 40 + i * 55;
                double to = canvas.dice().below(300);
                canvas.shape(
                        Palette.faint(colors.light(), 0.16),
                        x,
                        -4,
                        x + 6,
                        -4,
                        to + 46,
                        170,
                        to - 46,
                        170);
            }
            canvas.glow(150, 130, 90, colors.light(), 0.6);
            canvas.figure(150, 150, 48, new Color(0x14141a));
            canvas.box(176, 104, 1.6, 46, new Color(0x14141a));
        } else {
            canvas.glow(150, 70, 160, colors.light(), 0.5);
            TownScenes.skyline(canvas, true);
        }
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 24; i++) {
                double x = i * 13 + canvas.dice().below(9);
                double high = 26 + row * 7 + canvas.dice().below(8);
                Color color =
                        Palette.between(
                                colors.far(),
                                Palette.between(colors.near(), Color.BLACK, 0.3),
                                row / 4.0);
                canvas.figure(x, 160 + row * 15 + high * 0.5, high, color);
            }
        }
    }

    static void podium(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.wash(0, 200, colors.near(), colors.far());
        canvas.glow(150, 60, 120, colors.light(), 0.5);
        for (int i = 0; i < 3; i++) {
            canvas.box(
                    40 + i * 90,
                    20,
                    30,
                    120,
                    Palette.faint(i % 2 == 0 ? colors.sky() : colors.haze(), 0.5));
        }
        canvas.figure(150, 190, 120, Palette.between(colors.near(), Color.BLACK, 0.4));
        canvas.shape(
                Palette.between(colors.far(), colors.haze(), 0.3),
                112,
                132,
                188,
                132,
                180,
                200,
                120,
                200);
        canvas.line(150, 132, 146, 112, 1.4, Color.BLACK);
        for (int i = 0; i < 9; i++) {
            canvas.figure(
                    16 + i * 34,
                    214,
                    40 + canvas.dice().below(10),
                    Palette.between(colors.near(), Color.BLACK, 0.7));
        }
    }

    static void portrait(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.wash(0, 200, Palette.between(colors.sky(), colors.haze(), 0.5), colors.far());
        double x = 110 + canvas.dice().below(80);
        canvas.glow(x - 50, 60, 120, colors.light(), 0.6);
        Color dark = Palette.between(colors.near(), Color.BLACK, 0.25);
        canvas.oval(x - 74, 132, 148, 140, dark);
        canvas.box(x - 13, 104, 26, 40, dark);
        canvas.oval(x - 31, 42, 62, 80, dark);
        int hair = canvas.dice().below(4);
        if (hair == 0) {
            canvas.oval(x - 37, 34, 74, 60, dark);
        } else if (hair == 1) {
            canvas.oval(x - 40, 38, 80, 110, dark);
        } else if (hair == 2) {
            canvas.disc(x, 34, 17, dark);
        }
        canvas.glow(x - 34, 84, 34, colors.light(), 0.22);
    }

    static void stadium(Canvas canvas, Color turf) {
        Palette colors = canvas.colors();
        canvas.wash(0, 110, colors.near(), colors.sky());
        for (int row = 0; row < 9; row++) {
            for (int i = 0; i < 70; i++) {
                Color seat =
                        canvas.dice().chance(0.3)
                                ? colors.light()
                                : canvas.dice().chance(0.5) ? colors.haze() : colors.far();
                canvas.disc(
                        i * 4.4 + canvas.dice().below(3),
                        52 + row * 7,
                        1.9,
                        Palette.faint(seat, 0.75));
            }
        }
        canvas.wash(114, 200, turf, Palette.between(turf, Color.BLACK, 0.3));
        for (int i = 0; i < 6; i++) {
            canvas.shape(
                    Palette.faint(Color.WHITE, 0.06),
                    150 + (i - 3) * 40,
                    114,
                    150 + (i - 3) * 40 + 20,
                    114,
                    150 + (i - 3) * 90 + 45,
                    200,
                    150 + (i - 3) * 90,
                    200);
        }
        canvas.line(0, 150, 300, 150, 1, Palette.faint(Color.WHITE, 0.7));
        for (int i = 0; i < 6; i++) {
            Color shirt = i % 2 == 0 ? colors.light() : colors.near();
            double x = 40 + i * 44 + canvas.dice().below(20);
            double lean = canvas.dice().below(13) - 6;
            player(canvas, x, 160 + canvas.dice().below(34), 28, lean, shirt);
        }
        for (double x : new double[] {30, 270}) {
            canvas.glow(x, 20, 60, Color.WHITE, 0.6);
        }
    }

    static void game(Canvas canvas, Color floor) {
        Palette colors = canvas.colors();
        canvas.wash(0, 200, new Color(0x15161c), Palette.between(colors.near(), floor, 0.3));
        canvas.shape(floor, 20, 130, 280, 130, 330, 200, -30, 200);
        canvas.ring(150, 176, 26, 1.2, Palette.faint(Color.WHITE, 0.6));
        canvas.glow(150, 60, 150, colors.light(), 0.3);
        player(canvas, 126, 170, 74, 22, colors.haze());
        player(canvas, 168, 174, 70, 10, colors.light());
        player(canvas, 226, 162, 54, -14, colors.haze());
        player(canvas, 66, 160, 52, 12, colors.light());
        canvas.disc(150, 64, 6, Palette.between(colors.light(), new Color(0xd07a3a), 0.6));
    }

    // Somebody in motion: legs apart, one arm up.
    private static void player(
            Canvas canvas, double x, double foot, double height, double lean, Color shirt) {
        Color dark = new Color(0x1b1b22);
        double hip = foot - height * 0.45;
        double neck = foot - height * 0.82;
        canvas.line(x, hip, x - height * 0.16, foot, height * 0.075, dark);
        canvas.line(x, hip, x + height * 0.15, foot - height * 0.06, height * 0.075, dark);
        canvas.line(x, hip, x + lean * 0.3, neck, height * 0.16, shirt);
        canvas.line(x + lean * 0.3, neck, x + lean, neck - height * 0.2, height * 0.055, dark);
        canvas.line(
                x + lean * 0.3, neck, x - lean * 0.5, hip - height * 0.06, height * 0.055, dark);
        canvas.disc(x + lean * 0.35, neck - height * 0.1, height * 0.075, dark);
    }

    static void still(Canvas canvas, String thing) {
        Palette colors = canvas.colors();
        canvas.wash(0, 200, Palette.between(colors.haze(), colors.sky(), 0.3), colors.haze());
        canvas.wash(136, 200, Palette.between(colors.far(), colors.haze(), 0.3), colors.far());
        canvas.glow(80, 40, 120, colors.light(), 0.7);
        canvas.oval(84, 146, 140, 22, Palette.faint(colors.near(), 0.35));
        Color body = Palette.between(colors.near(), colors.far(), 0.3);
        switch (thing) {
            case "food", "bread" -> {
                canvas.oval(86, 88, 128, 70, Palette.between(new Color(0xa8703a), body, 0.3));
                for (int i = 0; i < 4; i++) {
                    canvas.line(
                            112 + i * 20,
                            98,
                            124 + i * 20,
                            120,
                            2,
                            Palette.faint(colors.light(), 0.7));
                }
            }
            case "book" -> {
                canvas.shape(body, 90, 70, 150, 80, 150, 156, 90, 146);
                canvas.shape(colors.light(), 150, 80, 212, 68, 212, 144, 150, 156);
                for (int i = 0; i < 8; i++) {
                    canvas.line(
                            158,
                            92 + i * 7,
                            204,
                            84 + i * 7,
                            0.9,
                            Palette.faint(colors.near(), 0.5));
                }
            }
            case "painting" -> {
                canvas.box(84, 26, 132, 104, new Color(0x8d6b35));
                canvas.box(92, 34, 116, 88, colors.sky());
                canvas.shape(colors.near(), 92, 122, 92, 90, 130, 76, 170, 96, 208, 80, 208, 122);
                canvas.disc(176, 54, 9, colors.light());
            }
            case "bones" -> {
                canvas.oval(90, 70, 96, 66, colors.light());
                canvas.disc(124, 98, 11, body);
                canvas.shape(colors.light(), 170, 96, 232, 116, 228, 138, 160, 130);
                for (int i = 0; i < 7; i++) {
                    canvas.shape(body, 176 + i * 8, 128, 182 + i * 8, 128, 179 + i * 8, 138);
                }
            }
            case "dog" -> {
                canvas.oval(110, 84, 84, 68, body);
                canvas.disc(112, 80, 28, body);
                canvas.oval(82, 76, 16, 40, Palette.between(body, Color.BLACK, 0.3));
                canvas.disc(104, 76, 3, colors.light());
                canvas.disc(92, 92, 5, Color.BLACK);
            }
            case "phone" -> {
                canvas.box(116, 40, 62, 116, Color.BLACK);
                canvas.box(120, 46, 54, 104, Palette.between(colors.sky(), colors.light(), 0.3));
                canvas.disc(147, 90, 16, Palette.faint(colors.near(), 0.5));
            }
            default -> {
                canvas.box(100, 76, 96, 78, body);
                canvas.shape(
                        Palette.between(body, colors.light(), 0.35),
                        100,
                        76,
                        122,
                        58,
                        216,
                        58,
                        196,
                        76);
                canvas.shape(
                        Palette.between(body, Color.BLACK, 0.25),
                        196,
                        76,
                        216,
                        58,
                        216,
                        136,
                        196,
                        154);
            }
        }
    }

    static void machines(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.wash(0, 200, new Color(0x0c121b), colors.near());
        for (int rack = 0; rack < 7; rack++) {
            double x = 12 + rack * 41;
            canvas.box(x, 26, 34, 160, Palette.between(colors.near(), colors.far(), 0.35));
            for (int i = 0; i < 15; i++) {
                canvas.box(x + 3, 32 + i * 10, 28, 6, new Color(0x11161e));
                if (canvas.dice().chance(0.6)) {
                    canvas.disc(x + 6 + canvas.dice().below(20), 35 + i * 10, 1.1, colors.light());
                }
            }
        }
        canvas.glow(150, 100, 160, colors.sky(), 0.3);
    }

    static void lines(Canvas canvas) {
        Palette colors = canvas.colors();
        canvas.wash(0, 200, Palette.between(colors.haze(), Color.WHITE, 0.6), colors.haze());
        double at = 110;
        for (int i = 0; i < 24; i++) {
            double next = Math.max(40, Math.min(170, at + canvas.dice().below(37) - 18));
            canvas.box(18 + i * 11, next, 7, 180 - next, Palette.faint(colors.far(), 0.45));
            canvas.line(21 + i * 11, at, 32 + i * 11, next, 2.2, colors.near());
            at = next;
        }
        canvas.line(14, 180, 290, 180, 1, colors.near());
    }
}
