package frontstreet.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of people, as bylines print them.
final class PersonName {
    private static final int NAME_CHARS_MAX = 60;
    private static final int WORDS_MAX = 6;
    private static final int LOUD_CHARS = 4;
    private static final Pattern INITIAL =
            Pattern.compile("(?:\\p{Lu}\\. ?){1,3}\\p{Lu}[\\p{L}'’-]{1,30}");
    // what a name in capitals keeps small: "McGREGOR", "MacDONALD", "DeLUCA"
    private static final Pattern PREFIX =
            Pattern.compile("^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)(?=\\p{Lu}{3})");
    // a line in capitals sets titles too; who writes "Dr. Ada Fields" means it
    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:DR|PROF)\\. ?){1,3}(?=\\p{L}{2,30}\\.? \\p{L})");

    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "van", "von",
                    "der", "den", "ter", "ten", "zu", "zum", "zur", "la", "le", "el", "al", "bin",
                    "ibn", "y", "e", "af", "av", "st", "het", "'t", "vom", "auf");
    private static final Set<String> KEPT_CAPITALS =
            Set.of(
                    "II", "III", "IV", "JR", "TJ", "AJ", "CJ", "DJ", "JD", "JJ", "KJ", "PJ", "RJ",
                    "BJ", "MJ");

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

    /// The name as it is written in running text: "ADA FIELDS" is Ada Fields, and so are "Ada
    /// FIELDS" and "DR. ADA FIELDS".
    static String normalCase(String name) {
        String folded = TITLE.matcher(name.replaceAll("\\s+", " ").strip()).replaceFirst("");
        if (folded.indexOf(' ') < 0) {
            return folded;
        }
        String[] words = folded.split(" ", -1);
        boolean all = isAllLoud(words);
        boolean none = folded.equals(folded.toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.length; i++) {
            boolean loud = words[i].length() >= LOUD_CHARS && isLoud(words[i]);
            if (all || none || loud) {
                words[i] = word(words[i], i == 0);
            }
        }
        return String.join(" ", words);
    }

    // "JOE McGREGOR" and "MARIA de la CRUZ" are as loud as "ADA FIELDS"
    private static boolean isAllLoud(String[] words) {
        boolean some = false;
        for (String word : words) {
            String rest = afterPrefix(word);
            boolean loud = rest.equals(rest.toUpperCase(Locale.ROOT));
            if (!loud && !PARTICLES.contains(word)) {
                return false;
            }
            some |= loud && rest.length() >= LOUD_CHARS - 1;
        }
        return some || String.join("", words).chars().noneMatch(Character::isLowerCase);
    }

    private static String afterPrefix(String word) {
        return PREFIX.matcher(word).replaceFirst("");
    }

    // "McGREGOR" is as loud as "GREGOR"
    private static boolean isLoud(String word) {
        String rest = afterPrefix(word);
        return rest.indexOf('.') < 0 && rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    private static String word(String word, boolean isFirst) {
        String rest = afterPrefix(word);
        if (rest.length() < word.length()) {
            return word.substring(0, word.length() - rest.length()) + word(rest, true);
        }
        String upper = word.toUpperCase(Locale.ROOT);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean initials =
                word.indexOf('.') > 0
                        && word.length() <= 6
                        && !lower.equals("jr.")
                        && !lower.equals("dr.");
        if (initials || (KEPT_CAPITALS.contains(upper) && !upper.equals("JR"))) {
            return upper;
        }
        if (upper.equals("JR")) {
            return isFirst ? "JR" : "Jr";
        }
        if (!isFirst && PARTICLES.contains(lower)) {
            return lower;
        }
        var text = new StringBuilder(lower);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start && Character.isLetter(c)) {
                text.setCharAt(i, Character.toUpperCase(c));
            }
            boolean mark = c == '-' || ((c == '\'' || c == '’') && i == 1);
            start = mark || (i == 1 && lower.startsWith("mc") && lower.length() > 3);
        }
        return text.toString();
    }
}
