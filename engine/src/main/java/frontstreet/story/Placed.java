package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.score.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of an article.
///
/// @param article its identity
/// @param story the story that holds it, after the merges
/// @param opened whether it opened a story; then it may still have been merged at once
/// @param copyOf the first article that carried the same text, or `null` when its text is new
/// @param agency the wire agency of the article or of any copy of its text so far, or `null`
/// @param score how near it was to the story it joined, 1 for a copy, or `null` when it opened one
/// @param merges the stories that it showed to be one, in the order they were merged
/// @param followed the excerpts of its text that were placed again after it, in that order
public record Placed(
        ArticleId article,
        StoryId story,
        boolean opened,
        @Nullable ArticleId copyOf,
        @Nullable String agency,
        @Nullable Score score,
        List<Merge> merges,
        List<Followed> followed) {

    public Placed {
        merges = List.copyOf(merges);
        followed = List.copyOf(followed);
    }

    Placed with(List<Followed> excerpts) {
        return new Placed(article, story, opened, copyOf, agency, score, merges, excerpts);
    }
}
