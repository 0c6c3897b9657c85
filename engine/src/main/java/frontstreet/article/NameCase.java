package frontstreet.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How a name is written in running text, however loud a page prints it.
final class NameCase {
    // what a name in capitals keeps small: "McGREGOR", "MacDONALD", "DeLUCA"
    private static final Pattern PREFIX =
            Pattern.compile("^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)(?=\\p{Lu}{3})");
    // a line in capitals sets titles too; who writes "Dr. Ada Fields" means it
    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:DR|PROF)\\. ?){1,3}(?=\\p{L}{2,30}\\.? \\p{L})");
    private static final Set<String> KEPT_CAPITALS =
            Set.of(
                    "II", "III", "IV", "JR", "TJ", "AJ", "CJ", "DJ", "JD", "JJ", "KJ", "PJ", "RJ",
                    "BJ", "MJ");
    private static final int LOUD_CHARS = 4;

    private NameCase() {}

    /// The name as it is written in running text: "ADA FIELDS" is Ada Fields, and so are "Ada
    /// FIELDS" and "DR. ADA FIELDS".
    static String normal(String name) {
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
            if (!loud && !PersonName.PARTICLES.contains(word)) {
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
        if (!isFirst && PersonName.PARTICLES.contains(lower)) {
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
