package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void whatSteersATerminalIsReplaced() {
        for (char c = 0; c < 0xffff; c++) {
            boolean blank = c == '\t' || c == '\n' || c == '\r';
            boolean steers =
                    c < 0x20
                            || (c >= 0x7f && c < 0xa0)
                            || (c >= 0x202a && c <= 0x202e)
                            || (c >= 0x2066 && c <= 0x2069);
            String kept = Character.toString(c);
            assertThat(Printable.of(kept)).isEqualTo(blank ? " " : steers ? "\ufffd" : kept);
        }
    }

    @Test
    void textThatIsPlainStaysAsItIs() {
        assertThat(Printable.of("Zürich, 東京: “yes” 🙂")).isEqualTo("Zürich, 東京: “yes” 🙂");
    }
}
