package frontstreet.frontpage;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an address says of its article's kind: outlets file opinion, satire and offers in folders
/// of their own; pure.
final class AddressKind {
    private static final int SEGMENTS_MAX = 12;
    private static final int ADDRESS_CHARS_MAX = 2_000;

    private static final Set<String> FEATURES =
            Set.of(
                    "opinion",
                    "opinions",
                    "opinion-columns",
                    "editorial",
                    "editorials",
                    "op-ed",
                    "op-eds",
                    "oped",
                    "commentary",
                    "commentaries",
                    "comment",
                    "commentisfree",
                    "column",
                    "columns",
                    "columnist",
                    "columnists",
                    "voices",
                    "perspective",
                    "perspectives",
                    "explainer",
                    "explainers",
                    "review",
                    "reviews",
                    "essay",
                    "essays",
                    "first-person",
                    "viewpoint",
                    "viewpoints",
                    "meinung",
                    "kommentar",
                    "kommentare",
                    "kolumne",
                    "kolumnen",
                    "leitartikel",
                    "tribunes",
                    "debatte",
                    "opinioni",
                    "opiniones",
                    "columnas",
                    "podcast",
                    "podcasts");

    private static final Set<String> FORMATS =
            Set.of(
                    "horoscope",
                    "horoscopes",
                    "horoskop",
                    "horoskope",
                    "crossword",
                    "crosswords",
                    "quiz",
                    "quizzes",
                    "puzzles",
                    "sponsored",
                    "sponsored-content",
                    "partner-content",
                    "paid-content",
                    "paidpost",
                    "brandvoice",
                    "advertorial",
                    "advertorials",
                    "shopping",
                    "deals",
                    "coupons",
                    "recipe",
                    "recipes",
                    "rezepte",
                    "satire",
                    "humor",
                    "humour",
                    "comics",
                    "cartoons",
                    "lottery",
                    "obituary",
                    "obituaries",
                    "tv-listings",
                    "newsletters",
                    "letters",
                    "letters-to-the-editor",
                    "anzeige",
                    "anzeigen",
                    "gewinnspiel",
                    "gewinnspiele");

    private AddressKind() {}

    /// @param address absolute, or `null` when there is none
    /// @return [HeadlineKind#NEWS] when it says nothing
    static HeadlineKind of(@Nullable String address) {
        int path =
                address == null || address.length() > ADDRESS_CHARS_MAX
                        ? -1
                        : address.indexOf('/', address.indexOf("://") + 3);
        if (address == null || path < 0) {
            return HeadlineKind.NEWS;
        }
        String[] segments =
                address.substring(path + 1).toLowerCase(Locale.ROOT).split("/", SEGMENTS_MAX);
        HeadlineKind kind = HeadlineKind.NEWS;
        for (int i = 0; i < segments.length - 1; i++) { // the last names the article itself
            if (FORMATS.contains(segments[i])) {
                kind = kind.or(HeadlineKind.FORMAT);
            } else if (FEATURES.contains(segments[i])) {
                kind = kind.or(HeadlineKind.FEATURE);
            }
        }
        return kind;
    }
}
