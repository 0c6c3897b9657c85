package frontstreet.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsCommandTest {
    private static final String DOCUMENTS =
            """
            {"id":"a","title":"Striker's late goal sends club into cup final","text":""}
            {"id":"b","title":"Telescope finds planet orbiting distant star","text":null,"url":null}
            {"url":"https://paper.example/politics/x","headline":"A long night","body":"Nobody slept."}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachDocumentGetsOneOfNineSections() {
        int status = run(DOCUMENTS, "sections", "-");

        assertThat(status).isZero();
        assertThat(lines())
                .containsExactly(
                        "{\"id\":\"a\",\"section\":\"sports\"}",
                        "{\"id\":\"b\",\"section\":\"more\"}",
                        "{\"id\":\"https://paper.example/politics/x\",\"section\":\"politics\"}");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void allOpensTheOtherThree() {
        run(DOCUMENTS, "sections", "--all", "-");

        assertThat(lines().get(1)).isEqualTo("{\"id\":\"b\",\"section\":\"science\"}");
    }

    @Test
    void homeNewsIsThatOfTheHomeCountry() {
        String robbery = "{\"id\":\"a\",\"title\":\"Police arrest three in Glasgow robbery\"}\n";

        run(robbery, "sections", "-");
        run(robbery, "sections", "--home", "gb", "-");

        assertThat(lines())
                .containsExactly(
                        "{\"id\":\"a\",\"section\":\"world\"}",
                        "{\"id\":\"a\",\"section\":\"us\"}");
    }

    @Test
    void explainSaysWhatSpokeForIt() {
        run(DOCUMENTS, "sections", "--explain", "-");

        assertThat(lines().getLast())
                .contains(
                        "\"sure\":0.", "\"runnerUp\":", "\"score\":{\"words\":", "\"address\":0.9");
    }

    @Test
    void aLineThatCannotBeReadIsToldAndTheRestIsAnswered() {
        int status = run("{\"id\":\"a\",\"title\":\"Senate votes\"}\n{oops\n", "sections", "-");

        assertThat(status).isEqualTo(1);
        assertThat(lines()).containsExactly("{\"id\":\"a\",\"section\":\"politics\"}");
        assertThat(err.toString(UTF_8).lines()).hasSize(1);
    }

    @Test
    void aHomeThatIsNoCountryIsWrongUse() {
        int status = run("", "sections", "--home", "Atlantis", "-");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("frontstreet: --home is the two letters");
        assertThat(lines()).isEmpty();
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private int run(String input, String... args) {
        var in = new ByteArrayInputStream(input.getBytes(UTF_8));
        return Main.run(new Streams(in, new Output(out), new PrintStream(err, true, UTF_8)), args);
    }
}
