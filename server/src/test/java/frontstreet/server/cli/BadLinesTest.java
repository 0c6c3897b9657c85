package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that no command can read, and what is told of them.
class BadLinesTest {
    private static final List<String> COMMANDS =
            List.of(
                    "stories -",
                    "sections -",
                    "frontpage - --at 2026-01-10T05:00Z",
                    "feed --jsonl -",
                    "extract --jsonl -");

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    static Stream<Arguments> endless() {
        return COMMANDS.stream()
                .flatMap(it ->
                        Stream.of("y\n", "[]\n", "{}\n", "\n").map(line -> Arguments.of(it, line)));
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void inputThatIsBadForEverEnds(String command, String line) {
        var run = CommandRun.fedForEver(line, command.split(" ", -1));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines().toList().getLast())
                .contains("standard input: ", " lines in a row ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed --jsonl -", "extract --jsonl -"})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void requestsForWhatCannotBeReadEndToo(String command) {
        var run =
                CommandRun.fedForEver(
                        "{\"id\":\"a\",\"file\":\"nofile\"}\n", command.split(" ", -1));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(Complaints.IN_A_ROW_MAX);
        assertThat(run.err())
                .isEqualTo(
                        "frontstreet: standard input: gave up after 1000 lines in a row that could"
                                + " not be read, first line 1: nofile: no such file\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "y;{\"id\": 7};[]          | none of the 3 lines could be answered, first line 1: is not JSON",
                "{\"id\": 7}               | line 1: names no file",
                "{\"file\": \"nofile\"}    | line 1: nofile: no such file",
            })
    void requestsThatCannotBeAnsweredAreOneSentence(String lines, String sentence) {
        for (String command : COMMANDS.subList(3, 5)) {
            var run = CommandRun.fed(lines.replace(';', '\n') + "\n", command.split(" ", -1));

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.lines()).hasSize(lines.split(";", -1).length);
            assertThat(run.err()).isEqualTo("frontstreet: standard input: " + sentence + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "error        | 1 | 1 | 1 line left out because its page could not be read",
                "error        | 2 | 1 | 2 lines left out because their pages could not be read",
                "notAnArticle | 2 | 0 | lines left out because they are no articles: 2",
            })
    void linesOfPagesThatCouldNotBeReadAreToldFromThoseThatAreNoArticles(
            String field, int count, int status, String sentence) {
        String left = "{\"id\": \"a\", \"%s\": \"no such file\"}\n".formatted(field);
        String good = "{\"id\": \"b\", \"title\": \"Ferry runs aground\"}\n";

        for (String command : COMMANDS.subList(0, 3)) {
            var run = CommandRun.fed(good + left.repeat(count), command.split(" ", -1));

            assertThat(run.status()).isEqualTo(status);
            assertThat(run.lines()).hasSize(1);
            assertThat(run.err()).isEqualTo("frontstreet: standard input: " + sentence + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories -", "sections -", "frontpage - --at=2026-01-10T05:00Z"})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pagesThatCouldNotBeReadForEverEnd(String command) {
        var run =
                CommandRun.fedForEver(
                        "{\"id\":\"a\",\"error\":\"no such file\"}\n", command.split(" ", -1));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).isEmpty();
        assertThat(run.err())
                .contains(
                        "standard input: gave up after 1000 lines in a row", "1000 lines left out");
    }

    @ParameterizedTest
    @CsvSource({"stories -", "sections -", "frontpage - --at=2026-01-10T05:00Z"})
    void anIdThatComesAgainIsToldAndItsLineRead(String command) {
        String line = "{\"id\": \"%s\", \"title\": \"Ferry runs aground\"}\n";
        String all = line.formatted("a") + line.formatted("b") + line.formatted("a").repeat(2);

        var run = CommandRun.fed(all, command.split(" ", -1));

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains(
                        "standard input: 2 lines have an id that an earlier one has and count as"
                                + " documents of their own, first line 3: a");
    }

    @Test
    void aGoodLineStartsTheCountAgain() {
        String bad = "y\n".repeat(Complaints.IN_A_ROW_MAX - 1);
        String good = "{\"id\": \"%s\", \"title\": \"Ferry\"}\n";

        var run =
                CommandRun.fed(
                        bad + good.formatted("a") + bad + good.formatted("b"), "sections", "-");

        assertThat(run.lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense                              | line 2 is not JSON",
                "{\"id\": \"a\", \"title\":            | line 2 is not JSON",
                "[\"a\"]                               | line 2 is not a JSON object",
                "{}                                    | line 2 has neither id, title nor text",
                "{\"id\": null, \"title\": null}     | line 2 has neither id, title nor text",
                "{\"text\": \" \", \"lang\": \"en\"}  | line 2 has neither id, title nor text",
                "{\"id\": \"a\", \"title\": 5}         | line 2: title is not text and counts as absent",
                "{\"id\": [1], \"title\": \"Ferry\"}   | line 2: id is not text and counts as absent",
                "{\"title\": \"A\", \"source\": {}}    | line 2: source is not text and counts as absent",
                "{\"title\": \"A\", \"tags\": \"b\"}   | line 2: tags is not a list of texts",
                "{\"title\": \"A\", \"tags\": [1]}     | line 2: tags is not a list of texts",
            })
    void whatIsWrongWithALineIsToldInOurWords(String line, String sentence) {
        var run = CommandRun.fed("\n" + line + "\n", "stories", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).first().isEqualTo("frontstreet: standard input: " + sentence);
    }

    @Test
    void aDocumentThatIsNamedIsOneEvenWithoutWords() {
        var run = CommandRun.fed("{\"id\": \"a\", \"title\": null}\n", "stories", "-");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextAreOneSentence() {
        var run = CommandRun.fed("{\0}\n{\0}\n", "stories", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "frontstreet: standard input: is not JSON Lines: it is no text in UTF-8\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void randomBytesAreOneSentence(String command) {
        byte[] bytes = new byte[60_000];
        new Random(3).nextBytes(bytes);

        var run = CommandRun.fed(bytes, command.split(" ", -1));

        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                "frontstreet: standard input: is not JSON Lines: it is no text in"
                                        + " UTF-8\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2   | the other line could not be read either",
                "37  | the other 36 lines could not be read either",
                "999999 | gave up after 1000 lines in a row that could not be read",
            })
    void textOfWhichNoLineIsADocumentIsOneSentence(int lines, String what) {
        for (String command : COMMANDS.subList(0, 3)) {
            var run = CommandRun.fed("once upon a time\n".repeat(lines), command.split(" ", -1));

            assertThat(run)
                    .isEqualTo(
                            new CommandRun(
                                    1,
                                    "",
                                    "frontstreet: standard input: is not JSON Lines of documents:"
                                            + " line 1 is not JSON; "
                                            + what
                                            + "\n"));
        }
    }

    @Test
    void badLinesBeforeAGoodOneAreToldWhenItComes() {
        var run = CommandRun.fed("y\n".repeat(25) + "{\"id\":\"a\"}\ny\n", "stories", "-");

        assertThat(run.lines()).hasSize(1);
        assertThat(run.err().lines())
                .hasSize(11)
                .startsWith(
                        "frontstreet: standard input: line 1 is not JSON",
                        "frontstreet: standard input: line 2 is not JSON")
                .endsWith("frontstreet: 16 more complaints like these");
    }

    @Test
    void eachOfSeveralFilesOfTheWrongKindIsOneSentence(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("a.jsonl"), "{\"title\": \"Ferry\"}\n");
        Path prose = Files.writeString(folder.resolve("b.txt"), "y\ny\ny\n");

        var run = CommandRun.of("stories", good.toString(), prose.toString());

        assertThat(run.lines()).hasSize(1);
        assertThat(run.err())
                .isEqualTo(
                        "frontstreet: "
                                + prose
                                + ": is not JSON Lines of documents: line 1 is not JSON; the other 2"
                                + " lines could not be read either\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories",
                "frontpage --at=2026-01-10T05:00Z",
                "extract --jsonl",
                "feed --jsonl"
            })
    void anEmptyFileIsOneSentenceAndAnEmptyPipeIsNone(String command, @TempDir Path folder)
            throws IOException {
        Path empty = Files.writeString(folder.resolve("a.jsonl"), "\n\n");

        var file = CommandRun.of((command + " " + empty).split(" ", -1));
        var pipe = CommandRun.of((command + " -").split(" ", -1));

        assertThat(file.status()).isEqualTo(1);
        assertThat(file.err()).isEqualTo("frontstreet: " + empty + ": is empty\n");
        assertThat(pipe.status()).isZero();
    }

    @Test
    void severalFilesAndGlobsAreReadAsOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{\"title\": \"Ferry aground\"}\n");
        Files.writeString(folder.resolve("b.jsonl"), "{\"title\": \"Bank cuts jobs\"}\n");

        var run = CommandRun.fed("", "stories", folder.resolve("?.jsonl").toString());

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.out()).contains("a.jsonl line 1", "b.jsonl line 1");
    }

