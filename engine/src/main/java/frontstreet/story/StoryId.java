package frontstreet.story;

import frontstreet.article.ArticleId;

/// Identity of a story: it is named after its first article and keeps the name.
///
/// @param value that of its first article
public record StoryId(long value) {
    /// The story that an article opens.
    public static StoryId openedBy(ArticleId article) {
        return new StoryId(article.value());
    }
}
