package frontstreet.article;

import frontstreet.text.CountryNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which words that open an article are a place, and how the place is written.
final class DatelinePlace {
    private static final int PLACE_CHARS_MAX = 48;
    private static final int BEFORE_CHARS_MAX = 12;

    private static final Pattern SMALL =
            Pattern.compile(
                    "(?<=[ -])(?:De|Of|Du|Del|Am|An|Der|Sur|Da|Do|Dos|Upon|On|And)(?=[ -])");
    private static final Pattern SITE = Pattern.compile("\\p{L}\\.(?i:com|net|org|info|co|de|id)$");
    private static final Pattern BEHIND_STOP = Pattern.compile("^(\\p{L}{5,30})\\. .*$");
    private static final Pattern LOUD_REGION = Pattern.compile(", \\p{Lu}{4,30}\\.?");
    private static final Set<String> OUTLETS =
            Set.of("news", "press", "media", "times", "tribune", "herald", "online", "agency");
    private static final Set<String> BEFORE =
            Set.of(
                    "in", "at", "from", "to", "near", "outside", "around", "the", "aus", "nach",
                    "bei", "um", "à", "de", "dans", "en", "a", "desde", "da", "di", "em", "uit",
                    "naar", "te", "w", "z", "v", "i", "fra", "från", "till", "til", "ke", "dari",
                    "в", "из");

    private static final Set<String> NO_PLACES =
            Set.of(
                    "analysis",
                    "opinion",
                    "update",
                    "updated",
                    "exclusive",
                    "breaking",
                    "watch",
                    "video",
                    "photos",
                    "review",
                    "editorial",
                    "live",
                    "kommentar",
                    "analyse",
                    "meinung",
                    "interview",
                    "advertisement",
                    "note",
                    "editor's note",
                    "editor’s note",
                    "correction",
                    "news",
                    "sport",
                    "sports",
                    "report",
                    "spoiler",
                    "warning",
                    "sponsored",
                    "anzeige",
                    "eilmeldung",
                    "exklusiv",
                    "opinión",
                    "análisis",
                    "última hora",
                    "commentary",
                    "column",
                    "wire",
                    "breaking news",
                    "recap",
                    "preview",
                    "poll",
                    "quiz",
                    "related",
                    "more",
                    "nfl",
                    "nba",
                    "mlb",
                    "nhl",
                    "usa today sports",
                    "read more",
                    "who",
                    "what",
                    "when",
                    "where",
                    "why",
                    "how",
                    "q",
                    "a",
                    "the",
                    "nasa",
                    "covid",
                    "i",
                    "it",
                    "summary",
                    "overview",
                    "key points",
                    "tl;dr");

    // what "in" and the like stand before: words that go with places alone
    private static final Set<String> WITHIN =
            Set.of("in", "at", "near", "outside", "around", "en", "à");

    // places that news is sent from, in bare letters; the last are of no country, or of several
    private static final Set<String> KNOWN =
            Stream.concat(
                            CountryNames.load().stream().flatMap(it -> it.places().stream()),
                            Stream.of("Washington", "United Nations", "Vatican City"))
                    .map(Wording::bare)
                    .collect(Collectors.toUnmodifiableSet());

    private DatelinePlace() {}

    /// Whether words are one.
    ///
    /// @param rest the paragraph behind them
    /// @param backed whether an agency, a sign or a day stands behind them
    /// @param article its whole text
    static boolean is(String place, String rest, boolean backed, String article) {
        String lower = place.toLowerCase(Locale.ROOT);
        if (place.length() > PLACE_CHARS_MAX
                || place.isEmpty()
                || NO_PLACES.contains(lower)
                || OUTLETS.contains(lower.substring(lower.lastIndexOf(' ') + 1))
                || isSite(place)
                || Agencies.named(place).isPresent()) {
            return false;
        }
        String[] words = place.split("[ ,]+", -1);
        if (words.length > 6) {
            return false;
        }
        if (backed) {
            return isTitled(words);
        }
        if (isCapitals(place)) {
            return place.length() >= 3 && startsSentence(rest);
        }
        return words.length <= 3
                && isTitled(words)
                && startsSentence(rest)
                && (isKnown(place) || isNamedAgain(place, rest, article));
    }

    /// Whether a place is one that we know, or that the article is "in" again.
    static boolean isCertain(@Nullable String place, String rest, String article) {
        return place != null && (isKnown(place) || isNamed(place, rest, article, WITHIN));
    }

    private static boolean isKnown(String place) {
        return KNOWN.contains(Wording.bare(place.split(",", 2)[0]));
    }

    private static boolean isTitled(String[] words) {
        for (String word : words) {
            boolean small = word.length() <= 3;
            if (!word.isEmpty() && !small && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSentence(String rest) {
        int first = rest.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\"“„«'‘".indexOf(first) >= 0
                || (Character.isLetter(first) && !Character.isLowerCase(first));
    }

    /// Whether the article names a place again behind a word that goes with places: "in Riverton",
    /// "the Rivertoner bridge".
    static boolean isNamedAgain(String place, String rest, String article) {
        return isNamed(place, rest, article, BEFORE);
    }

    private static boolean isNamed(
            String place, String rest, String article, Set<String> prepositions) {
        String name = normalCase(place);
        int text = article.indexOf(rest.substring(0, Math.min(20, rest.length())));
        int found = article.indexOf(name, Math.max(text, 0));
        while (text >= 0 && found > 0) {
            String near = article.substring(Math.max(0, found - BEFORE_CHARS_MAX), found).strip();
            String before = near.substring(near.lastIndexOf(' ') + 1);
            int end = Math.min(found + name.length() + 3, article.length());
            boolean isAdjective = article.substring(found + name.length(), end).startsWith("er ");
            if (isAdjective || prepositions.contains(before)) {
                return true;
            }
            found = article.indexOf(name, found + 1);
        }
        return false;
    }

    static boolean isCapitals(String place) {
        String city = place.split(",", 2)[0];
        return city.length() >= 2 && city.equals(city.toUpperCase(Locale.ROOT));
    }

    /// A place as it is written in running text: "SPRINGFIELD, Ill." is Springfield, Ill.
    static String normalCase(String place) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        String region = comma < 0 ? "" : place.substring(comma);
        boolean loud = LOUD_REGION.matcher(region).matches();
        return (isCapitals(city) && city.length() > 2 ? titled(city) : city)
                + (loud ? titled(region.replace(".", "")) : region);
    }

    /// Whether words are the name of a site: "PAPER.com".
    static boolean isSite(String words) {
        return SITE.matcher(words).find();
    }

    /// A place without the agency that some print behind it: "Riverton. Newsform".
    static String alone(String place) {
        return BEHIND_STOP.matcher(place).replaceFirst("$1");
    }

    private static String titled(String city) {
        var text = new StringBuilder(city.toLowerCase(Locale.ROOT));
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start) {
                text.setCharAt(i, Character.toUpperCase(c));
            }
            start = c == ' ' || c == '-' || c == '.' || c == '/';
        }
        return SMALL.matcher(text).replaceAll(it -> it.group().toLowerCase(Locale.ROOT));
    }
}