    @Test
    void ofSeveralFilesOneThatCannotBeReadIsToldAndLeftOut(@TempDir Path folder)
            throws IOException {
        Path good = Files.writeString(folder.resolve("a.jsonl"), "{\"title\": \"Ferry\"}\n");

        var run = CommandRun.fed("", "sections", "none.jsonl", good.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).startsWith("frontstreet: none.jsonl: ");
    }

    @Test
    void timesThatCannotBeReadAreToldOnceAndCountAsAbsent() {
        var run =
                CommandRun.fed(
                        """
                        {"id": "a", "title": "Ferry", "published": "yesterday"}
                        {"id": "b", "title": "Bank", "published": "2026-01-10"}
                        {"id": "c", "title": "Harbour", "published": "10/01/2026"}
                        """,
                        "stories",
                        "-");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.err())
                .isEqualTo(
                        "frontstreet: standard input: published could not be read in 2 lines and"
                                + " counts as absent there, first in line 1: yesterday\n");
    }

    @Test
    void whatAPersonReadsCannotSteerTheTerminal() {
        String line =
                "{\"id\":\"a\",\"title\":\"Ferry \\u001b[31mred\\u0007\",\"published\":\"\\u001b]0;x\\u0007\\u202e\","
                        + "\"source\":\"The\\u009b2J Post\",\"text\":\"A ferry \\u2066ran\\u0000 aground.\"}\n";

        var run = CommandRun.fed(line, "frontpage", "-", "--text", "--at", "2026-01-10T05:00Z");

        assertThat(run.out()).contains("Ferry \ufffd[31mred");
        assertThat(run.out() + run.err())
                .doesNotContainPattern(
                        "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");
    }
}
