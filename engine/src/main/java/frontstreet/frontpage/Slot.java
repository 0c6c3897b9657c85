package frontstreet.frontpage;

import frontstreet.article.ArticleId;
import frontstreet.score.Score;
import frontstreet.story.StoryId;
import java.util.List;

/// One story on the front page.
///
/// @param place where it stands
/// @param story its identity
/// @param section slug of its section
/// @param headline that of the article that speaks for it, unaltered
/// @param articles its articles: the one that speaks for it first, then in the order they came
/// @param outlets how many outlets have it, copies among them
/// @param copies how many of its articles carry a text that an earlier one carried
/// @param score what its rank was made of; [StoryRank] says how
/// @param why why it stands there, one or two sentences of counts for readers
public record Slot(
        Place place,
        StoryId story,
        String section,
        String headline,
        List<ArticleId> articles,
        int outlets,
        int copies,
        Score score,
        String why) {
    public Slot {
        articles = List.copyOf(articles);
    }
}
