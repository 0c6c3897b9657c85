package frontstreet.frontpage;

import frontstreet.text.Words;
import java.util.List;
import java.util.Set;

/// What a headline says of its article's kind: news, one of the formats that come every day
/// whatever happens, or no headline at all.
enum HeadlineKind {
    /// News.
    NEWS,
    /// Explainers, questions, lists, opinion, first persons: worth reading, but nothing happened.
    FEATURE,
    /// Horoscopes, puzzles, offers and the like: never at the top.
    FORMAT,
    /// Furniture of a page, or nothing.
    NONE;

    private static final int WORDS_MAX = 60;

    // Whole headlines that are furniture.
    private static final Set<String> FURNITURE =
            HeadlineWords.set(
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
        if (FormatSigns.isFormat(words, headline)) {
            return FORMAT;
        }
        return FeatureSigns.isFeature(words, headline) ? FEATURE : NEWS;
    }

    /// Which of two says more against news: what a headline does not show its address may.
    HeadlineKind or(HeadlineKind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
