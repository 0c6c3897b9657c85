package frontstreet.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedCommandTest {
    private static final String SNOW =
            """
            <rss version="2.0"><channel><title>Hill Gazette</title>
            <item><title>Snow &amp; ice</title><link>/snow</link>
            <description>&lt;p onclick=x&gt;Snow&lt;script&gt;x&lt;/script&gt;&lt;/p&gt;</description>
            </item></channel></rss>
            """;

    @TempDir private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void oneFeedIsPrintedAsOneObjectItsHtmlSafe() throws IOException {
        int status = run("", "feed", "--url", "https://hill.example/feed", file("snow.xml", SNOW));

        assertThat(status).isZero();
        assertThat(lines())
                .containsExactly(
                        "{\"format\":\"rss\",\"version\":\"2.0\",\"title\":\"Hill Gazette\",\"entries\":[{\"title\":\"Snow & ice\",\"link\":\"https://hill.example/snow\",\"summary\":\"<p>Snow</p>\"}]}");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void severalAreNamedInTheOrderGivenAndAFailureDoesNotStopTheRest() throws IOException {
        String snow = file("snow.xml", SNOW);
        String page = file("page.html", "<html><p>no</p></html>");

        int status = run("", "feed", page, folder.resolve("missing").toString(), snow);

        assertThat(status).isEqualTo(1);
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0))
                .contains("page.html\"", "\"error\":\"is no feed: it is an HTML page\"");
        assertThat(lines().get(1)).contains("missing\"", "no such file");
        assertThat(lines().get(2)).contains("snow.xml\"", "\"title\":\"Hill Gazette\"");
        assertThat(err.toString(UTF_8).lines()).hasSize(2);
    }

    @Test
    void whatIsNoFeedIsAnErrorAlsoAlone() {
        int status = run("words", "feed", "-");

        assertThat(status).isEqualTo(1);
        assertThat(lines())
                .containsExactly("{\"error\":\"is no feed: it has no root element of a feed\"}");
        assertThat(err.toString(UTF_8)).startsWith("frontstreet: standard input: is no feed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"a\", \"file\": \"SNOW\"}|{\"id\":\"a\",\"feed\":{\"format\":\"rss\"",
                "{\"file\": \"SNOW\", \"id\": 7}|{\"id\":7,\"feed\":{\"format\":\"rss\"",
                "{\"id\": \"a\", \"file\": \"SNOW\", \"url\": \"https://h.example/\"}|\"link\":\"https://h.example/snow\"",
                "{\"id\": \"a\"}|{\"id\":\"a\",\"error\":\"names no file\"}",
                "{\"id\": \"a\", \"file\": null}|{\"id\":\"a\",\"error\":\"names no file\"}",
                "{\"id\": \"a\", \"file\": \"no/such\"}|{\"id\":\"a\",\"error\":\"no/such: no such file\"}",
                "{\"id\": \"a\", \"file\": \"FOLDER\"}|is a folder",
                "{\"id\": \"a\", \"file\": \"a\\u0000b\"}|no such file",
                "{\"file\": \"no/such\"}|{\"line\":1,\"error\":\"no/such: no such file\"}",
                "{\"id\": |{\"line\":1,\"error\":\"is not JSON",
                "[1]|{\"line\":1,\"error\":\"is not a JSON object\"}",
            })
    void aRequestIsAnsweredInOneLine(String request, String answer) throws IOException {
        String line =
                request.replace("SNOW", file("snow.xml", SNOW))
                        .replace("FOLDER", folder.toString());

        int status = run(line + "\n\n", "feed", "--jsonl", "-");

        assertThat(lines()).hasSize(1).first().asString().contains(answer);
        assertThat(status).isEqualTo(answer.contains("feed") || answer.contains("link") ? 0 : 1);
    }

    @Test
    void requestsInAFileNameFilesBesideIt() throws IOException {
        file("snow.xml", SNOW);
        String requests =
                file(
                        "requests.jsonl",
                        "{\"id\":1,\"file\":\"snow.xml\"}\n{\"id\":2}\n{\"id\":3,\"file\":\"snow.xml\"}\n");

        int status = run("", "feed", "--jsonl", requests);

        assertThat(status).isEqualTo(1);
        assertThat(lines())
                .extracting(line -> line.substring(0, 8))
                .containsExactly("{\"id\":1,", "{\"id\":2,", "{\"id\":3,");
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "frontstreet: "
                                + requests
                                + ": 1 of the 3 lines could not be answered, first line 2: names no"
                                + " file\n");
    }

    @Test
    @Timeout(30)
    void eachAnswerIsThereBeforeTheNextRequestIsAsked() throws Exception {
        String snow = file("snow.xml", SNOW);
        var ask = new PipedOutputStream();
        var hear = new PipedInputStream(1 << 16);
        var streams =
                new Streams(
                        new PipedInputStream(ask),
                        new Output(new PipedOutputStream(hear)),
                        new PrintStream(err, true, UTF_8));
        Thread command = Thread.ofPlatform().start(() -> Main.run(streams, "feed", "--jsonl", "-"));

        try (var answers = new LineReader(hear, "answers")) {
            for (int i = 1; i <= 3; i++) {
                ask.write(("{\"id\":" + i + ",\"file\":\"" + snow + "\"}\n").getBytes(UTF_8));
                ask.flush();
                assertThat(answers.next()).startsWith("{\"id\":" + i + ",\"feed\":");
            }
            ask.close();
            command.join();
        }
    }

    @Test
    void anEmptyFileIsToldAsAnyOtherCommandTells() throws IOException {
        String empty = file("empty.xml", "");

        assertThat(run("", "feed", empty)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).isEqualTo("frontstreet: " + empty + ": is empty\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feed|which feed?",
                "feed --jsonl - x.xml|either files or --jsonl",
                "feed --url https://a.example/ x.xml y.xml|one feed",
                "feed --frobnicate x.xml|--frobnicate",
            })
    void wrongUseHasStatusTwoAndASentence(String line, String sentence) {
        int status = run("", line.split(" ", -1));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(sentence);
        assertThat(lines()).isEmpty();
    }

    @Test
    void helpShowsAnExample() {
        assertThat(run("", "feed", "--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("Usage: frontstreet feed", "--jsonl -");
    }

    private int run(String in, String... args) {
        var streams =
                new Streams(
                        new ByteArrayInputStream(in.getBytes(UTF_8)),
                        new Output(out),
                        new PrintStream(err, true, UTF_8));
        return Main.run(streams, args);
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
