package frontstreet.server.desk;

import frontstreet.frontpage.Report;
import frontstreet.section.SectionVotes;

/// What the desk remembers of an article while it may stand on the front page.
///
/// @param report as the editor sees it
/// @param votes for its section
/// @param outlet slug of its outlet
/// @param isExcerpt whether only what its feed said is known
record Kept(Report report, SectionVotes votes, String outlet, boolean isExcerpt) {}
