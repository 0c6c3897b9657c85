package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Storm hits the coast     | storm hits the coast
                    Mayor's aide, 41, quits! | mayor aide 41 quits
                    Mayor’s aide             | mayor aide
                    they don’t and won't     | they dont and wont
                    L’incendie dell'acqua     | l incendie dell acqua
                    O'Neill's rock'n'roll    | oneill rocknroll
                    'quoted' words           | quoted words
                    COVID-19 in 2021         | covid 19 in 2021
                    under_score              | under score
                    U.S. talks               | u s talks
                    Élysée, cafe\u0301       | élysée café
                    ﬁnal ＡＢＣ１２          | final abc12
                    Straße ÄRGER             | straße ärger
                    Москва сегодня           | москва сегодня
                    بَيْت بيـت               | بيت بيت
                    東京都知事               | 東京 京都 都知 知事
                    東京タワーで             | 東京 タワー で
                    서울시는 오늘            | 서울 울시 시는 오늘
                    कीमतें बढ़ीं             | कीमतें बढ़ीं
                    5G网络                   | 5g 网络
                    👍 ok                    | ok
                    """)
    void wordsAreLettersDigitsAndTheirMarks(String text, String words) {
        assertThat(Words.of(text.translateEscapes())).containsExactly(words.strip().split(" "));
    }

    @Test
    void textWithoutWordsHasNone() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of(" … — ’'’ \n\t \uD83D ")).isEmpty();
    }

    @Test
    void noMoreWordsAreReadThanAsked() {
        assertThat(Words.of("one two three four", 2)).containsExactly("one", "two");
        assertThat(Words.of("東京都知事", 2)).containsExactly("東京", "京都");
    }

    @Test
    void anEndlessRunIsCutToItsHead() {
        List<String> words = Words.of("x".repeat(1_000_000) + " end");

        assertThat(words).hasSize(2);
        assertThat(words.getFirst()).hasSize(64);
    }

    @Test
    void hostileTextTakesLinearTime() {
        String marks = "a" + "\u0301".repeat(2_000_000);
        String quotes = "a'".repeat(1_000_000);
        String han = "新".repeat(2_000_000);

        Assertions.assertThatNoException()
                .isThrownBy(() ->
                        org.junit.jupiter.api.Assertions.assertTimeout(
                                Duration.ofSeconds(10),
                                () -> {
                                    Words.of(marks);
                                    Words.of(quotes);
                                    Words.of(han, 100_000);
                                }));
    }
}
