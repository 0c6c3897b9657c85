package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static LineReader reading(byte[] bytes) {
        return new LineReader(new ByteArrayInputStream(bytes), "-");
    }

    @Test
    void blankLinesAreCountedAndPassedOver() throws Unreadable {
        try (var lines = reading("\uFEFFone\n\n \r\ntwo".getBytes(StandardCharsets.UTF_8))) {
            assertThat(lines.next()).isEqualTo("one");
            assertThat(lines.number()).isEqualTo(1);
            assertThat(lines.next()).isEqualTo("two");
            assertThat(lines.number()).isEqualTo(4);
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void aLineInAnotherEncodingIsNoTextAndTheNextOneIs() throws Unreadable {
        byte[] bytes = "{\"title\":\"Z\u00fcrich\"}\n{}\n\uFFFD\n".getBytes(StandardCharsets.UTF_8);
        byte[] latin = "{\"title\":\"Z\u00fcrich\"}\n{}\n".getBytes(StandardCharsets.ISO_8859_1);

        try (var lines = reading(bytes)) {
            assertThat(lines.next()).isEqualTo("{\"title\":\"Z\u00fcrich\"}");
            assertThat(lines.next()).isEqualTo("{}");
            assertThat(lines.next()).isEqualTo("\uFFFD");
        }
        try (var lines = reading(latin)) {
            String line = lines.next();
            assertThat(line).isEqualTo(Json.NO_TEXT);
            assertThatExceptionOfType(Unreadable.class)
                    .isThrownBy(() -> Json.parse(Json.NO_TEXT))
                    .withMessage("is no text in UTF-8");
            assertThat(lines.next()).isEqualTo("{}");
        }
    }

    @Test
    void aLineHasALimit() throws Unreadable {
        byte[] endless = new byte[LineReader.LINE_BYTES_MAX + 3];
        Arrays.fill(endless, (byte) 'a');
        endless[1] = '\n';

        try (var lines = reading(endless)) {
            assertThat(lines.next()).isEqualTo("a");
            assertThatExceptionOfType(Unreadable.class)
                    .isThrownBy(lines::next)
                    .withMessage("standard input: line 2 is longer than 64 MB");
        }
    }
}
