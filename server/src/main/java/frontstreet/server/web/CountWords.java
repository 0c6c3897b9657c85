package frontstreet.server.web;

import frontstreet.server.store.ArticleTable.ArticleRow;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Counts in the words of the paper. A count of one or none says nothing and is `null`.
final class CountWords {
    private static final List<String> SPELLED =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private CountWords() {}

    /// "9 outlets", or `null` below two.
    static @Nullable String outlets(int count) {
        return several(count, "outlets");
    }

    /// "14 articles", or `null` below two.
    static @Nullable String articles(int count) {
        return several(count, "articles");
    }

    /// "4 copies of Union Wire", "4 copies", or `null` below two.
    ///
    /// @param agency whose text it is, or `null`
    static @Nullable String copies(int count, @Nullable String agency) {
        return several(count, agency == null ? "copies" : "copies of " + agency);
    }

    /// "1,140 words", or `null` below two.
    static @Nullable String words(int count) {
        return several(count, "words");
    }

    /// How long an article is, or what we have of it; `null` when that is not worth telling.
    static @Nullable String length(ArticleRow article) {
        if (!article.isExcerpt()) {
            return words(article.words());
        }
        return article.isHeadlineAlone() ? "headline only" : "opening only";
    }

    /// How many of what, or `null` below two.
    static @Nullable String several(int count, String what) {
        return count < 2 ? null : number(count) + "\u00a0" + what;
    }

    /// With commas between thousands: "1,312".
    static String number(int count) {
        return String.format(Locale.US, "%,d", count);
    }

    /// As a sentence says it: "nine", "12".
    static String spelled(int count) {
        return count < SPELLED.size() ? SPELLED.get(count) : number(count);
    }
}
