package frontstreet.story;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.text.Background;
import frontstreet.text.Language;
import frontstreet.text.StopWords;
import frontstreet.text.TermVector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryWordsTest {
    private static final StoryWords WORDS = new StoryWords(StopWords.load(), Background.load());

    private static StoryVector vector(String headline, String text) {
        return WORDS.vector(headline, text, Language.ENGLISH);
    }

    /// So many invented words, each once.
    private static String words(int count) {
        return IntStream.range(100, 100 + count)
                .mapToObj(i -> "qx" + i)
                .collect(Collectors.joining(" "));
    }

    private static int weight(StoryVector vector, String stem) {
        return vector.frequencies().weight(TermVector.term(stem));
    }

    @Test
    void fourHundredStemsAreKept() {
        assertThat(vector("", words(399)).frequencies().size()).isEqualTo(399);
        assertThat(vector("", words(400)).frequencies().size()).isEqualTo(400);
        assertThat(vector("", words(401)).frequencies().size()).isEqualTo(400);
        assertThat(vector("", words(600)).frequencies().size()).isEqualTo(400);
    }

    @Test
    void theStemsThatTellMostAreKept() {
        StoryVector vector = vector("zq900", words(600) + " zq901 zq901");

        assertThat(weight(vector, "zq900")).isPositive();
        assertThat(weight(vector, "zq901")).isPositive();
    }

    @Test
    void whatComesLateInATextIsNotRead() {
        StoryVector vector = vector("", "zq900 " + " ".repeat(5_000) + " zq901");

        assertThat(weight(vector, "zq900")).isPositive();
        assertThat(weight(vector, "zq901")).isZero();
    }

    @Test
    void theHeadlineCountsTwice() {
        StoryVector vector = vector("zq900", "zq901 zq902 zq902");

        assertThat(weight(vector, "zq901")).isEqualTo(StoryVector.ONCE);
        assertThat(weight(vector, "zq900"))
                .isEqualTo(weight(vector, "zq902"))
                .isGreaterThan(StoryVector.ONCE);
    }

    @Test
    void stopWordsAndLettersTellNothing() {
        assertThat(vector("The of and", "a b 7").frequencies()).isEqualTo(TermVector.EMPTY);
    }
}
