package frontstreet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import frontstreet.text.TermVector;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadPickerTest {
    private static final TermVector FERRY = TermVector.of(Map.of(1, 1.0));
    private static final TermVector BANK = TermVector.of(Map.of(2, 1.0));

    private static final Instant DAY = Instant.parse("2026-03-12T00:00:00Z");
    private static final SourceId NO_SOURCE = new SourceId("none");
    private static final Telling NO_TELLING =
            new Telling(FERRY, NO_SOURCE, new OpenStory(new StoryId(9)));

    private final OpenStory story = new OpenStory(new StoryId(1));

    private void tell(TermVector vector, boolean excerpt, boolean copy, int words) {
        tell(vector, new Told(0, NO_TELLING, NO_SOURCE, null, excerpt, words), copy);
    }

    private void tell(TermVector vector, Told as, boolean copy) {
        long number = story.articles.size() + 1L;
        var article = new ArticleId(number);
        var source = new SourceId("paper" + number + ".example");
        var telling = new Telling(vector, source, story);
        if (copy) {
            telling.articles.put(0L, new ArticleId(0));
        }
        telling.articles.put(number, article);
        story.add(vector);
        story.add(article, new Told(number, telling, source, as.at(), as.excerpt(), as.words()));
    }

    /// A whole text at an hour.
    private void tellAt(int hour, TermVector vector) {
        tell(
                vector,
                new Told(0, NO_TELLING, NO_SOURCE, DAY.plusSeconds(3600L * hour), false, 300),
                false);
    }

    private long lead() {
        return LeadPicker.lead(story).value();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the first of two equal ones,    false, false, 300, false, false, 300, 1",
        "from a hundred words on enough, false, false, 100, false, false, 900, 1",
        "a whole one before an excerpt,  true,  false, 300, false, false, 300, 2",
        "an original before a copy,      false, true,  300, false, false, 300, 2",
        "a text before a headline,       false, false, 0,   false, false, 100, 2",
        "the longer of two short ones,   false, false, 40,  false, false, 60,  2",
        "a whole copy before an excerpt, true,  false, 300, false, true,  300, 2",
        "a long copy before a headline,  false, false, 0,   false, true,  300, 2",
    })
    void ofTwoThatSayTheSame(
            String rule,
            boolean excerpt1,
            boolean copy1,
            int words1,
            boolean excerpt2,
            boolean copy2,
            int words2,
            long lead) {
        tell(FERRY, excerpt1, copy1, words1);
        tell(FERRY, excerpt2, copy2, words2);

        assertThat(lead()).isEqualTo(lead);
    }

    @Test
    void theOneNearestToTheWholeStory() {
        tell(BANK, false, false, 300);
        tell(FERRY, false, false, 300);
        tell(FERRY, false, false, 300);

        assertThat(lead()).isEqualTo(2);
    }

    @Test
    void theNewestStateSpeaksWhenThreeOutletsTellIt() {
        for (int i = 0; i < 10; i++) {
            tellAt(12, FERRY);
        }
        tellAt(16, BANK);
        tellAt(16, BANK);
        tellAt(17, BANK);

        assertThat(lead()).isEqualTo(11);
    }

    @Test
    void ofTheNewestTheOneThatTellsWhatMostOfThemTell() {
        for (int i = 0; i < 10; i++) {
            tellAt(12, FERRY);
        }
        tellAt(16, TermVector.of(Map.of(3, 1.0)));
        tellAt(16, BANK);
        tellAt(16, BANK);
        tellAt(16, FERRY);

        assertThat(lead()).isEqualTo(12);
    }

    @Test
    void aLateEchoMakesNothingNew() {
        for (int i = 0; i < 10; i++) {
            tellAt(12, FERRY);
        }
        tellAt(16, BANK);
        tellAt(17, BANK);

        assertThat(lead()).isEqualTo(1);
    }

    @Test
    void whatWasToldWithinTheHourIsOneState() {
        tellAt(12, FERRY);
        tellAt(12, FERRY);
        tellAt(12, FERRY);
        tellAt(12, FERRY);
        tellAt(13, BANK);
        tellAt(13, BANK);
        tellAt(13, BANK);

        assertThat(lead()).isEqualTo(1);
    }

    @Test
    void nearnessIsWorthMoreThanLength() {
        tell(BANK, false, false, 300);
        tell(FERRY, false, false, 0);
        tell(FERRY, false, false, 0);

        assertThat(lead()).isEqualTo(2);
    }

    @Test
    void articlesWithoutWordsHaveALeadToo() {
        tell(TermVector.EMPTY, true, false, 0);
        tell(TermVector.EMPTY, false, false, 0);

        assertThat(lead()).isEqualTo(2);
    }

    @Test
    void aStoryWithoutArticlesIsMisuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> LeadPicker.lead(story));
    }
}
