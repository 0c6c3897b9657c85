package frontstreet.section;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// In which countries' money a text counts, by the signs before its sums. The dollar says nothing,
/// because the world counts in it.
final class Money {
    /// Stands for all countries that pay in euros.
    static final String EURO = "EU";

    private static final Set<String> EURO_COUNTRIES =
            Set.of(
                    "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT",
                    "LT", "LU", "LV", "MT", "NL", "PT", "SI", "SK");

    private static final Map<Character, String> SIGNS =
            Map.of(
                    '£', "GB", '€', EURO, '₹', "IN", '₩', "KR", '₽', "RU", '₦', "NG", '₺', "TR",
                    '₪', "IL", '₱', "PH", '₴', "UA");

    private Money() {}

    /// The codes of the countries; [#EURO] for the euro.
    static Set<String> in(String text) {
        var found = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            String country = SIGNS.get(text.charAt(i));
            if (country != null && Character.isDigit(text.charAt(i + 1))) {
                found.add(country);
            }
        }
        return found;
    }

    /// Does a country pay with the money of another's code?
    static boolean isOf(String code, String country) {
        return code.equals(country) || (code.equals(EURO) && EURO_COUNTRIES.contains(country));
    }
}
