package frontstreet.frontpage;

import frontstreet.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a headline says of its article's kind: news, one of the formats that come every day
/// whatever happens, or no headline at all.
enum HeadlineKind {
    /// News.
    NEWS,
    /// Explainers, questions, lists, opinion, first persons: worth reading, but nothing happened.
    FEATURE,
    /// Horoscopes, puzzles, offers, lists and the like: never at the top.
    FORMAT,
    /// Furniture of a page, or nothing.
    NONE;

    private static final int WORDS_MAX = 60;
    private static final int PARTS_MAX = 5;

    // A word that alone gives the format away.
    private static final Set<String> FORMAT_WORDS =
            set(
                    """
                    horoscope, horoscopes, horoskop, horóscopo, horoscopo, oroscopo, zodiac,
                    crossword, crosswords, sudoku, wordle, quordle, quiz, quizz, puzzle, puzzles,
                    rätsel, kreuzworträtsel, crucigrama, coupon, coupons, gutschein, gutscheine,
                    giveaway, newsletter, obituaries, lotto, giveaways, sponsored, advertorial,
                    anzeige, publirreportaje
                    """);

    // Runs of words, as they stand in headlines of formats.
    private static final Map<String, List<List<String>>> FORMAT_RUNS =
            byFirst(
                    """
                    promo code, promo codes, best deals, deals of the day, todays deals,
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
                    calendar of events, on sale, off at amazon, you can buy, offers free,
                    free trial, shop the, we tested, products to, discount code,
                    wochenhoroskop des, tageshoroskop heute, lottozahlen vom, horóscopo de hoy,
                    programme tv, guide tv, bild des tages
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
            set(
                    """
                    temperatures, temperature, sunny, sunshine, chilly, cold, colder, seasonably,
                    dry, rain, rainy, showers, snow, cloudy, clouds, breezy, windy, mild, warm,
                    warmer, weather, forecast, weekend, degrees, highs, lows, thunderstorms,
                    expect
                    """);
    private static final Set<String> HARM =
            set(
                    """
                    dead, death, deaths, dies, die, killed, kills, kill, storm, storms,
                    hurricane, tornado, flood, floods, flooding, blizzard, emergency, evacuated,
                    power, record, stranded, crash, crashes, severe, extreme
                    """);

    // "National weather: …", "Weekend forecast: …"; longer ones may be of a bank's forecast.
    private static final Pattern WEATHER_LABEL =
            Pattern.compile(
                    "^(?:\\S+ ){0,2}weather:|^(?:\\S+ )?forecast:", Pattern.CASE_INSENSITIVE);

    // Words that open an explainer, a question or an opinion.
    private static final Set<String> FEATURE_OPENERS =
            set(
                    """
                    why, how, what, when, where, who, which, should, can, is, are, does, do,
                    opinion, editorial, column, commentary, perspective, review, analysis,
                    explainer, best, photos, watch, video, warum, wie, pourquoi, comment, cómo, qué, perché, come
                    """);

    // Words that open one after the subject: "Windows: The Best …", "Sleep: How …". Fewer, because
    // a person's words may stand there too.
    private static final Set<String> LATER_OPENERS =
            set(
                    """
                    why, how, what, where, best, everything, opinion, editorial, analysis,
                    explainer, review, photos, watch, video
                    """);

    // A colon, with the quotation mark that it may stand in, or a dash or line between blanks.
    private static final Pattern PARTS = Pattern.compile(":['’”\"]?\\s|\\s[–—|]\\s");

    // Runs of words of explainers and lists that stay true for months.
    private static final Map<String, List<List<String>>> FEATURE_RUNS =
            byFirst(
                    """
                    by the numbers, tips and tricks, what we know, what to know, need to know,
                    you should know, explained, ranked, hidden features, beginners guide,
                    step by step, a timeline, fact check, fact checking, season in review,
                    year in review, the things
                    """);

    // "10 things", "7 of the", "12 best"; a number alone may count the dead.
    private static final Set<String> LISTED =
            set(
                    """
                    things, ways, best, reasons, tips, of, most, must, easy, great, facts, books,
                    movies, shows, recipes, ideas, secrets, products, gifts, gadgets, photos,
                    pictures, charts, questions, lessons
                    """);

    private static final Set<String> FIRST_PERSONS =
            set(
                    """
                    i, im, ill, ive, my, me, your, you, youre, we, weve, our, editorial, opinion
                    """);

    // "us", which is not the US.
    private static final Pattern US = Pattern.compile("\\b[Uu]s\\b(?!\\.)");

    // What another says, in marks or after a colon: his "I" is not the outlet's.
    private static final Pattern SAID =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:['‘][^‘]*?['’]|[\"“][^“]*?[\"”])(?![\\p{L}\\p{N}])|:\\s.*",
                    Pattern.DOTALL);

    // Whole headlines that are furniture.
    private static final Set<String> FURNITURE =
            set(
                    """
                    home, news, latest news, breaking news, top stories, subscribe, log in,
                    login, sign in, sign up, page not found, not found, 404 not found,
                    access denied, error, just a moment, menu, search, advertisement, untitled,
                    untitled document, attention required, are you a robot, privacy policy,
                    cookie policy, terms of use, related articles, most read, read more, video,
                    photos, homepage
                    """);

    static HeadlineKind of(String headline) {
        List<String> words = Words.of(headline, WORDS_MAX + 1);
        String whole = String.join(" ", words);
        if (words.size() < 2 || words.size() > WORDS_MAX || FURNITURE.contains(whole)) {
            return NONE;
        }
        if (isFormat(words, headline) || isWeather(words, headline)) {
            return FORMAT;
        }
        return isFeature(words, headline) ? FEATURE : NEWS;
    }

    private static boolean isFeature(List<String> words, String headline) {
        String first = words.getFirst();
        return FEATURE_OPENERS.contains(first)
                || (isNumber(first) && LISTED.contains(words.get(1)))
                || (first.equals("top") && isNumber(words.get(1)))
                || hasOpenerLater(headline)
                || hasRun(words, FEATURE_RUNS)
                || headline.stripTrailing().endsWith("?")
                || isOfOurselves(headline);
    }

    private static boolean isOfOurselves(String headline) {
        String own = SAID.matcher(headline).replaceAll(" ");
        return Words.of(own).stream().anyMatch(FIRST_PERSONS::contains) || US.matcher(own).find();
    }

    private static boolean hasOpenerLater(String headline) {
        String[] parts = PARTS.split(headline, PARTS_MAX);
        for (int i = 1; i < parts.length; i++) {
            List<String> words = Words.of(parts[i], 2);
            boolean quoted = !parts[i].isEmpty() && !Character.isLetter(parts[i].charAt(0));
            boolean article = !words.isEmpty() && words.getFirst().equals("the");
            if (!quoted
                    && words.size() == 2
                    && LATER_OPENERS.contains(words.get(article ? 1 : 0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormat(List<String> words, String headline) {
        return words.stream().anyMatch(FORMAT_WORDS::contains)
                || hasRun(words, FORMAT_RUNS)
                || BARGAIN.matcher(headline).find()
                || OF_THE_DAY.matcher(headline).find();
    }

    private static boolean isWeather(List<String> words, String headline) {
        return words.stream().noneMatch(HARM::contains)
                && (words.stream().filter(WEATHER::contains).count() >= WEATHER_WORDS
                        || WEATHER_LABEL.matcher(headline).find());
    }

    private static boolean hasRun(List<String> words, Map<String, List<List<String>>> runs) {
        for (int i = 0; i < words.size(); i++) {
            for (List<String> run : runs.getOrDefault(words.get(i), List.of())) {
                int end = i + run.size();
                if (end <= words.size() && words.subList(i, end).equals(run)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static Set<String> set(String list) {
        return runs(list).stream().map(run -> String.join(" ", run)).collect(Collectors.toSet());
    }

    private static Map<String, List<List<String>>> byFirst(String list) {
        return runs(list).stream().collect(Collectors.groupingBy(List::getFirst));
    }

    /// Parts of a list between commas, each as words.
    private static List<List<String>> runs(String list) {
        return Arrays.stream(list.split(",", -1)).map(Words::of).toList();
    }
}
