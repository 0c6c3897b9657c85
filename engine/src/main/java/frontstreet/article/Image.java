package frontstreet.article;

import org.jspecify.annotations.Nullable;

/// A picture that belongs to the article.
///
/// @param url absolute where the page has an address, or `null` when the page gives none (plain
///   text)
/// @param alt the text in the picture's place, or `null`
/// @param caption what the picture shows, without its credit, or `null`
/// @param credit who made or owns it, as printed, or `null`
public record Image(
        @Nullable String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit) {}
