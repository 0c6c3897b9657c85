package frontstreet.server.web;

import frontstreet.frontpage.Slot;
import frontstreet.score.Score;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Why a story stands at its place of the front page, and the parts that its rank was made of.
final class PlaceWhy {
    private static final Map<String, String> NAMES =
            Map.of(
                    "substance", "length",
                    "language", "foreign language",
                    "headline", "kind of headline",
                    "stays", "stood already");

    private PlaceWhy() {}

    /// Why it is among what came in last.
    ///
    /// @param newest when its newest report was published
    static String latest(Slot slot, Moment newest) {
        String time = "Its newest report is of " + newest.text() + ", and the latest go by time.";
        return (time + " " + slot.why()).strip();
    }

    /// Why it is among the most carried.
    static String carried(CarriedText text) {
        String outlets = CountWords.spelled(text.outlets());
        return Character.toUpperCase(outlets.charAt(0))
                + outlets.substring(1)
                + " outlets carry this text"
                + (text.isNamed() ? " of " + text.whose() : "")
                + ", and the most carried go by that number.";
    }

    /// "Its rank is size 1.58 × freshness 0.92 = 1.45."; parts of 1 change nothing and are left
    /// out; `null` when there are no others.
    static @Nullable String rank(Score score) {
        var product = new StringJoiner(" × ");
        score.parts()
                .forEach((part, value) -> {
                    String number = number(value);
                    if (!number.equals("1")) {
                        product.add(NAMES.getOrDefault(part, part) + "\u00a0" + number);
                    }
                });
        return product.length() == 0
                ? null
                : "Its rank is " + product + " = " + number(score.value()) + ".";
    }

    private static String number(double value) {
        String number = String.format(Locale.ROOT, "%.2f", value);
        return number.endsWith(".00") ? number.substring(0, number.length() - 3) : number;
    }
}
