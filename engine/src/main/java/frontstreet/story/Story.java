package frontstreet.story;

import frontstreet.article.ArticleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles about one happening.
///
/// @param id its identity, that of its first article
/// @param articles in the order they came
/// @param lead the article that speaks for it
/// @param opened the earliest time of an article, or `null` when none has one
/// @param moved the latest time of an article, or `null` when none has one
public record Story(
        StoryId id,
        List<ArticleId> articles,
        ArticleId lead,
        @Nullable Instant opened,
        @Nullable Instant moved) {

    public Story {
        articles = List.copyOf(articles);
    }
}
