package frontstreet.story;

import frontstreet.article.ArticleId;
import java.util.Map;

/// Which article speaks for a story; pure.
///
/// The one whose words are nearest to all that the story is about, among those that can: a whole
/// article before an excerpt, an original before a copy, one with a text before a headline alone.
/// Of two that are equal, the one that came first.
final class LeadPicker {
    /// From so many words on an article can stand for itself.
    private static final int WORDS_ENOUGH = 100;

    private LeadPicker() {}

    static ArticleId lead(OpenStory story) {
        ArticleId lead = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<ArticleId, Told> entry : story.articles.entrySet()) {
            double fitness = fitness(entry.getValue(), story);
            if (lead == null || fitness > most) {
                lead = entry.getKey();
                most = fitness;
            }
        }
        if (lead == null) {
            throw new IllegalArgumentException("a story has articles: " + story.id);
        }
        return lead;
    }

    private static double fitness(Told told, OpenStory story) {
        double length = Math.sqrt((double) story.squared * told.telling().vector.squared());
        double near = length == 0 ? 0 : story.sum.dot(told.telling().vector) / length;
        return near
                + (told.excerpt() ? 0 : 0.2)
                + (told.isCopy() ? 0 : 0.1)
                + 0.2 * Math.min(1, told.words() / (double) WORDS_ENOUGH);
    }
}
