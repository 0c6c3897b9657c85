package frontstreet.frontpage;

import frontstreet.article.ArticleId;
import frontstreet.score.Score;
import frontstreet.story.StoryId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One story on the front page, with all that the page shows of it.
///
/// @param place where it stands
/// @param story its identity
/// @param section slug of its section
/// @param headline that of the article that speaks for it, unaltered
/// @param summary what stands under the headline, from the same article where it has one; or `""`
/// @param picture of the article that speaks for it, else of the first that has one; or `null`
/// @param articles its articles: the one that speaks for it first, then in the order they came
/// @param outlets how many outlets have it, copies among them
/// @param named the names of up to ten of them, that of the headline first; fewer where nobody says
///   who published
/// @param copies how many of its articles carry a text that an earlier one carried
/// @param newest when the newest of its articles whose hour is known was published, or `null` when
///   none is known
/// @param score what its rank was made of; [StoryRank] says how
/// @param why why it stands there, one or two sentences of counts for readers
public record Slot(
        Place place,
        StoryId story,
        String section,
        String headline,
        String summary,
        @Nullable Picture picture,
        List<ArticleId> articles,
        int outlets,
        List<String> named,
        int copies,
        @Nullable Instant newest,
        Score score,
        String why) {
    public Slot {
        articles = List.copyOf(articles);
        named = List.copyOf(named);
    }
}
