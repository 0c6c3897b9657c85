package frontstreet.frontpage;

import java.util.List;

/// Numbers as newspapers print them: small ones in words.
final class Spelled {
    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");
    private static final List<String> PLACES =
            List.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth", "tenth");

    private Spelled() {}

    static String number(long n) {
        return n < NUMBERS.size() ? NUMBERS.get((int) n) : Long.toString(n);
    }

    /// "no words", "one word", "12 words".
    static String counted(long n, String noun) {
        return number(n) + " " + noun + (n == 1 ? "" : "s");
    }

    /// "third", "14th", "21st".
    ///
    /// @param n at least 1
    static String place(int n) {
        if (n <= PLACES.size()) {
            return PLACES.get(n - 1);
        }
        boolean teen = n % 100 / 10 == 1;
        return n
                + switch (teen ? 0 : n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
