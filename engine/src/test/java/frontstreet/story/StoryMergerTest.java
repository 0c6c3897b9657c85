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

    @Test
    void ofTwoNeighboursTheNearerIsTheSameStoryInWhateverOrderTheyCome() {
        TermVector vector = subject(0);
        OpenStory story = story(3, 1);
        Neighbour near = neighbour(story(2, 1), vector);
        Neighbour far = neighbour(story(1, 4), vector);

        for (List<Neighbour> stories : List.of(List.of(near, far), List.of(far, near))) {
            assertThat(new StoryMerger().merge(story, new Nearby(vector, stories)))
                    .map(Merge::into)
                    .contains(near.story.id);
        }
        assertThat(new StoryMerger().merge(story, new Nearby(vector, List.of(far))))
                .map(Merge::into)
                .contains(far.story.id);
    }

    /// Merges a story of one subject with one of so many, that subject among them.
    private static Optional<Merge> bridge(int subjects) {
        TermVector vector = subject(0);
        Neighbour near = neighbour(story(1, subjects), vector);
        return new StoryMerger().merge(story(2, 1), new Nearby(vector, List.of(near)));
    }

    private static OpenStory story(long number, int subjects) {
        var story = new OpenStory(StoryId.openedBy(new ArticleId(number)));
        for (int i = 0; i < subjects; i++) {
            story.add(subject(i));
        }
        return story;
    }

    private static Neighbour neighbour(OpenStory story, TermVector vector) {
        var near = new Neighbour(story, story.sum.dot(vector), false, Duration.ZERO);
        near.take(new Telling(vector, new SourceId("paper"), story), vector, false);
        return near;
    }

    private static TermVector subject(int term) {
        return new TermVector(new int[] {term}, new int[] {TermVector.UNIT});
    }
}
