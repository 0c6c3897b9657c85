package frontstreet.frontpage;

import frontstreet.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What gives away a format that comes every day whatever happens; pure.
final class FormatSigns {
    // A word that alone gives the format away, wherever it stands.
    private static final Set<String> WORDS =
            HeadlineWords.set(
                    """
                    horoscope, horoscopes, horoskop, horóscopo, horoscopo, oroscopo, crossword,
                    crosswords, sudoku, quordle, kreuzworträtsel, crucigrama, advertorial,
                    publirreportaje, gutschein, gutscheine
                    """);

    // One that does so as the name of what follows ("Quiz: …", "Coupons for …") or in a short part
    // of a headline ("Our weekly news quiz"). Elsewhere puzzles may puzzle, and senators quiz.
    private static final Set<String> NAMES =
            HeadlineWords.set(
                    """
                    quiz, quizz, puzzle, puzzles, rätsel, coupon, coupons, giveaway, giveaways,
                    newsletter, obituaries, lotto, sponsored, anzeige
                    """);
    private static final int SHORT_WORDS = 4;

    // Runs of words, as they stand in headlines of formats.
    private static final Map<String, List<List<String>>> RUNS =
            HeadlineWords.byFirst(
                    """
                    promo code, promo codes, best deals, deals of the day, today's deals,
                    deal of the day, black friday deals, prime day deals, amazon deals,
                    gift guide, gift ideas, best gifts, things to do, things to know,
                    what to watch, what to know today, tv guide, tv listings, tv tonight,
                    week in pictures, photos of the week, pictures of the day, photos of the day,
                    day in pictures, week in review, weekend read, morning briefing,
                    evening briefing, daily briefing, morning brief, news briefs, news in brief,
                    morning report, daily digest, news quiz, letters to the editor,
                    letter to the editor, letter of the day, word of the day, quote of the day,
                    photo of the day, on this day, this day in history, today in history,
                    birthdays today, tip of the day, winning numbers, weather forecast,
                    price today, rate today, rates today, stocks to watch, how to watch,
                    where to watch, betting odds, best bets, expert picks, odds and picks,
                    recipe of the day, dear abby, ask amy, miss manners, dear prudence,
                    spring sale, summer sale, fall sale, winter sale, yearly sale, annual sale,
                    clearance sale, cyber monday sale, cyber monday sales, cyber monday deals,
                    police blotter, police log, court log, community calendar,
                    calendar of events, on sale, off at amazon, you can buy, shop the, we tested, products to, discount code, zodiac sign, zodiac signs,
                    today's wordle, wordle today, wordle hints, wordle hint, wordle answer,
                    wordle answers, wochenhoroskop des, tageshoroskop heute, lottozahlen vom,
                    horóscopo de hoy, programme tv, guide tv, bild des tages
                    """);

    // "40% off kettles", "60% discounts on coats"; shares that are 20% off their peak are news.
    private static final Pattern BARGAIN =
            Pattern.compile(
                    "\\d ?% (?:off (?!(?:its|their|his|her|the|a|an|from|peak|highs?)\\b)|discounts on\\b)",
                    Pattern.CASE_INSENSITIVE);

    // "Goal of the week: …", "Moment of the Day From …".
    private static final Pattern OF_THE_DAY =
            Pattern.compile(
                    "^(?:the )?\\S+ of the (?:day|week|month)(?::| from\\b|$)",
                    Pattern.CASE_INSENSITIVE);

    // So many of these in one headline are tomorrow's weather, unless it did harm.
    private static final int WEATHER_WORDS = 3;
    private static final Set<String> WEATHER =
            HeadlineWords.set(
                    """
                    temperatures, temperature, sunny, sunshine, chilly, cold, colder, seasonably,
                    dry, rain, rainy, showers, snow, cloudy, clouds, breezy, windy, mild, warm,
                    warmer, weather, forecast, weekend, degrees, highs, lows, thunderstorms,
                    expect
                    """);
    private static final Set<String> HARM =
            HeadlineWords.set(
                    """
                    dead, death, deaths, dies, die, killed, kills, kill, storm, storms,
                    hurricane, tornado, flood, floods, flooding, blizzard, emergency, evacuated,
                    power, record, stranded, crash, crashes, severe, extreme
                    """);

    // "National weather: …", "Weekend forecast: …"; longer ones may be of a bank's forecast.
    private static final Pattern WEATHER_LABEL =
            Pattern.compile(
                    "^(?:\\S+ ){0,2}weather:|^(?:\\S+ )?forecast:", Pattern.CASE_INSENSITIVE);

    private FormatSigns() {}

    /// @param words of the headline
    static boolean isFormat(List<String> words, String headline) {
        return words.stream().anyMatch(WORDS::contains)
                || HeadlineWords.hasRun(words, RUNS)
                || HeadlineWords.parts(headline).stream().anyMatch(FormatSigns::isNamed)
                || OfferSigns.isOffer(words, headline)
                || BARGAIN.matcher(headline).find()
                || OF_THE_DAY.matcher(headline).find()
                || isWeather(words, headline);
    }

    private static boolean isNamed(String part) {
        List<String> words = Words.of(part, SHORT_WORDS + 1);
        return !words.isEmpty()
                && (NAMES.contains(words.getFirst())
                        || (words.size() <= SHORT_WORDS
                                && words.stream().anyMatch(NAMES::contains)));
    }

    private static boolean isWeather(List<String> words, String headline) {
        return words.stream().noneMatch(HARM::contains)
                && (words.stream().filter(WEATHER::contains).count() >= WEATHER_WORDS
                        || WEATHER_LABEL.matcher(headline).find());
    }
}
