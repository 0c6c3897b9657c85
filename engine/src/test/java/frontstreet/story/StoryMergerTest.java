package frontstreet.story;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import frontstreet.text.TermVector;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryMergerTest {
    @Test
    void oneTellingInAWideStoryIsNoBridge() {
        assertThat(bridge(9)).isPresent();
        assertThat(bridge(100)).isEmpty();
    }

    /// Merges a story of one subject with one of so many, that subject among them.
    private static Optional<Merge> bridge(int subjects) {
        var story = new OpenStory(StoryId.openedBy(new ArticleId(2)));
        story.add(subject(0));
        var other = new OpenStory(StoryId.openedBy(new ArticleId(1)));
        for (int i = 0; i < subjects; i++) {
            other.add(subject(i));
        }
        TermVector vector = subject(0);
        var near = new Neighbour(other, other.sum.dot(vector), false, Duration.ZERO);
        near.take(new Telling(vector, new SourceId("paper"), other), vector, false);
        return new StoryMerger().merge(story, new Nearby(vector, List.of(near)));
    }

    private static TermVector subject(int term) {
        return new TermVector(new int[] {term}, new int[] {TermVector.UNIT});
    }
}
