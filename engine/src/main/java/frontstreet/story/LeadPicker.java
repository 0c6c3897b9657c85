package frontstreet.story;

import frontstreet.article.ArticleId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which article speaks for a story; pure.
///
/// The one whose words are nearest to what the story is about now ([NewestTellings]), among those
/// that can: a whole article before an excerpt, an original before a copy, one with a text before a
/// headline alone. Of two that are equal, the one that came first.
final class LeadPicker {
    /// From so many words on an article can stand for itself.
    private static final int WORDS_ENOUGH = 100;

    private final TermSum sum;
    private final long squared;

    private LeadPicker(TermSum sum, long squared) {
        this.sum = sum;
        this.squared = squared;
    }

    static ArticleId lead(OpenStory story) {
        Set<Telling> newest = NewestTellings.of(story);
        return newest.isEmpty()
                ? new LeadPicker(story.sum, story.squared).best(story, null)
                : of(newest).best(story, newest);
    }

    private static LeadPicker of(Collection<Telling> tellings) {
        var sum = new TermSum();
        tellings.forEach(it -> sum.add(it.vector, 1));
        return new LeadPicker(sum, sum.dot(sum));
    }

    /// @param asked the texts that count, or `null` for all
    private ArticleId best(OpenStory story, @Nullable Set<Telling> asked) {
        ArticleId lead = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<ArticleId, Told> entry : story.articles.entrySet()) {
            Told told = entry.getValue();
            double fitness =
                    asked == null || asked.contains(told.telling())
                            ? fitness(told)
                            : Double.NEGATIVE_INFINITY;
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

    private double fitness(Told told) {
        double length = Math.sqrt((double) squared * told.telling().vector.squared());
        double near = length == 0 ? 0 : sum.dot(told.telling().vector) / length;
        return near
                + (told.excerpt() ? 0 : 0.2)
                + (told.isCopy() ? 0 : 0.1)
                + 0.2 * Math.min(1, told.words() / (double) WORDS_ENOUGH);
    }
}
