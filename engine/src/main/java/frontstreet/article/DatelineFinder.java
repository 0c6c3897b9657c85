package frontstreet.article;

import frontstreet.time.PartialDate;
import frontstreet.time.PrintedTime;
import frontstreet.time.TimeReader;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// First paragraph → the place and day it opens with, the agency in brackets, and the rest: "PARIS,
/// Dec. 11 (AP) — The talks …".
///
/// A place is in capitals, or an agency stands behind it, or the article names it again: words
/// before a dash are not enough ("Analysis — …").
final class DatelineFinder {
    private static final int OPENING_CHARS_MAX = 110;
    private static final int PLACE_CHARS_MAX = 48;

    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?<place>\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,45}(?:, ?[\\p{L}.’' -]{2,30})?)?"
                            + "(?<date>,? ?\\(?[\\p{L}\\p{M}.]{0,12} ?\\d{1,2}(?:[./]\\d{1,2}\\.?|\\.?)(?: ?(?:de )?[\\p{L}\\p{M}.]{0,12})?(?:,? (?:de )?\\d{4})?\\)?)?"
                            + "[ ,]*(?<agency>[(/\\[][^)\\]/]{2,40}[)\\]/])?"
                            + "(?<dash>\\s*[—–_:]\\s*|\\s+-{1,3}\\s*|\\s*--\\s*|\\.\\s?[—–-]{1,2}\\s*|-\\s+)");

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

    /// @param place in normal case, or `null` when only an agency opens the article
    /// @param day as printed, or `null`
    /// @param agency its short name, or `null`
    /// @param rest the paragraph without its opening
    record Opening(
            @Nullable String place, @Nullable MonthDay day, @Nullable String agency, String rest) {}

    private DatelineFinder() {}

    /// The opening of a paragraph; empty when it has none.
    ///
    /// @param paragraph the article's first
    /// @param article its whole text, for places that it names again
    /// @param language BCP 47, or `null`
    static Optional<Opening> find(String paragraph, String article, @Nullable String language) {
        String head =
                paragraph.length() > OPENING_CHARS_MAX
                        ? paragraph.substring(0, OPENING_CHARS_MAX)
                        : paragraph;
        Matcher matcher = OPENING.matcher(head);
        if (!matcher.find() || matcher.group("dash") == null) {
            return Optional.empty();
        }
        String agency = matcher.group("agency");
        Optional<String> named = agency == null ? Optional.empty() : Agencies.named(inner(agency));
        String rest = paragraph.substring(matcher.end()).strip();
        String place = matcher.group("place");
        if (rest.length() < 20) {
            return Optional.empty();
        }
        if (place == null) {
            return named.map(it -> new Opening(null, null, it, rest));
        }
        String printed = place.strip().replaceAll("[,]+$", "");
        MonthDay day = day(matcher.group("date"), language);
        boolean backed =
                named.isPresent() || (agency != null && isCapitals(printed)) || day != null;
        boolean colon = matcher.group("dash").strip().equals(":");
        if ((colon && named.isEmpty()) || !isPlace(printed, rest, backed, article)) {
            return Optional.empty();
        }
        return Optional.of(new Opening(normalCase(printed), day, named.orElse(null), rest));
    }

    /// Whether a paragraph opens as one with a dateline does.
    static boolean isCandidate(String paragraph) {
        int end = Math.min(paragraph.length(), OPENING_CHARS_MAX);
        Matcher matcher = OPENING.matcher(paragraph.substring(0, end));
        return matcher.find() && matcher.group("dash") != null;
    }

    /// The dateline of an opening; its year from the publication.
    static Optional<Dateline> dateline(Opening opening, @Nullable PrintedTime published) {
        String place = opening.place();
        if (place == null) {
            return Optional.empty();
        }
        MonthDay day = opening.day();
        PartialDate date = null;
        if (day != null && published != null) {
            int year = published.year();
            boolean before = day.getMonthValue() == 12 && published.month() == 1;
            int printed = before ? year - 1 : year;
            date =
                    day.isValidYear(printed)
                            ? new PartialDate(printed, day.getMonthValue(), day.getDayOfMonth())
                            : null;
        }
        return Optional.of(new Dateline(place, date));
    }

    private static String inner(String agency) {
        return agency.substring(1, agency.length() - 1).strip();
    }

    private static @Nullable MonthDay day(@Nullable String text, @Nullable String language) {
        return text == null || text.isBlank()
                ? null
                : TimeReader.monthDay(text, language).orElse(null);
    }

    private static boolean isPlace(String place, String rest, boolean backed, String article) {
        String lower = place.toLowerCase(Locale.ROOT);
        if (place.length() > PLACE_CHARS_MAX
                || NO_PLACES.contains(lower)
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
                && namedAgain(place, rest, article);
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

    private static boolean namedAgain(String place, String rest, String article) {
        int found = article.indexOf(place);
        while (found >= 0) {
            int before = found - 1;
            boolean inText =
                    before > 0
                            && article.charAt(before) == ' '
                            && Character.isLowerCase(article.charAt(before - 1));
            if (inText && article.indexOf(rest.substring(0, Math.min(20, rest.length()))) < found) {
                return true;
            }
            found = article.indexOf(place, found + 1);
        }
        return false;
    }

    private static boolean isCapitals(String place) {
        String city = place.split(",", 2)[0];
        return city.length() >= 2 && city.equals(city.toUpperCase(Locale.ROOT));
    }

    private static String normalCase(String place) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        String region = comma < 0 ? "" : place.substring(comma);
        return (isCapitals(city) && city.length() > 2 ? titled(city) : city) + region;
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
        return text.toString()
                .replaceAll("\\b(De|Of|Du|Am|An|Der|Den|Sur|Upon)\\b(?= |-)", "$1")
                .replaceAll("(?<= )(De|Of|Du|Del|Am|An|Der|Sur)(?= )", "$1");
    }
}
