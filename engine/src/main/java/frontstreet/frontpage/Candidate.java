package frontstreet.frontpage;

import frontstreet.article.ArticleId;
import frontstreet.story.StoryId;
import java.util.List;

/// A story that may stand on the front page.
///
/// @param story its identity
/// @param section slug of its section
/// @param lead the article that speaks for it
/// @param reports its articles, in the order they came; at least one
public record Candidate(StoryId story, String section, ArticleId lead, List<Report> reports) {
    /// Misuse throws: a story without articles.
    public Candidate {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a story has articles: " + story);
        }
        reports = List.copyOf(reports);
    }

    /// The article whose headline the story gets: its lead, unless another tells news and the lead
    /// does not.
    public ArticleId speaking() {
        return Headline.of(this).article();
    }

    /// How many words its longest report has.
    int words() {
        return reports.stream().mapToInt(Report::words).max().orElse(0);
    }
}
