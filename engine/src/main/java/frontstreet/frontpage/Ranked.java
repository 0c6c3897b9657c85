package frontstreet.frontpage;

import frontstreet.article.ArticleId;
import frontstreet.score.Score;
import frontstreet.section.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// A story with all that the editor needs to place it.
///
/// @param stays how much better than its score a story stands that the last edition had at the top;
///   1 for all others
record Ranked(
        Candidate candidate,
        Reach reach,
        Headline headline,
        Section section,
        Score score,
        double stays) {

    /// What it is ranked by.
    double rank() {
        return score.value() * stays;
    }

    boolean isNews() {
        return headline.kind() == HeadlineKind.NEWS;
    }

    /// Is it too old for the page, but for long-lived sections?
    boolean isOver() {
        return reach.newestHours() > section.hours();
    }

    Slot slot(Place place, String why) {
        var articles = new ArrayList<ArticleId>();
        articles.add(headline.article());
        for (Report report : candidate.reports()) {
            if (!report.article().equals(headline.article())) {
                articles.add(report.article());
            }
        }
        return new Slot(
                place,
                candidate.story(),
                section.slug(),
                headline.text(),
                articles,
                reach.outlets(),
                reach.copies(),
                shown(),
                why);
    }

    private Score shown() {
        if (stays == 1) {
            return score;
        }
        var parts = new LinkedHashMap<>(score.parts());
        parts.put("stays", stays);
        return StoryRank.product(parts);
    }
}
