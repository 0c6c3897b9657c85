package frontstreet.page;

import java.util.Locale;
import java.util.Set;

/// The labels that papers set above or behind a headline: the section it is from, or what kind of
/// piece it is.
public final class SectionLabels {
    private static final int WORDS_MAX = 4;

    private static final Set<String> SECTIONS =
            Set.of(
                    "news",
                    "world",
                    "politics",
                    "business",
                    "economy",
                    "money",
                    "markets",
                    "sport",
                    "sports",
                    "culture",
                    "arts",
                    "books",
                    "entertainment",
                    "lifestyle",
                    "travel",
                    "food",
                    "health",
                    "science",
                    "technology",
                    "tech",
                    "education",
                    "environment",
                    "climate",
                    "weather",
                    "crime",
                    "local",
                    "politik",
                    "wirtschaft",
                    "kultur",
                    "wissen",
                    "politique",
                    "économie",
                    "política",
                    "economía",
                    "deportes",
                    "cultura",
                    "politica",
                    "economia");

    private static final Set<String> KINDS =
            Set.of(
                    "editorial",
                    "editorials",
                    "opinion",
                    "opinions",
                    "op-ed",
                    "column",
                    "columns",
                    "comment",
                    "commentary",
                    "analysis",
                    "review",
                    "letter",
                    "letters",
                    "letters to the editor",
                    "perspective",
                    "viewpoint",
                    "kommentar",
                    "meinung",
                    "leitartikel",
                    "kolumne",
                    "opinión",
                    "opinião",
                    "tribune",
                    "éditorial");

    private static final Set<String> BESIDE =
            Set.of("and", "the", "of", "national", "international", "european", "us", "u.s", "uk");

    private SectionLabels() {}

    /// Whether a line is the name of a section ("Local news", "Arts & Culture") or of a kind of
    /// piece.
    public static boolean is(String line) {
        if (isKind(line)) {
            return true;
        }
        String[] words = line.strip().toLowerCase(Locale.ROOT).split("[\\s&/+,]+", -1);
        boolean isNamed = false;
        for (String word : words) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            isNamed |= SECTIONS.contains(bare);
            if (!SECTIONS.contains(bare) && !BESIDE.contains(bare)) {
                return false;
            }
        }
        return isNamed && words.length <= WORDS_MAX;
    }

    /// Whether a line names what kind of piece it is, and who answers for what it says: an
    /// editorial, a column, a letter.
    public static boolean isKind(String line) {
        return KINDS.contains(line.strip().toLowerCase(Locale.ROOT));
    }
}
