package frontstreet.story;

import frontstreet.article.ArticleId;

/// An excerpt that was taken out of its story and went where the whole of its text was placed: a
/// copy of that now.
///
/// @param article its identity
/// @param from the story it stood in, perhaps still the same
public record Followed(ArticleId article, StoryId from) {}
