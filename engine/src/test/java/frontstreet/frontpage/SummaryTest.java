package frontstreet.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    Water came at dawn          | The dam broke. Many fled.           | Water came at dawn
                                                | The dam broke at dawn. Many fled to the hills. | The dam broke at dawn. Many fled to the hills.
                                                | Dam breaks above Orsk. The dam broke at dawn.  | The dam broke at dawn.
                    Dam breaks above Orsk       | The dam broke at dawn.              | The dam broke at dawn.
                    TWO RIVERS ★★★★ (PG)        | It is a film of a quiet man.        | It is a film of a quiet man.
                    TWO RIVERS (PG) 110 MINUTES | It is a film of a quiet man.        | It is a film of a quiet man.
                    """)
    void aStandfirstElseTheFirstSentences(
            @Nullable String standfirst, String text, String summary) {
        assertThat(Summary.of(standfirst, text, "Dam breaks above Orsk")).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TWO RIVERS ★★★★ (PG) 110 minutes
                    HISTORY Corners of Port Allen Ada Lind Text, $35
                    Photo: Ada Lind
                    WATCH THE VIDEO ABOVE NOW.
                    """)
    void whatIsNoSentenceIsLeftOut(String opening) {
        assertThat(Summary.of(null, opening + "\n\nA quiet man saves a town.", "Review"))
                .isEqualTo("A quiet man saves a town.");
        assertThat(Summary.of(null, opening, "Review")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (CNN)—The chief of the port resigned at dawn.      | The chief of the port resigned at dawn.
                    (QNB) - The chief of the port resigned at dawn.    | The chief of the port resigned at dawn.
                    ORRIN (AP) - The regional court freed two poets.   | The regional court freed two poets.
                    ORRIN, Jan. 9 (AP) — The court freed two poets.    | The court freed two poets.
                    Reuters - The regional court freed two poets.      | The regional court freed two poets.
                    United Nations – The council freed two poets.      | The council freed two poets.
                    Lagos - The regional court freed two poets.        | The regional court freed two poets.
                    MUMBAI: The regional court freed two poets.        | The regional court freed two poets.
                    Poetry – The regional court freed two of them.     | Poetry – The regional court freed two of them.
                    EXCLUSIVE: The regional court freed two poets.     | EXCLUSIVE: The regional court freed two poets.
                    (Orsk) - a town that floods each spring is dry.    | (Orsk) - a town that floods each spring is dry.
                    The court - long silent - freed two of the poets.  | The court - long silent - freed two of the poets.
                    """)
    void aDatelineAndTheMarkOfAnAgencyAreLeftOut(String opening, String summary) {
        assertThat(Summary.of(opening, "", "")).isEqualTo(summary);
        assertThat(Summary.of(null, opening, "")).isEqualTo(summary);
    }

    @Test
    void aLongFirstSentenceIsCutAndALongStandfirstToo() {
        String long_ = "word ".repeat(99) + "end.";

        assertThat(Summary.of(null, long_, "")).endsWith("word …").hasSizeLessThan(310);
        assertThat(Summary.of(long_, "", "")).endsWith("word …").hasSizeLessThan(310);
        assertThat(Summary.cut("The dam broke at dawn. Many fled to the hills.", 6))
                .isEqualTo("The dam broke at dawn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The water that drove 700 people from home has cost three lives, the county said, most of them in cars. | The water that drove 700 people from home has cost three lives …
                    Seven hundred people left their homes on Monday when the Kaskee rose in the valley and stood over the bridges. | Seven hundred people left their homes on Monday when the Kaskee rose …
                    Yes, seven hundred people left their homes on Monday and nobody knows what they will find when they are back. | Yes, seven hundred people left their homes on Monday and nobody knows what they …
                    """)
    void aLongSentenceIsCutWhereItPauses(String sentence, String cut) {
        assertThat(Summary.cut(sentence, 14)).isEqualTo(cut);
    }

    @Test
    void aSentenceTooShortToTellIsNotLeftAlone() {
        String summary =
                "Seven in ten said yes. The porters of Port Allen will have a union at last.";

        assertThat(Summary.cut(summary, 12))
                .isEqualTo("Seven in ten said yes. The porters of Port Allen will have …");
        assertThat(Summary.cut(summary, 20)).isEqualTo(summary);
        assertThat(Summary.cut("Seven in ten said yes.", 12)).isEqualTo("Seven in ten said yes.");
    }

    @Test
    void anythingCanBeSummed() {
        assertThat(Summary.of(null, "", "")).isEmpty();
        assertThat(Summary.of("", "\u0000\uD800 ★", "")).isEmpty();
        assertThat(Summary.of(null, "....”””" + "”".repeat(5_000), "")).isEmpty();
        assertThat(Summary.cut("", 10)).isEmpty();
    }
}
