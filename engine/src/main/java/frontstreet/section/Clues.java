package frontstreet.section;

import frontstreet.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What tells the section of one article.
///
/// @param labels the source's own labels, its section first
/// @param url the article's address, or `null` when unknown
/// @param site the outlet's domain, for articles without an address; or `null`
/// @param headline its headline, or `""`
/// @param text its summary and body, or `""`; the first 250 words are read
/// @param language BCP 47, or `null` when unknown; then the text says it
public record Clues(
        List<String> labels,
        @Nullable String url,
        @Nullable String site,
        String headline,
        String text,
        @Nullable String language) {
    public Clues {
        labels = List.copyOf(labels);
    }

    /// The clues that an article gives.
    public static Clues of(Article article) {
        String headline = article.headline();
        String standfirst = article.standfirst();
        return new Clues(
                article.tags(),
                article.url() == null ? article.canonicalUrl() : article.url(),
                null,
                headline == null ? "" : headline,
                standfirst == null ? article.body() : standfirst + "\n\n" + article.body(),
                article.language());
    }
}
