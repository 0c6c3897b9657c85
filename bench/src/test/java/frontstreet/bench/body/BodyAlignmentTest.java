package frontstreet.bench.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BodyAlignmentTest {
    private static final String BODY =
            """
            The ferry to Skerry Head left at nine with forty people on board.
            Too late
            It came back at noon because the harbour was full of ice again.
            """;

    private static List<Label> labels(String... pieces) {
        return new BodyAlignment(BODY).labels(Stream.of(pieces).map(Words::of).toList());
    }

    @Test
    void aPieceIsOfTheBodyWhenItsRunsOfWordsAre() {
        assertThat(labels("The ferry to Skerry Head left at nine with forty people on board"))
                .containsExactly(Label.OF_BODY);
        assertThat(labels("Subscribe to our letter and read the news at nine each day"))
                .containsExactly(Label.NOT_OF_BODY);
    }

    @Test
    void aPieceThatIsHalfOfTheBodyTeachesNothing() {
        assertThat(labels("The ferry to Skerry Head left at nine. Read more of it here today"))
                .containsExactly(Label.UNSURE);
        assertThat(labels("***")).containsExactly(Label.UNSURE);
    }

    @Test
    void aShortPieceMustBeALineOfTheBody() {
        assertThat(labels("Too late", "full of ice"))
                .containsExactly(Label.OF_BODY, Label.NOT_OF_BODY);
    }

    @Test
    void whatIsSaidOnceIsFoundOnce() {
        String said = "It came back at noon because the harbour was full of ice again";
        assertThat(labels("Too late", "came back at noon because", said, "Too late"))
                .containsExactly(
                        Label.OF_BODY, Label.NOT_OF_BODY, Label.OF_BODY, Label.NOT_OF_BODY);
    }
}
