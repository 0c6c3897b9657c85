package frontstreet.duplicate;

import frontstreet.article.ArticleId;
import frontstreet.score.Score;

/// Whether an article carries a text that is known already.
public sealed interface Match {
    /// No known text is the same; the article's own becomes one.
    record New() implements Match {}

    /// The same text, edited or not.
    ///
    /// @param of the first article that carried it, of those still known
    /// @param score 1 for equal words, else the mean containment
    record Duplicate(ArticleId of, Score score) implements Match {}

    /// The same text, and it is a wire agency's: the article's own, or named by any copy so far.
    ///
    /// @param agency short name: "AP", "Reuters"
    /// @param first the first article that carried it, of those still known
    /// @param score 1 for equal words, else the mean containment
    record WireCopy(String agency, ArticleId first, Score score) implements Match {}
}
