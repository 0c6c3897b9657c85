package frontstreet.story;

import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An article as it is filed, as far as placing reads it.
///
/// @param id its identity, unique among all that are placed
/// @param source who published it
/// @param at its time, or `null` when unknown
/// @param headline its title, or `""` when it has none
/// @param text its body, or `""` when there is none
/// @param language BCP 47, or `null` when not known: then it is guessed from the words
/// @param agency short name of its wire agency, or `null` when it names none
/// @param excerpt whether only what a feed said is known of it
public record Filed(
        ArticleId id,
        SourceId source,
        @Nullable Instant at,
        String headline,
        String text,
        @Nullable String language,
        @Nullable String agency,
        boolean excerpt) {

    /// A whole article.
    ///
    /// @param at the time that counts for it, or `null` when unknown
    public static Filed of(ArticleId id, SourceId source, @Nullable Instant at, Article article) {
        String headline = article.headline();
        return new Filed(
                id,
                source,
                at,
                headline == null ? "" : headline,
                article.body(),
                article.language(),
                article.agency(),
                false);
    }
}
