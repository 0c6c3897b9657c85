package frontstreet.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryBookTest {
    private final StoryBook book = new StoryBook();

    @Test
    void anArticleStandsInOneStory() {
        book.put(1, 1);
        book.put(2, 1);
        book.put(2, 7);

        assertThat(book.articles(1)).containsExactly(1L);
        assertThat(book.articles(7)).containsExactly(2L);
        assertThat(book.storyOf(2)).contains(7L);
    }

    @Test
    void aStoryThatIsLeftEmptyIsGone() {
        book.put(1, 1);
        book.remove(1);

        assertThat(book.stories()).isEmpty();
        assertThat(book.storyOf(1)).isEmpty();
    }

    @Test
    void aMergeTakesAllArticlesAlong() {
        book.put(1, 1);
        book.put(2, 2);
        book.put(3, 2);

        book.merge(2, 1);

        assertThat(book.articles(1)).containsExactly(1L, 2L, 3L);
        assertThat(book.stories()).containsExactly(1L);
    }
}
