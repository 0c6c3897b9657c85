package frontstreet.server.cli;

import frontstreet.frontpage.Report;
import frontstreet.section.SectionVotes;

/// What `frontpage` keeps of a document.
///
/// @param id of the document
/// @param report as the editor sees it
/// @param votes for its section
record KeptArticle(String id, Report report, SectionVotes votes) {}
