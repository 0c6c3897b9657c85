package frontstreet.text;

import java.util.Locale;
import java.util.Optional;

/// The languages we know: those that we can tell from a text.
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    PORTUGUESE("pt"),
    ITALIAN("it"),
    CATALAN("ca"),
    ROMANIAN("ro"),
    DUTCH("nl"),
    DANISH("da"),
    NORWEGIAN("no"),
    SWEDISH("sv"),
    ICELANDIC("is"),
    FINNISH("fi"),
    ESTONIAN("et"),
    LATVIAN("lv"),
    LITHUANIAN("lt"),
    POLISH("pl"),
    CZECH("cs"),
    SLOVAK("sk"),
    SLOVENIAN("sl"),
    CROATIAN("hr"),
    ALBANIAN("sq"),
    HUNGARIAN("hu"),
    TURKISH("tr"),
    AZERBAIJANI("az"),
    INDONESIAN("id"),
    TAGALOG("tl"),
    SWAHILI("sw"),
    AFRIKAANS("af"),
    VIETNAMESE("vi"),
    RUSSIAN("ru"),
    UKRAINIAN("uk"),
    BELARUSIAN("be"),
    BULGARIAN("bg"),
    SERBIAN("sr"),
    MACEDONIAN("mk"),
    KAZAKH("kk"),
    GREEK("el"),
    ARMENIAN("hy"),
    GEORGIAN("ka"),
    HEBREW("he"),
    ARABIC("ar"),
    PERSIAN("fa"),
    URDU("ur"),
    HINDI("hi"),
    MARATHI("mr"),
    NEPALI("ne"),
    BENGALI("bn"),
    GUJARATI("gu"),
    PUNJABI("pa"),
    TAMIL("ta"),
    TELUGU("te"),
    KANNADA("kn"),
    MALAYALAM("ml"),
    SINHALA("si"),
    THAI("th"),
    LAO("lo"),
    BURMESE("my"),
    KHMER("km"),
    AMHARIC("am"),
    CHINESE("zh"),
    JAPANESE("ja"),
    KOREAN("ko");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The language's subtag by [BCP 47](https://www.rfc-editor.org/info/bcp47): "en".
    public String tag() {
        return tag;
    }

    /// The language that a tag begins with ("en-US", "pt_BR", "ZH-hans"), or none that we know.
    public static Optional<Language> of(String bcp47) {
        String tag = bcp47.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < tag.length() && tag.charAt(end) >= 'a' && tag.charAt(end) <= 'z') {
            end++;
        }
        String primary = older(tag.substring(0, end));
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /// Tags that are written for the same language: the two Norwegians, and what BCP 47 replaced.
    private static String older(String primary) {
        return switch (primary) {
            case "nb", "nn" -> "no";
            case "iw" -> "he";
            case "in", "ms" -> "id";
            case "fil" -> "tl";
            case "bs", "sh" -> "hr";
            default -> primary;
        };
    }
}
