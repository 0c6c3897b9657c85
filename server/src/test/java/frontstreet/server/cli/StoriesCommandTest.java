package frontstreet.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesCommandTest {
    private static final String FERRY =
            "The ferry Marlinda ran aground off Port Osker with eighty passengers aboard on Monday.";

    @TempDir private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String in, String... args) {
        return Main.run(
                new Streams(
                        new ByteArrayInputStream(in.getBytes(UTF_8)),
                        new Output(out),
                        new PrintStream(err, true, UTF_8)),
                args);
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void oneLineADocumentInInputOrder() {
        int status =
                run(
                        """
                        {"id": "a", "title": "Ferry Marlinda aground", "text": "%1$s"}
                        {"id": "b", "title": "Bank cuts jobs", "text": null}

                        {"id": "c", "title": "Ferry Marlinda aground", "text": "%1$s"}
                        """
                                .formatted(FERRY),
                        "stories",
                        "-");

        assertThat(status).isZero();
        assertThat(lines())
                .containsExactly(
                        "{\"id\":\"a\",\"story\":\"a\",\"dup\":\"a\"}",
                        "{\"id\":\"b\",\"story\":\"b\",\"dup\":\"b\"}",
                        "{\"id\":\"c\",\"story\":\"a\",\"dup\":\"a\"}");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OSKER (AP) — %s                 | AP
                    (AP) — %s                       | AP
                    WASHINGTON (Reuters) - %s       | Reuters
                    AP - %s                         | AP
                    Reuters - %s                    | Reuters
                    PARIS, March 2 (AFP) - %s       | AFP
                    %s                              |
                    Ferry - %s                      |
                    OSKER (March) — %s              |
                    """)
    void theAgencyIsReadFromTheTextOfABareDocument(String text, @Nullable String agency) {
        run("{\"id\": 1, \"text\": \"" + text.formatted(FERRY) + "\"}", "stories", "-");

        assertThat(lines())
                .containsExactly(
                        "{\"id\":\"1\",\"story\":\"1\",\"dup\":\"1\""
                                + (agency == null ? "}" : ",\"wireOf\":\"" + agency + "\"}"));
    }

    @Test
    void theAgencyOfALaterCopyIsThatOfAll() {
        run(
                """
                {"id": 1, "text": "%1$s"}
                {"id": 2, "text": "%1$s", "agency": "AP"}
                {"id": 3, "text": "%1$s"}
                """
                        .formatted(FERRY),
                "stories",
                "-");

        assertThat(lines()).hasSize(3).allSatisfy(it -> assertThat(it).contains("\"AP\""));
    }

    @Test
    void aLineThatCannotBeReadIsLeftOutAndTold() {
        int status =
                run(
                        """
                        {"id": "a", "title": "Ferry"}
                        {"id": "b", "title":
                        ["c"]
                        {"id": "d", "notAnArticle": "it is a list"}
                        {"id": "e", "title": "Bank"}
                        """,
                        "stories",
                        "-");

        assertThat(status).isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(err.toString(UTF_8).lines())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it).startsWith("frontstreet: standard input: "));
    }

    @Test
    void aLineWithoutAnIdIsCalledByItsInputAndNumberAndTakenForNoOther() {
        run(
                """
                {"id": "2", "text": "%1$s"}
                {"text": "%1$s"}
                """
                        .formatted(FERRY),
                "stories",
                "-");

        assertThat(lines())
                .containsExactly(
                        "{\"id\":\"2\",\"story\":\"2\",\"dup\":\"2\"}",
                        "{\"id\":\"standard input line 2\",\"story\":\"2\",\"dup\":\"2\"}");
    }

    @Test
    void aPageOfSeveralIsCalledByItsFile() {
        run("{\"file\": \"pages/a.html\", \"headline\": \"Ferry\"}\n", "stories", "-");

        assertThat(lines()).first().asString().startsWith("{\"id\":\"pages/a.html\",");
    }

    @Test
    void nothingInNothingOut() {
        assertThat(run("", "stories", "-")).isZero();
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatIsNoFileIsToldInOneSentence() {
        assertThat(run("", "stories", folder.resolve("none.jsonl").toString())).isEqualTo(1);
        assertThat(run("", "stories", folder.toString())).isEqualTo(1);
        assertThat(run("", "stories", "--fast", "-")).isEqualTo(2);
        assertThat(lines()).isEmpty();
        assertThat(err.toString(UTF_8)).contains("no such file", "is a folder", "--fast");
    }

    @Test
    void hostileDocumentsAreDocuments() {
        String words = "word ".repeat(300_000);
        String run = "x".repeat(3_000_000);

        int status =
                run(
                        "{\"id\":1,\"title\":\"%s\",\"text\":\"%s\"}\n{\"id\":2,\"text\":\"%s\"}"
                                .formatted(words, words, run),
                        "stories",
                        "-");

        assertThat(status).isZero();
        assertThat(lines()).hasSize(2);
    }
}
