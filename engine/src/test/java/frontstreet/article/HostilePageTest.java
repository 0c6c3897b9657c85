package frontstreet.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import frontstreet.page.PageDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a page is made of, reading it ends soon and throws nothing.
class HostilePageTest {
    private static final Path CORPUS =
            Path.of(Objects.requireNonNull(System.getProperty("frontstreet.root")), "corpus");

    private static final ArticleExtractor ARTICLES = ArticleExtractor.load();
    private static final String SENTENCE =
            "The harbour was closed on Monday, and nobody could say for how long it would be. ";

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile)
                    .filter(it ->
                            it.toString()
                                    .matches(".*/(?:pages/.*|hostile/page-[^/]*)\\.(?:html|txt)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageCutOrChangedAnywhereIsRead(Path page) throws IOException {
        byte[] body = Files.readAllBytes(page);
        var random = new Random(20260312); // replays
        String marks = "<>&\"'/=- ()\0\u00ff;p";

        for (int round = 0; round < 25; round++) {
            byte[] changed = Arrays.copyOf(body, random.nextInt(body.length + 1));
            for (int i = 0; i < 4 && changed.length > 0; i++) {
                char mark = marks.charAt(random.nextInt(marks.length()));
                changed[random.nextInt(changed.length)] = (byte) mark;
            }
            assertThat(read(changed, page.toString())).isNotNull();
        }
    }

    static List<String> floods() {
        return List.of(
                "<div>",
                "<div><p>" + SENTENCE,
                "<b><i>",
                "<table><tr><td>",
                "<figure><figcaption>x",
                "<figure><img src=a.jpg>",
                "<ul><li><a href=x>y</a>",
                "<blockquote>" + SENTENCE,
                "<p class='share related'>a",
                "<br>",
                "<a href=x>",
                "<article><h1>x",
                "<p>" + SENTENCE + "</p>",
                "<figure><img src=a.jpg><figcaption>A dock. (A",
                "<span class=credit>(",
                "- item\n",
                SENTENCE + "\n\n",
                "(Photo: ",
                "By A ");
    }

    @ParameterizedTest
    @MethodSource("floods")
    void aFloodIsReadInTime(String flood) {
        byte[] body = ("<html><body>" + flood.repeat(20_000)).getBytes(UTF_8);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(body, "flood.html")).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("floods")
    void aFloodOfPlainTextIsReadInTime(String flood) {
        byte[] body = flood.repeat(20_000).getBytes(UTF_8);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(body, "flood.txt")).isNotNull());
    }

    private static Article read(byte[] body, String name) {
        String type = name.endsWith("txt") ? "text/plain" : "text/html";
        return ARTICLES.any(new PageDecoder().decode(body, type, "https://a.example/b")).article();
    }
}
