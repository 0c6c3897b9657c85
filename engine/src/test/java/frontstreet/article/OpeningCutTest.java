package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningCutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARIS — The river rose.                 | PARIS —       | The river rose.",
                "<p>PARIS — The river rose.</p>          | PARIS —       | <p>The river rose.</p>",
                "<p><b>PARIS</b> — The river</p>         | PARIS —       | <p><b></b>The river</p>",
                "<p>PARIS&nbsp;(AP) &mdash; The river</p> | PARIS (AP) — | <p>The river</p>",
                "<p>In PARIS.</p><p>PARIS — The river</p> | PARIS —      | <p>In PARIS.</p><p>The river</p>",
                "<p>The river rose.</p>                  | PARIS —       | <p>The river rose.</p>",
                "<p>PARIS — <                            | PARIS — The   | <p>PARIS — <",
            })
    void theFirstWordsAreTakenOffAndTheMarkupStays(String html, String words, String expected) {
        assertThat(OpeningCut.without(html, words)).isEqualTo(expected);
    }
}
