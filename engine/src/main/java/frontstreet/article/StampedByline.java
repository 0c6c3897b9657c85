package frontstreet.article;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that say who wrote it and when it came out, and nothing else: "Ada Fields and Ben Bach
/// Published May 3, 2024, 6:20 pm".
final class StampedByline {
    private static final int CHARS_MAX = 200;

    private static final PrintedDateLine DATES = new PrintedDateLine();
    private static final Pattern STAMP =
            Pattern.compile(
                    "[\\s,;|•·–—/-]+(?=(?:first |last )?(?:published|posted|updated|modified|veröffentlicht"
                            + "|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato"
                            + "|atualizado|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad|uppdaterad)(?!\\p{L}))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[,;&|•·]|\\s(?:and|und|et|y|e|en|och|og)\\s)\\s*");
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:by|von|par|por|di|da|door|av|af)[:\\s]\\s*", Pattern.CASE_INSENSITIVE);

    private StampedByline() {}

    /// Whether a line is one.
    static boolean is(String line) {
        if (line.length() > CHARS_MAX || line.chars().noneMatch(Character::isDigit)) {
            return false; // most lines end here: a date has digits
        }
        Matcher stamp = STAMP.matcher(line);
        return stamp.find()
                && DATES.is(line.substring(stamp.end()))
                && areNames(BY.matcher(line.substring(0, stamp.start()).strip()).replaceFirst(""));
    }

    private static boolean areNames(String signed) {
        return Arrays.stream(BETWEEN.split(signed, -1))
                .allMatch(it -> PersonName.isLikely(it) || BylineRole.isAlone(it));
    }
}
