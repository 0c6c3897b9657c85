package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Fingerprint;
import frontstreet.source.SourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What placing needs of one article, and all it needs: small enough to be kept.
///
/// @param id its identity
/// @param source who published it
/// @param at its time, or `null` when unknown: then it counts as told together with any other
/// @param agency short name of the wire agency whose copy it is, or `null` when it names none
/// @param excerpt whether only what a feed said is known of it
/// @param fingerprint of its text
/// @param vector what it is about
public record Prepared(
        ArticleId id,
        SourceId source,
        @Nullable Instant at,
        @Nullable String agency,
        boolean excerpt,
        Fingerprint fingerprint,
        StoryVector vector) {}
