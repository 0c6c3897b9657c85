package frontstreet.press;

import java.util.Locale;
import java.util.Map;

/// Numbers as newspapers print them: in words below ten, with commas from a thousand.
final class Numbers {
    private static final String[] WORDS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final String[] ORDINALS = {
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
        "ninth"
    };

    private static final String[] TEENS = {
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private Numbers() {}

    /// In words, with a capital: "Thirty-one".
    ///
    /// @param value 10 to 99
    static String spelled(int value) {
        if (value < 20) {
            return Polish.capital(TEENS[value - 10]);
        }
        String one = value % 10 == 0 ? "" : "-" + WORDS[value % 10];
        return Polish.capital(TENS[value / 10] + one);
    }

    static Thing whole(long value) {
        String digits = String.format(Locale.ROOT, "%,d", value);
        boolean small = value >= 0 && value < WORDS.length;
        return new Thing(
                small ? WORDS[(int) value] : digits,
                Map.of(
                        "digits",
                        digits,
                        "value",
                        Long.toString(value),
                        "th",
                        small ? ORDINALS[(int) value] : value + ending(value)),
                false);
    }

    /// A number with one decimal.
    static Thing decimal(int tenths) {
        String digits = tenths / 10 + "." + tenths % 10;
        return new Thing(digits, Map.of("digits", digits, "value", digits), false);
    }

    static boolean isNumber(Thing thing) {
        return thing.traits().containsKey("value");
    }

    static long value(Thing number) {
        return Long.parseLong(number.trait("value"));
    }

    private static String ending(long value) {
        if (value % 100 >= 11 && value % 100 <= 13) {
            return "th";
        }
        return switch ((int) (value % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
