package frontstreet.frontpage;

import static frontstreet.frontpage.StoryBuilder.aStory;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which of its articles' headlines a story gets.
class HeadlineTest {
    private static final String NEWS = "Dam breaks above Orsk";
    private static final String FEATURE = "Why the dam above Orsk broke";
    private static final String FORMAT = "Today in history: the dam above Orsk";

    private static Headline of(StoryBuilder story) {
        return Headline.of(story.build());
    }

    @Test
    void oneThatTellsNewsComesFirst() {
        assertThat(of(aStory(1, FEATURE).by("a", 3).by("b", 2).by("c", 1, NEWS)).text())
                .isEqualTo(NEWS);
    }

    @Test
    void aStoryIsAFormatWhenMostOfItsHeadlinesAre() {
        StoryBuilder most = aStory(1, FORMAT).by("a", 3).by("b", 2).by("c", 1, NEWS);
        StoryBuilder half = aStory(2, FORMAT).by("a", 3).by("b", 2, NEWS);

        assertThat(of(most).kind()).isEqualTo(HeadlineKind.FORMAT);
        assertThat(of(half).kind()).isEqualTo(HeadlineKind.NEWS);
    }

    @Test
    void ofFiftyArticlesEachIsAsked() {
        StoryBuilder fifty = aStory(1, FEATURE);
        StoryBuilder more = aStory(2, FEATURE);
        for (int i = 0; i < 49; i++) {
            fifty.by("outlet-" + i, 1);
            more.by("outlet-" + i, 1);
        }
        fifty.by("last", 9, NEWS);
        more.by("fiftieth", 1).by("last", 9, NEWS);

        assertThat(of(fifty).text()).isEqualTo(NEWS);
        assertThat(of(more).text()).isEqualTo(FEATURE);
    }

    @Test
    void whatItsOutletFilesUnderSatireIsNoNews() {
        String address = "https://ledger.example/cars/satire/dam-breaks";

        assertThat(of(aStory(1, NEWS).at(address).by("ledger", 1)).kind())
                .isEqualTo(HeadlineKind.FORMAT);
    }
}
