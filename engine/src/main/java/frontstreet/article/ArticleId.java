package frontstreet.article;

/// Identity of an article, given by whoever keeps it: a store's key, a document's number.
///
/// @param value unique where it was given
public record ArticleId(long value) {}
