package frontstreet.frontpage;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One article of a story, as the editor sees it.
///
/// @param article its identity
/// @param source the outlet that published it
/// @param at when it was published, or `null` when unknown: then it counts as new
/// @param isTimed whether `at` is a time that was given, with its hour; if not, it orders, and no
///   reader is told it
/// @param headline as published, or `""` when it has none
/// @param words how many words its text has
/// @param language BCP 47, or `null` when unknown
/// @param copyOf the first article that carried the same text, or `null` when its text is its own
/// @param agency the wire agency whose text it is, or `null`
/// @param address where it was published, or `null` when unknown
/// @param outlet what readers call the outlet, or `null` when nobody says who published it
/// @param summary what would stand under its headline, as [Summary] makes it, or `""`
/// @param picture the picture it opens with, or `null` when it has none that can be shown
public record Report(
        ArticleId article,
        SourceId source,
        @Nullable Instant at,
        boolean isTimed,
        String headline,
        int words,
        @Nullable String language,
        @Nullable ArticleId copyOf,
        @Nullable String agency,
        @Nullable String address,
        @Nullable String outlet,
        String summary,
        @Nullable Picture picture) {}
