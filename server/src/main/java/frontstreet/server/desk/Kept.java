package frontstreet.server.desk;

import frontstreet.article.ArticleId;
import frontstreet.frontpage.Report;
import frontstreet.section.SectionVotes;

/// What the desk remembers of an article while it may stand on the front page.
///
/// @param report as the editor sees it
/// @param votes for its section
/// @param outlet slug of its outlet
/// @param isExcerpt whether only what its feed said is known
record Kept(Report report, SectionVotes votes, String outlet, boolean isExcerpt) {
    /// The same, found to be a copy of another.
    Kept copyOf(ArticleId original) {
        Report copy =
                new Report(
                        report.article(),
                        report.source(),
                        report.at(),
                        report.isTimed(),
                        report.headline(),
                        report.words(),
                        report.language(),
                        original,
                        report.agency(),
                        report.address(),
                        report.outlet(),
                        report.summary(),
                        report.picture());
        return new Kept(copy, votes, outlet, isExcerpt);
    }
}
