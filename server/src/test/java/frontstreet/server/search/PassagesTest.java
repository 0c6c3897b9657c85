package frontstreet.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {
    private static Passages passages(String typed) {
        var parser = new QueryParser(ZoneId.of("UTC"));
        return new Passages(((Asked.For) parser.parse(typed)).query());
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(it -> it.isFound() ? "[" + it.text() + "]" : it.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dam           | en | The dams hold, the dam’s keeper said | The [dams] hold, the [dam’s] keeper said",
                "cafe          | fr | Le café est fermé                    | Le [café] est fermé",
                "dam -hold     | en | The dam holds                        | The [dam] holds",
                "dam source:x  | en | x marks the dam                      | x marks the [dam]",
                "年老          |    | 八十一年老船                         | 八十一[年老]船",
                "船            |    | 老船出航                             | 老[船出]航",
                "zeppelin      | en | The dam <holds>                      | The dam <holds>",
            })
    void whatWasAskedForIsMarked(
            String typed, @Nullable String language, String text, String marked) {
        assertThat(shown(passages(typed).marked(text, language))).isEqualTo(marked);
    }

    @Test
    void thePassageIsWhereMostOfTheWordsStand() {
        String filler =
                "Nothing of it was said in this sentence, which is long enough. ".repeat(20);
        String text = "The dam. " + filler + "Water stood on the apron of the dam. " + filler;

        String passage = shown(passages("apron dam water").passage(text, "en"));

        assertThat(passage)
                .startsWith("… ")
                .endsWith(" …")
                .contains("[Water] stood on the [apron] of the [dam].");
        assertThat(passage.length()).isLessThan(300);
    }

    @Test
    void aTextWithoutTheWordsBeginsAtItsBeginning() {
        assertThat(shown(passages("dam").passage("A ferry. ".repeat(100), "en")))
                .startsWith("A ferry. ")
                .endsWith(" …");
        assertThat(passages("dam").passage("", "en")).isEmpty();
    }

    @Test
    void ofAnEndlessTextTheBeginningIsLookedAt() {
        String text = "A ferry is. ".repeat(20_000); // 240,000 characters

        assertThat(shown(passages("dam").passage(text + "The dam.", "en")))
                .startsWith("A ferry is. ")
                .doesNotContain("dam");
        assertThat(shown(passages("dam").passage(text.substring(60_000) + "The dam.", "en")))
                .contains("[dam]");
    }

    @Test
    void anEndlessWordIsCutBetweenItsCharacters() {
        String passage = shown(passages("dam").passage("😀".repeat(5_000), null));

        assertThat(passage.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)).isTrue();
    }
}
