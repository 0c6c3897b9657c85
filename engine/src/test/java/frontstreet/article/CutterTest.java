package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutterTest {
    private static final String REST =
            " river rose through the night and stood a hand below the crest at dawn, they said.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>ARNFIELD (AP) — The      | 3",
                "<p>ARNFIELD — The           | 3",
                "<p>At last the              | 2",
            })
    void aParagraphWithADatelineRightAboveTheTextOpensIt(String first, int blocks) {
        assertThat(
                        blocks(
                                "<div>"
                                        + first
                                        + REST
                                        + "</p><p>One"
                                        + REST
                                        + "<p>Two"
                                        + REST
                                        + "</div>"))
                .hasSize(blocks);
    }

    @Test
    void oneOutsideTheBoxOfTheTextDoesNot() {
        assertThat(
                        blocks(
                                "<p>ARNFIELD — The"
                                        + REST
                                        + "</p><div><p>One"
                                        + REST
                                        + "<p>Two"
                                        + REST
                                        + "</div>"))
                .hasSize(2);
    }

    // the first piece is unlikely, the others are likely
    private static List<Block> blocks(String html) {
        var reader = new PieceReader(new ElementTraits(ElementNames.load()));
        PieceReader.Reading reading = reader.read(Jsoup.parse(html), null);
        int size = reading.pieces().size();
        var chances = new ArrayList<>(Collections.nCopies(size, 0.9));
        chances.set(0, 0.05);
        Box root = reading.pieces().getLast().box().parent;
        var weighing =
                new BodyFinder.Weighing(
                        reading.pieces(),
                        Collections.nCopies(size, null),
                        List.of(),
                        List.of(),
                        List.of(),
                        chances,
                        root);
        var blocks = new ArrayList<Block>();
        new Cutter(weighing, Known.nothing()).cut(blocks, new ArrayList<>());
        return blocks;
    }
}
