package frontstreet.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names of the months, whole and shortened, in the languages that newspapers print.
///
/// They are the Unicode CLDR's, as the JDK carries them, and some that papers use beside them. A
/// name that two languages give to different months (`listopad`: October in Croatia, November in
/// Poland) goes by the page's language, and without one by the language that stands first here.
final class MonthNames {
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "hu", "ro", "bg",
                    "hr", "sr", "sl", "bs", "uk", "ru", "be", "el", "tr", "sv", "nb", "da", "fi",
                    "is", "et", "lv", "lt", "ca", "gl", "eu", "ga", "cy", "id", "ms", "vi", "ar",
                    "fa", "he", "hi", "bn", "ta", "te", "ml", "mr", "gu", "kn", "ur", "sw", "af",
                    "sq", "mk", "az", "kk", "hy", "ka", "fil");

    private static final List<String> ALSO =
            List.of(
                    "jänner jaenner gennaio ener enero januar january gen",
                    "feber feb febr fev fév",
                    "maerz mär mrz mrt marzo marts mars mär",
                    "avr abr",
                    "mai maio",
                    "jun juin juni",
                    "jul juil juli",
                    "aug ago aoû",
                    "sept set setiembre sep",
                    "okt oct",
                    "nov",
                    "dez dic déc dec");

    private static final Map<String, Integer> ANY = new HashMap<>();
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new HashMap<>();

    static {
        for (String language : LANGUAGES) {
            Map<String, Integer> names = of(Locale.forLanguageTag(language));
            BY_LANGUAGE.put(language, names);
            names.forEach(ANY::putIfAbsent);
        }
        for (int month = 0; month < 12; month++) {
            for (String name : ALSO.get(month).split(" ", -1)) {
                ANY.putIfAbsent(name, month + 1);
            }
        }
    }

    private MonthNames() {}

    /// The month that a word names, 1 to 12.
    ///
    /// @param word in lower case, without a closing dot
    /// @param language the page's language, or `null` when not known
    static Optional<Integer> month(String word, @Nullable String language) {
        if (language != null) {
            Integer own = BY_LANGUAGE.getOrDefault(primary(language), Map.of()).get(word);
            if (own != null) {
                return Optional.of(own);
            }
        }
        return Optional.ofNullable(ANY.get(word));
    }

    private static String primary(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        String primary = language.substring(0, end).toLowerCase(Locale.ROOT);
        return primary.equals("no") || primary.equals("nn") ? "nb" : primary;
    }

    private static Map<String, Integer> of(Locale locale) {
        var names = new HashMap<String, Integer>();
        List<TextStyle> styles =
                List.of(
                        TextStyle.FULL,
                        TextStyle.FULL_STANDALONE,
                        TextStyle.SHORT,
                        TextStyle.SHORT_STANDALONE);
        for (Month month : Month.values()) {
            for (TextStyle style : styles) {
                String name = month.getDisplayName(style, locale).toLowerCase(locale);
                String word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                if (word.length() > 2 && word.chars().noneMatch(Character::isDigit)) {
                    names.putIfAbsent(word, month.getValue());
                }
            }
        }
        return names;
    }
}
