package frontstreet.frontpage;

import frontstreet.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What gives away an explainer, a question, a list, an opinion: nothing happened; pure.
final class FeatureSigns {
    // Words that open an explainer. "Is" and "can" open questions, which end in their mark.
    private static final Set<String> OPENERS =
            HeadlineWords.set(
                    "why, how, what, when, where, who, which, watch, warum, wie, pourquoi, comment,"
                            + " cómo, qué, perché, come");

    // "WHO", "IT": in a headline that is not all in capitals, a name.
    private static final Pattern NAME_IN_CAPITALS = Pattern.compile("^\\P{L}*\\p{Lu}{2,}\\b");

    // Labels, before a colon or a line: "Opinion: …", "Film review | …".
    private static final Set<String> LABELS =
            HeadlineWords.set(
                    """
                    opinion, editorial, column, commentary, perspective, review, analysis,
                    explainer, photos, video, comment, viewpoint, essay, interview, recap, profile,
                    podcast, kommentar, meinung, analyse, kolumne, tribune, opinión, análisis,
                    commento
                    """);
    private static final int LABEL_WORDS = 3;

    // Words that open one after the subject: "Windows: The Best …", "Sleep: How …". Fewer, because
    // a person's words may stand there too.
    private static final Set<String> LATER_OPENERS =
            HeadlineWords.set(
                    """
                    why, how, what, where, best, everything, opinion, editorial, analysis,
                    explainer, review, photos, watch, video
                    """);

    // Runs of words of explainers and lists that stay true for months.
    private static final Map<String, List<List<String>>> RUNS =
            HeadlineWords.byFirst(
                    """
                    by the numbers, tips and tricks, what we know, what to know, need to know,
                    you should know, explained, ranked, hidden features, beginners guide,
                    step by step, a timeline, fact check, fact checking, season in review,
                    year in review, the things, here's why, here's how, here's what, here's when,
                    here's where, here's who, here is why, here is how, here is what, here are the,
                    what it means, what that means, what this means, what comes next,
                    a guide to, the ultimate guide, everything we know
                    """);

    // "10 things", "7 simple tips": at the start, or behind one of the words before lists; a number
    // alone may count the dead, and in the middle what was banned or found.
    private static final Set<String> LISTED =
            HeadlineWords.set(
                    """
                    things, ways, reasons, tips, facts, books, movies, films, shows, recipes,
                    ideas, secrets, products, gifts, gadgets, photos, pictures, charts,
                    questions, lessons, tricks, hacks, mistakes, signs, habits, foods, myths,
                    takeaways, moments, rules, steps
                    """);
    private static final Set<String> LISTED_NEXT =
            HeadlineWords.set("best, of, most, must, easy, great, worst, biggest");
    private static final Set<String> BEFORE_LISTS =
            HeadlineWords.set("these, with, top, the, our, my, best, here, are");
    private static final int LISTED_WITHIN = 3;

    // "The best slow cookers", "Best budget hotels": lists too, but for names that begin so.
    private static final Set<String> SUPERLATIVES = HeadlineWords.set("best, worst");
    private static final Set<String> NAMED_SO = HeadlineWords.set("buy, western, picture");

    // As printed, for "ill" is not "I'll", nor "Part I" a person.
    private static final Pattern FIRST_PERSON =
            Pattern.compile(
                    "\\bI['’](?:m|ll|ve|d)\\b|\\bI\\b(?=\\s\\p{L})(?:(?<![\\p{L}\\p{N}] I)|(?<=\\b\\p{Ll}{1,20} I))"
                            + "|\\b(?i:my|me|your|you|you['’]re|we|we['’]ve|we['’]re)\\b|\\bour\\b|\\bOur (?!Lady\\b)");

    // "us", which is not the US.
    private static final Pattern US = Pattern.compile("\\b[Uu]s\\b(?!\\.)");

    // What another says, in marks or after a colon: his "I" is not the outlet's.
    private static final Pattern SAID =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:['‘][^‘]*?['’]|[\"“][^“]*?[\"”])(?![\\p{L}\\p{N}])|:\\s.*",
                    Pattern.DOTALL);

    // "No, it is not …" answers what nobody reported.
    private static final Pattern ANSWER = Pattern.compile("^(?:No|Yes|Sorry), ");

    private FeatureSigns() {}

    /// @param words of the headline
    static boolean isFeature(List<String> words, String headline) {
        return opens(words, headline)
                || isList(words)
                || isLabelled(headline)
                || hasOpenerLater(headline)
                || HeadlineWords.hasRun(words, RUNS)
                || headline.stripTrailing().endsWith("?")
                || ANSWER.matcher(headline).find()
                || isOfOurselves(headline);
    }

    private static boolean opens(List<String> words, String headline) {
        String first = words.getFirst();
        int at = first.equals("the") ? 1 : 0;
        boolean superlative =
                SUPERLATIVES.contains(words.get(at))
                        && words.size() > at + 1
                        && !NAMED_SO.contains(words.get(at + 1));
        return superlative || (OPENERS.contains(first) && !isNameInCapitals(headline));
    }

    private static boolean isNameInCapitals(String headline) {
        return NAME_IN_CAPITALS.matcher(headline).find()
                && headline.codePoints().anyMatch(Character::isLowerCase);
    }

    private static boolean isList(List<String> words) {
        if (words.getFirst().equals("top") && isNumber(words.get(1))) {
            return true;
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean opens = i == 0 || BEFORE_LISTS.contains(words.get(i - 1));
            if (opens && isNumber(words.get(i)) && countsThings(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean countsThings(List<String> words, int number) {
        int end = Math.min(words.size(), number + 1 + LISTED_WITHIN);
        return (number == 0 && LISTED_NEXT.contains(words.get(1)))
                || words.subList(number + 1, end).stream().anyMatch(LISTED::contains);
    }

    private static boolean isLabelled(String headline) {
        List<String> parts = HeadlineWords.parts(headline);
        List<String> label = parts.size() < 2 ? List.of() : Words.of(parts.getFirst(), 4);
        return !label.isEmpty() && label.size() <= LABEL_WORDS && LABELS.contains(label.getLast());
    }

    private static boolean hasOpenerLater(String headline) {
        List<String> parts = HeadlineWords.parts(headline);
        for (String part : parts.subList(1, parts.size())) {
            List<String> words = Words.of(part, 2);
            boolean quoted = !part.isEmpty() && !Character.isLetter(part.charAt(0));
            boolean article = !words.isEmpty() && words.getFirst().equals("the");
            if (!quoted
                    && words.size() == 2
                    && LATER_OPENERS.contains(words.get(article ? 1 : 0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOurselves(String headline) {
        String own = SAID.matcher(headline).replaceAll(" ");
        return FIRST_PERSON.matcher(own).find() || US.matcher(own).find();
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
