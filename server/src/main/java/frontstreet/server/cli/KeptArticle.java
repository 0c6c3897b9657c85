package frontstreet.server.cli;

import frontstreet.article.ArticleId;
import frontstreet.frontpage.Report;
import frontstreet.section.SectionVotes;
import frontstreet.source.SourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What `frontpage` keeps of a document.
///
/// @param outlet who published it, or `null` when the document does not say: an outlet of its own
/// @param opening the first words of its text
/// @param copyOf the first article that carried the same text, or `null`
record KeptArticle(
        ArticleId number,
        String id,
        String source,
        @Nullable String outlet,
        @Nullable Instant at,
        String headline,
        String opening,
        int words,
        @Nullable String language,
        @Nullable ArticleId copyOf,
        @Nullable String agency,
        SectionVotes votes) {

    /// As the editor sees it.
    Report report() {
        return new Report(
                number, new SourceId(source), at, headline, words, language, copyOf, agency);
    }
}
