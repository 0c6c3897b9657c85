package frontstreet.server.intake;

import frontstreet.article.Article;
import frontstreet.section.SectionVotes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was read of one article, before the desk has placed it.
///
/// @param at the time that counts for it: the page's, else the entry's, else that of its filing;
///   never later than its filing
/// @param isDayAlone whether the day of that alone was given, so that its hour is not the article's
/// @param article as it was read
/// @param isExcerpt whether only what the feed said is known
/// @param because why it is only an excerpt, or `null` when it is whole
/// @param words how many words its text has
/// @param picture the store's key of the picture that we hold of it, or `null`
/// @param votes for its section
public record Filing(
        Instant at,
        boolean isDayAlone,
        Article article,
        boolean isExcerpt,
        @Nullable String because,
        int words,
        @Nullable Long picture,
        SectionVotes votes) {}
