package frontstreet.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of people, as bylines print them.
final class PersonName {
    private static final int NAME_CHARS_MAX = 60;
    private static final int WORDS_MAX = 6;
    private static final Pattern INITIAL =
            Pattern.compile("(?:\\p{Lu}\\. ?){1,3}\\p{Lu}[\\p{L}'’-]{1,30}");

    static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "van", "von",
                    "der", "den", "ter", "ten", "zu", "zum", "zur", "la", "le", "el", "al", "bin",
                    "ibn", "y", "e", "af", "av", "st", "het", "'t", "vom", "auf");

    // words that stand in bylines and in no one's name
    private static final Set<String> NO_NAMES =
            Set.of(
                    "staff",
                    "editor",
                    "editors",
                    "editorial",
                    "redaktion",
                    "newsroom",
                    "news",
                    "desk",
                    "team",
                    "admin",
                    "administrator",
                    "reporter",
                    "reporters",
                    "correspondent",
                    "agency",
                    "agencies",
                    "press",
                    "service",
                    "services",
                    "redacción",
                    "redaccion",
                    "rédaction",
                    "redazione",
                    "redação",
                    "redacao",
                    "redakcja",
                    "redactie",
                    "redaksjonen",
                    "redakce",
                    "online",
                    "wire",
                    "wires",
                    "media",
                    "magazine",
                    "times",
                    "post",
                    "tribune",
                    "gazette",
                    "herald",
                    "journal",
                    "zeitung",
                    "today",
                    "daily",
                    "network",
                    "association",
                    "university",
                    "institute",
                    "updated",
                    "published",
                    "am",
                    "pm",
                    "ist",
                    "est",
                    "edt",
                    "gmt",
                    "utc",
                    "cet",
                    "pst",
                    "pdt",
                    "read",
                    "share",
                    "copied",
                    "follow",
                    "subscribe",
                    "comments",
                    "email",
                    "minutes",
                    "min",
                    "ago",
                    "the",
                    "contributor",
                    "contributors",
                    "guest",
                    "writer",
                    "writers",
                    "author",
                    "authors",
                    "opinion",
                    "analysis",
                    "advertisement",
                    "sponsored",
                    "nachrichten",
                    "nachrichtenagentur",
                    "verlag",
                    "welt",
                    "uhr",
                    "com",
                    "www",
                    "http",
                    "https",
                    "editora",
                    "board",
                    "equipo",
                    "agence",
                    "agencia",
                    "agenzia",
                    "company",
                    "inc",
                    "llc",
                    "ltd",
                    "gmbh",
                    "blog",
                    "tv",
                    "radio",
                    "digital",
                    "channel",
                    "photo",
                    "photos",
                    "image",
                    "images",
                    "getty",
                    "reuters",
                    "afp",
                    "dpa",
                    "apa");

    private PersonName() {}

    /// Whether a text may be the name of a person: two to six words, capitals first, nothing that
    /// names a desk, a paper or a date.
    static boolean isLikely(String text) {
        String[] words = text.strip().split("\\s+", WORDS_MAX + 2);
        if (words.length < 2 || words.length > WORDS_MAX || !isNameLike(text)) {
            return isEastAsian(text);
        }
        return Character.isUpperCase(words[words.length - 1].codePointAt(0))
                || caseless(words[words.length - 1]);
    }

    /// Whether a text that a page declares as a name can be one, if only of a single word.
    static boolean isNameLike(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > NAME_CHARS_MAX) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isDigit(c) || "@:/\\<>{}[]=_?!|;„“”»«\"()".indexOf(c) >= 0) {
                return false;
            }
        }
        if (isInitialed(name)) {
            return true;
        }
        String[] words = name.split("\\s+", -1);
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT).replaceAll("[.,]+$", "");
            if (NO_NAMES.contains(lower)) {
                return false;
            }
            boolean capital = !Character.isLowerCase(word.codePointAt(0));
            boolean particle =
                    PARTICLES.contains(lower)
                            || word.indexOf('\'') == 1
                            || word.indexOf('’') == 1
                            || word.contains("-");
            if (!capital && !particle) {
                return false;
            }
        }
        return Character.isLetter(name.codePointAt(0));
    }

    /// Whether a text is initials and a name: "A. Reporter" is someone, whatever the word means.
    static boolean isInitialed(String text) {
        return INITIAL.matcher(text).matches();
    }

    private static boolean caseless(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first)
                && !Character.isUpperCase(first)
                && !Character.isLowerCase(first);
    }

    private static boolean isEastAsian(String text) {
        String name = text.strip();
        return name.length() >= 2
                && name.length() <= 5
                && name.codePoints().allMatch(c -> Character.isIdeographic(c) || isHangul(c));
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
