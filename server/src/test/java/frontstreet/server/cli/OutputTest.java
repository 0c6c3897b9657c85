package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
    private final ByteArrayOutputStream sink = new ByteArrayOutputStream();
    private final Output output = new Output(sink);

    private String written() {
        return sink.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesWaitUntilTheyAreWorthAWrite() {
        output.line("one");

        assertThat(written()).isEmpty();

        output.flush();
        assertThat(written()).isEqualTo("one\n");
    }

    @Test
    void noMoreThanSixtyFourKilobytesWait() {
        String line = "x".repeat(999);
        for (int i = 0; i < 1_000; i++) {
            output.line(line);
            assertThat((i + 1) * 1_000 - sink.size()).isLessThan(1 << 16);
        }
    }

    @Test
    void whatIsHandedOverAreWholeLines() {
        String line = "é".repeat(30_000);

        output.line(line);
        output.line(line);

        assertThat(written()).isEqualTo((line + '\n').repeat(2));
    }
}
