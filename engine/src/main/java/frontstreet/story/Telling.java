package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import frontstreet.text.TermVector;
import java.util.Objects;
import java.util.TreeMap;

/// One text as it was told in a story: its weighted words, and the articles that carry it there.
///
/// Owned by [OpenStories].
final class Telling {
    final TermVector vector;

    /// The articles by their numbers; never empty but while the first comes and the last goes.
    final TreeMap<Long, ArticleId> articles = new TreeMap<>();

    OpenStory story;

    /// Who published it first, of the articles still there.
    SourceId source;

    /// Its number in the index, or −1 when the story has enough tellings to know it by.
    int slot = -1;

    Telling(TermVector vector, SourceId source, OpenStory story) {
        this.vector = vector;
        this.source = source;
        this.story = story;
    }

    /// Its first article, which brought it or is the first that is left.
    ArticleId first() {
        return Objects.requireNonNull(articles.firstEntry()).getValue();
    }
}
