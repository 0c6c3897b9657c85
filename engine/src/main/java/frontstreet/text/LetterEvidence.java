package frontstreet.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/// Letters that, among the languages of one script that we know, only one writes.
final class LetterEvidence {
    private LetterEvidence() {}

    /// The language that a letter of the word gives away, or `null`.
    static @Nullable Language of(String word, UnicodeScript script) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            Language language = c < 128 ? null : of(c, script);
            if (language != null) {
                return language;
            }
        }
        return null;
    }

    private static @Nullable Language of(char c, UnicodeScript script) {
        return switch (script) {
            case LATIN -> latin(c);
            case CYRILLIC -> cyrillic(c);
            case ARABIC -> arabic(c);
            default -> null;
        };
    }

    private static @Nullable Language latin(char c) {
        return switch (c) {
            case 'ß' -> Language.GERMAN;
            case 'ñ' -> Language.SPANISH;
            case 'ã' -> Language.PORTUGUESE;
            case 'ț', 'ţ' -> Language.ROMANIAN;
            case 'þ' -> Language.ICELANDIC;
            case 'ļ', 'ņ', 'ķ', 'ģ' -> Language.LATVIAN;
            case 'ė', 'ų', 'į' -> Language.LITHUANIAN;
            case 'ł', 'ż', 'ś', 'ź', 'ń' -> Language.POLISH;
            case 'ř', 'ů' -> Language.CZECH;
            case 'ľ', 'ŕ', 'ĺ' -> Language.SLOVAK;
            case 'ő', 'ű' -> Language.HUNGARIAN;
            case 'ğ' -> Language.TURKISH;
            case 'ə' -> Language.AZERBAIJANI;
            case 'ơ', 'ư' -> Language.VIETNAMESE;
            default -> c >= 'Ạ' && c <= 'ỹ' ? Language.VIETNAMESE : null;
        };
    }

    private static @Nullable Language cyrillic(char c) {
        return switch (c) {
            case 'ї', 'є', 'ґ' -> Language.UKRAINIAN;
            case 'ў' -> Language.BELARUSIAN;
            case 'ђ', 'ћ' -> Language.SERBIAN;
            case 'ѓ', 'ќ', 'ѕ' -> Language.MACEDONIAN;
            case 'қ', 'ң', 'ғ', 'ұ', 'ү' -> Language.KAZAKH;
            default -> null;
        };
    }

    private static @Nullable Language arabic(char c) {
        return switch (c) {
            case 'ٹ', 'ڈ', 'ڑ', 'ے', 'ں' -> Language.URDU;
            case 'ة', 'ى' -> Language.ARABIC;
            default -> null;
        };
    }
}
