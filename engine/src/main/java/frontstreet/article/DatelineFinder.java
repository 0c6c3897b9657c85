package frontstreet.article;

import frontstreet.time.PartialDate;
import frontstreet.time.PrintedTime;
import frontstreet.time.TimeReader;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Objects;
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
    private static final int HEAD_CHARS_MAX = 80;
    private static final int REST_CHARS_MIN = 20;

    // what parts the opening from the text; a hyphen has a space beside it
    private static final Pattern DASH =
            Pattern.compile(
                    "\\s*[—–]\\s*|\\s+-{1,3}\\s*|--\\s*|-\\s+|\\s_\\s|(?<=\\))\\s*[:_]\\s*");
    private static final Pattern BRACKETS =
            Pattern.compile(
                    "\\s*([(/\\[])([^()/\\[\\]]{2,30}(?:/[^()/\\[\\]]{2,12})?)[)/\\]]\\s*$");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,47}");
    private static final Pattern REGION = Pattern.compile("[\\p{L}][\\p{L}\\p{M}.’' -]{0,29}");
    private static final Pattern SMALL =
            Pattern.compile(
                    "(?<=[ -])(?:De|Of|Du|Del|Am|An|Der|Sur|Da|Do|Dos|Upon|On|And)(?=[ -])");

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
        int length = Math.min(paragraph.length(), OPENING_CHARS_MAX);
        Matcher dash = DASH.matcher(paragraph.substring(0, length));
        if (!dash.find() || dash.start() < 1) {
            return Optional.empty();
        }
        String head = paragraph.substring(0, dash.start()).strip();
        String rest = paragraph.substring(dash.end()).strip();
        return rest.length() < REST_CHARS_MIN
                ? Optional.empty()
                : opening(head, rest, article, language);
    }

    private static Optional<Opening> opening(
            String head, String rest, String article, @Nullable String language) {
        Matcher brackets = BRACKETS.matcher(head);
        boolean credited = brackets.find();
        String credit = credited ? Objects.requireNonNull(brackets.group(2)) : "";
        String before = credited ? head.substring(0, brackets.start()) : head;
        String agency = Agencies.named(credit).orElse(null);
        if (before.isBlank()) {
            return agency == null
                    ? Optional.empty()
                    : Optional.of(new Opening(null, null, agency, rest));
        }
        var place = new StringBuilder();
        MonthDay day = null;
        for (String part : before.strip().split("\\s*,\\s*", 6)) {
            boolean dated = part.chars().anyMatch(Character::isDigit);
            Pattern form = place.isEmpty() ? PLACE : REGION;
            if ((place.isEmpty() || !dated) && !form.matcher(part).matches()) {
                return Optional.empty();
            }
            if (dated) {
                day = day == null ? TimeReader.monthDay(part, language).orElse(null) : day;
            } else {
                place.append(place.isEmpty() ? "" : ", ").append(part);
            }
        }
        String printed = place.toString();
        boolean backed = agency != null || (credited && isCapitals(printed)) || day != null;
        return isPlace(printed, rest, backed, article)
                ? Optional.of(new Opening(normalCase(printed), day, agency, rest))
                : Optional.empty();
    }

    /// Whether a paragraph opens as one with a dateline does.
    static boolean isCandidate(String paragraph) {
        int length = Math.min(paragraph.length(), OPENING_CHARS_MAX);
        Matcher dash = DASH.matcher(paragraph.substring(0, length));
        return dash.find() && dash.start() <= HEAD_CHARS_MAX;
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
        return SMALL.matcher(text).replaceAll(it -> it.group().toLowerCase(Locale.ROOT));
    }
}
