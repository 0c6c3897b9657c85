package frontstreet.duplicate;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An article as a carrier of a text.
///
/// @param article its identity
/// @param source who published it
/// @param at its time, or `null` when unknown
/// @param agency the wire agency it names, or `null`
public record Carrier(
        ArticleId article, SourceId source, @Nullable Instant at, @Nullable String agency) {}
