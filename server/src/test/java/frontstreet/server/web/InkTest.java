package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.section.Section;
import frontstreet.section.Sections;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The colors of the style sheet, read from the file: every text passes 4.5:1 on every ground that
/// it may stand on, by light and by dark.
class InkTest {
    private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3
    private static final Pattern PAIR =
            Pattern.compile("--([a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final Pattern ONE = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> TEXTS =
            List.of(
                    "ink",
                    "ink-2",
                    "link",
                    "alarm",
                    "spot-news",
                    "spot-money",
                    "spot-play",
                    "spot-arts",
                    "spot-watch");

    private final String css = css();
    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    InkTest() {
        Matcher pair = PAIR.matcher(css);
        while (pair.find()) {
            light.put(group(pair, 1), group(pair, 2));
            dark.put(group(pair, 1), group(pair, 3));
        }
    }

    @Test
    void everyTextIsReadableOnPaperAndTint() {
        for (String text : TEXTS) {
            for (String ground : List.of("paper", "tint")) {
                assertReadable(light, text, ground);
                assertReadable(dark, text, ground);
            }
        }
        assertReadable(light, "ink", "mark");
        assertReadable(dark, "ink", "mark");
    }

    @Test
    void everyTextIsReadableOnTheDarkBand() {
        Map<String, String> band = new HashMap<>();
        String rule = css.substring(css.indexOf(".band {"), css.indexOf(".band .pair"));
        Matcher own = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})").matcher(rule);
        while (own.find()) {
            band.put(group(own, 1), group(own, 2));
        }
        Matcher one = ONE.matcher(css);
        while (one.find()) {
            band.putIfAbsent(group(one, 1), group(one, 2));
        }

        for (String text : List.of("band-ink", "band-ink-2", "link", "spot-watch")) {
            for (Map<String, String> theme : List.of(light, dark)) {
                assertThat(contrast(color(band, text), color(theme, "band")))
                        .as("%s on the band", text)
                        .isGreaterThanOrEqualTo(READABLE);
            }
        }
    }

    @Test
    void everySectionHasItsInk() {
        for (Section section : Sections.load().all()) {
            String ink = Menu.ink(section.ink());

            assertThat(light).containsKey("spot-" + ink);
            assertThat(css).contains("." + ink + " { --spot: var(--spot-" + ink + "); }");
        }
    }

    @Test
    void redIsForAlarmAlone() {
        assertThat(css.split("var\\(--alarm\\)", -1)).hasSize(4); // breaking twice, a silent outlet
    }

    private static void assertReadable(Map<String, String> theme, String text, String ground) {
        assertThat(contrast(color(theme, text), color(theme, ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(READABLE);
    }

    private static String color(Map<String, String> theme, String name) {
        return Objects.requireNonNull(theme.get(name), name);
    }

    private static double contrast(String a, String b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
    }

    private static double channel(String color, int at) {
        double value = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String group(Matcher matcher, int group) {
        return Objects.requireNonNull(matcher.group(group));
    }

    private static String css() {
        try (InputStream in =
                Objects.requireNonNull(
                        InkTest.class.getResourceAsStream("/static/frontstreet.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
