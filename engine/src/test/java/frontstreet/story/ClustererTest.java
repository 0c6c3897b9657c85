package frontstreet.story;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Fingerprint;
import frontstreet.source.SourceId;
import frontstreet.story.Placement.Joins;
import frontstreet.story.Placement.Opens;
import frontstreet.text.TermVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClustererTest {
    private static final int SUBJECT_WORDS = 4;
    private static final int OWN = 20;

    private final OpenStories stories = new OpenStories();
    private int terms = 1000;
    private long articles;

    @Test
    void whatSharesTheSubjectOfALooseStoryOpensItsOwn() {
        story(with(4, 2.1, OWN, 0), with(4, 2.1, OWN, 0));

        assertThat(place(with(1, 2.1, OWN, 0))).isInstanceOf(Opens.class);
    }

    @Test
    void whatIsNoNearerToATightStoryJoinsIt() {
        story(with(4, 2.1, 0, OWN));

        assertThat(place(with(1, 2.1, OWN - 1, 1))).isInstanceOf(Joins.class);
    }

    @Test
    void ofAHeadlineAloneNoMoreIsAsked() {
        story(with(4, 1.5, OWN, 0));

        assertThat(place(with(1, 1.76, 8, 0))).isInstanceOf(Joins.class);
        assertThat(place(with(1, 1.76, 9, 0))).isInstanceOf(Opens.class);
    }

    @Test
    void ofTwoStoriesThatAreEquallyNearTheOneThatOpenedFirstIsJoined() {
        story(with(1, 2.1, 0, OWN));
        story(with(1, 2.1, 0, OWN));
        Nearby near = stories.near(with(1, 2.1, 0, OWN)[0]);

        for (List<Neighbour> order : List.of(near.stories(), near.stories().reversed())) {
            assertThat(new Clusterer().place(new Nearby(near.vector(), order)))
                    .isInstanceOfSatisfying(
                            Joins.class,
                            it ->
                                    assertThat(it.story())
                                            .isEqualTo(StoryId.openedBy(new ArticleId(1))));
        }
    }

    private Placement place(Prepared[] article) {
        return new Clusterer().place(stories.near(article[0]));
    }

    /// One story of all of them, whatever the clusterer would say.
    private void story(Prepared[]... groups) {
        StoryId story = null;
        for (Prepared[] group : groups) {
            for (Prepared article : group) {
                TermVector vector = stories.near(article).vector();
                if (story == null) {
                    story = StoryId.openedBy(article.id());
                    stories.open(story, article, vector);
                } else {
                    stories.join(story, article, vector);
                }
            }
        }
    }

    /// Articles with the words of the subject, words of their own, and words that all stories share
    /// that were told so.
    private Prepared[] with(int count, double subject, int own, int shared) {
        var all = new Prepared[count];
        for (int i = 0; i < count; i++) {
            Map<Integer, Integer> words = new HashMap<>();
            for (int j = 1; j <= SUBJECT_WORDS; j++) {
                words.put(-j, (int) (64 * subject / Math.sqrt(SUBJECT_WORDS)));
            }
            for (int j = 0; j < own; j++) {
                words.put(++terms, 64);
            }
            for (int j = 0; j < shared; j++) {
                words.put(2 + j, 64);
            }
            all[i] =
                    new Prepared(
                            new ArticleId(++articles),
                            new SourceId("paper" + articles),
                            null,
                            null,
                            false,
                            new Fingerprint(new long[0], 0, 300, articles),
                            new StoryVector(TermVector.whole(words), TermVector.EMPTY));
        }
        return all;
    }
}
