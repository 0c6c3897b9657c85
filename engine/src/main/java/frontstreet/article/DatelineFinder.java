package frontstreet.article;

import frontstreet.time.PartialDate;
import frontstreet.time.PrintedTime;
import frontstreet.time.TimeReader;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// First paragraph → the place and day it opens with, the agency in brackets, and the rest: "PARIS,
/// Dec. 11 (AP) — The talks …".
///
/// A place is in capitals, or an agency stands behind it, or it is one we know, or the article
/// names it again: words before a dash are not enough ("Analysis — …"), capitals before a colon
/// neither ("WATCH: …").
final class DatelineFinder {
    private static final int OPENING_CHARS_MAX = 110;
    private static final int HEAD_CHARS_MAX = 80;
    private static final int REST_CHARS_MIN = 20;

    // what parts the opening from the text; a hyphen has a space beside it
    private static final Pattern DASH =
            Pattern.compile(
                    "\\s*[—–]\\s*|\\s+-{1,3}\\s*|--\\s*|-\\s+|\\s_\\s|(?<=\\))\\s*[:_]\\s*"
                            + "|(?<=\\))\\.?\\s+(?=[\\p{Lu}„“\"«])");
    // "CALAMA, Chile — Jan. 12 — The miners …": some set the day between two dashes
    private static final Pattern DAY_AND_DASH =
            Pattern.compile(
                    "(\\p{L}{3,10}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,10}\\.?)\\s*(?:[—–]|\\s-{1,3}(?=\\s)|--)\\s*");
    // "MUMBAI: The court …": papers of India and the Gulf set a colon behind the place
    private static final Pattern COLON =
            Pattern.compile("^(\\p{Lu}[^:\\n]{1,59}?)\\s?:\\s+(?=[\\p{Lu}\\p{Nd}„“\"«‘'])");
    // who speaks in a transcript stands so too, again and again
    private static final Pattern SPEAKER =
            Pattern.compile("(?m)^\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{0,40}:\\s");
    // "Lindenau. Der Rat …": German and Spanish papers set a full stop behind the place
    private static final Pattern STOP =
            Pattern.compile(
                    "^(\\p{Lu}[\\p{L}/-]{2,30}(?:"
                            + " \\p{Lu}[\\p{L}-]{2,20})?)\\.\\s+(?=[\\p{Lu}„“\"«])");
    // a paper's own sign, or two agencies': "(red)", "(KNA/iz)"; a party's is in capitals
    private static final Pattern SIGN =
            Pattern.compile("\\p{Ll}[\\p{L}-]{1,9}|\\p{L}{2,6}/\\p{L}{2,6}");
    private static final Pattern BRACKETS =
            Pattern.compile(
                    "\\s*([(/\\[])([^()/\\[\\]]{2,30}(?:/[^()/\\[\\]]{2,12})?)[)/\\]]\\s*$");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’/ -]{1,47}");
    private static final Pattern REGION = Pattern.compile("[\\p{L}][\\p{L}\\p{M}.’' -]{0,29}");

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
        return marked(paragraph, article, language).or(() -> stopped(paragraph, article, language));
    }

    /// The same where a dash, a colon or the bracket behind an agency parts the opening from the
    /// text: a full stop may end a sentence of one word.
    static Optional<Opening> marked(String paragraph, String article, @Nullable String language) {
        return dashed(paragraph, article, language).or(() -> coloned(paragraph, article, language));
    }

    private static Optional<Opening> dashed(
            String paragraph, String article, @Nullable String language) {
        int length = Math.min(paragraph.length(), OPENING_CHARS_MAX);
        Matcher dash = DASH.matcher(paragraph.substring(0, length));
        if (!dash.find() || dash.start() < 1) {
            return Optional.empty();
        }
        String head = paragraph.substring(0, dash.start()).strip();
        String rest = paragraph.substring(dash.end()).strip();
        boolean marked = !Objects.requireNonNull(dash.group()).isBlank();
        Matcher dated = DAY_AND_DASH.matcher(rest);
        if (dated.lookingAt() && TimeReader.monthDay("" + dated.group(1), language).isPresent()) {
            head = withDay(head, "" + dated.group(1));
            rest = rest.substring(dated.end());
        }
        return rest.length() < REST_CHARS_MIN
                ? Optional.empty()
                : opening(head, rest, article, language)
                        .filter(it -> marked || it.agency() != null);
    }

    // "CALAMA, Chile (AP)", "Jan. 12" → "CALAMA, Chile, Jan. 12 (AP)"
    private static String withDay(String head, String day) {
        Matcher brackets = BRACKETS.matcher(head);
        int end = brackets.find() ? brackets.start() : head.length();
        return head.substring(0, end) + ", " + day + head.substring(end);
    }

    private static Optional<Opening> coloned(
            String paragraph, String article, @Nullable String language) {
        int length = Math.min(paragraph.length(), OPENING_CHARS_MAX);
        Matcher colon = COLON.matcher(paragraph.substring(0, length));
        if (!colon.find()) {
            return Optional.empty();
        }
        String head = Objects.requireNonNull(colon.group(1));
        String rest = paragraph.substring(colon.end());
        if (rest.length() < REST_CHARS_MIN
                || !DatelinePlace.isCapitals(head)
                || SPEAKER.matcher(article).results().limit(2).count() > 1) {
            return Optional.empty();
        }
        return opening(head, rest, article, language)
                .filter(it -> DatelinePlace.isCertain(it.place(), rest, article));
    }

    private static Optional<Opening> stopped(
            String paragraph, String article, @Nullable String language) {
        int length = Math.min(paragraph.length(), OPENING_CHARS_MAX);
        Matcher stop = STOP.matcher(paragraph.substring(0, length));
        if ((language != null && language.startsWith("en")) || !stop.find()) {
            return Optional.empty();
        }
        String place = Objects.requireNonNull(stop.group(1));
        String rest = paragraph.substring(stop.end());
        return rest.length() >= REST_CHARS_MIN && DatelinePlace.isNamedAgain(place, rest, article)
                ? Optional.of(new Opening(DatelinePlace.normalCase(place), null, null, rest))
                : Optional.empty();
    }

    private static Optional<Opening> opening(
            String head, String rest, String article, @Nullable String language) {
        Matcher brackets = BRACKETS.matcher(head);
        boolean credited = brackets.find();
        String credit = credited ? Objects.requireNonNull(brackets.group(2)) : "";
        String before = credited ? head.substring(0, brackets.start()) : head;
        String agency = Agencies.named(credit).orElse(null);
        boolean signed = credited && SIGN.matcher(credit).matches();
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
            if (DatelinePlace.isSite(part)) {
                continue; // "Jakarta, PAPER.com -"
            }
            if (dated) {
                day = day == null ? TimeReader.monthDay(part, language).orElse(null) : day;
            } else {
                place.append(place.isEmpty() ? "" : ", ").append(part);
            }
        }
        String printed = DatelinePlace.alone(place.toString());
        boolean loud = credited && DatelinePlace.isCapitals(printed);
        boolean backed = agency != null || loud || signed || day != null;
        return DatelinePlace.is(printed, rest, backed, article)
                ? Optional.of(new Opening(DatelinePlace.normalCase(printed), day, agency, rest))
                : Optional.empty();
    }

    /// Whether a paragraph opens with a dateline that needs nothing else to be known as one.
    static boolean isSure(String paragraph) {
        return find(paragraph, "", null).map(Opening::place).isPresent();
    }

    /// Whether a paragraph opens as one with a dateline does.
    static boolean isCandidate(String paragraph) {
        int length = Math.min(paragraph.length(), OPENING_CHARS_MAX);
        Matcher dash = DASH.matcher(paragraph.substring(0, length));
        return (dash.find() && dash.start() <= HEAD_CHARS_MAX)
                || STOP.matcher(paragraph).lookingAt()
                || isLoudBeforeColon(paragraph.substring(0, length));
    }

    private static boolean isLoudBeforeColon(String head) {
        Matcher colon = COLON.matcher(head);
        return colon.find() && DatelinePlace.isCapitals("" + colon.group(1));
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
}
