package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @TempDir private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) throws InterruptedException {
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(List.of(args), out, errors);
    }

    @Test
    void theTruthNamesEveryDocument() throws IOException, InterruptedException {
        assertThat(run("truth", "--seed", "7", "--hours", "6", folder.toString())).isZero();

        List<Map<String, String>> docs = Lines.of(folder.resolve("docs.jsonl"));
        List<Map<String, String>> truth = Lines.of(folder.resolve("truth.jsonl"));
        assertThat(docs).hasSizeGreaterThan(40);
        assertThat(docs.stream().map(doc -> field(doc, "id")).toList())
                .isEqualTo(truth.stream().map(line -> field(line, "id")).toList());
        assertThat(docs.stream().map(doc -> field(doc, "published")).toList()).isSorted();
        assertThat(truth.stream().collect(Collectors.groupingBy(line -> field(line, "story"))))
                .hasSizeGreaterThan(8);
        assertThat(docs).allSatisfy(doc -> assertThat(field(doc, "url")).contains(".example/"));
    }

    private static String field(Map<String, String> line, String name) {
        return line.getOrDefault(name, "");
    }

    @Test
    void theSameTruthIsTheSameBytes() throws IOException, InterruptedException {
        run("truth", "--seed=9", "--hours=3", folder.resolve("a").toString());
        run("truth", "--seed=9", "--hours=3", folder.resolve("b").toString());

        assertThat(Files.readAllBytes(folder.resolve("a/docs.jsonl")))
                .isEqualTo(Files.readAllBytes(folder.resolve("b/docs.jsonl")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    truth                           | truth needs a folder to write to
                    serve --port 70000              | --port cannot be 70000
                    serve --clock.rate 0            | --clock.rate cannot be 0
                    serve --clock.start now         | --clock.start cannot be now
                    serve --clock.start +999999999-12-31T00:00:00Z | --clock.start cannot be +999999999-12-31T00:00:00Z
                    serve --clock.rate 100001       | --clock.rate cannot be 100001
                    serve --seed 12345678901234567890 | --seed cannot be 12345678901234567890
                    serve --mishaps rain            | --mishaps cannot be rain
                    serve --docs a --pages b        | --docs and --pages cannot be served together
                    serve --speed 3                 | there is no option --speed
                    serve --port                    | --port needs a value
                    """)
    void whatCannotBeObeyedIsSaidInOneSentence(String args, String sentence)
            throws InterruptedException {
        assertThat(run(args.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("press: " + sentence + System.lineSeparator());
    }

    @Test
    void aMissingFileIsNamed() throws InterruptedException {
        assertThat(run("serve", "--docs", folder.resolve("none.jsonl").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.jsonl");
    }

    private void refuses(String sentence, String... args) throws InterruptedException {
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("press: " + sentence + System.lineSeparator());
    }

    @Test
    void aFolderWithoutPagesIsNamed() throws InterruptedException {
        refuses(folder + " holds no pages.jsonl", "start", "--pages", folder.toString());
    }

    @Test
    void aFolderWhosePagesAreMissingIsNamed() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("pages.jsonl"),
                "{\"url\":\"https://elm.example/a\",\"file\":\"none.html\"}\n");

        refuses(folder + " holds no saved page", "start", "--pages", folder.toString());
    }

    @Test
    void aFileWithoutDocumentsIsNamed() throws IOException, InterruptedException {
        Path docs = folder.resolve("docs.jsonl");
        Files.write(docs, new byte[] {(byte) 0xff, (byte) 0xfe, '\n', '{', '}', '\n', '[', ']'});

        refuses(docs + " holds no readable document", "start", "--docs", docs.toString());
    }

    @Test
    void aFolderIsNoFileOfDocuments() throws InterruptedException {
        refuses(folder + " holds no readable document", "start", "--docs", folder.toString());
    }

    @Test
    void paperTimeRunsAtItsRate() {
        Instant from = Instant.parse("2026-11-25T10:00:00Z");
        Instant start = Instant.parse("2026-01-05T06:00:00Z");
        var clock = new PressClock(start, from, 60, InstantSource.fixed(from.plusSeconds(90)));

        assertThat(clock.instant()).isEqualTo(start.plusSeconds(5400));
    }
}
