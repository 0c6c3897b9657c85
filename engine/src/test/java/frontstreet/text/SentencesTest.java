package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It rained. It stopped.              | It rained./It stopped.
                    Gen. Ames and J. Orr met. They ate. | Gen. Ames and J. Orr met./They ate.
                    The U.S. team won. Fans left.       | The U.S. team won./Fans left.
                    He said “Go.” She went.             | He said “Go.”/She went.
                    Prices rose 1.5 percent. Why?       | Prices rose 1.5 percent./Why?
                    What?! No!                          | What?!/No!
                    see example.org now                 | see example.org now
                    雨が降った。風も強い。              | 雨が降った。/風も強い。
                    Headline\\n\\nFirst words           | Headline/First words
                    """)
    void sentencesEndWhereReadersPause(String text, String sentences) {
        assertThat(Sentences.of(text.translateEscapes())).containsExactly(sentences.split("/"));
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(Sentences.of(" \n\n ")).isEmpty();
    }
}
