package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page of searches, as it is sent.
class SearchPageTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir private Path folder;
    private PaperStore paper;
    private Javalin site;

    @BeforeEach
    void open() throws Exception {
        paper = new PaperStore(folder.resolve("data"));
        paper.outlet("gazette", "The Gazette");
        paper.outlet("ledger", "Capitol Ledger");
        site = paper.serve(0);
    }

    @AfterEach
    void close() {
        site.stop();
        paper.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String search(String typed) throws Exception {
        HttpResponse<String> answer = get(Addresses.search(typed, false, 1));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aResultNamesItsOutletsItsSectionAndItsStoryAndMarksWhatWasAskedFor() throws Exception {
        long first =
                paper.article("gazette", "Dam <holds> overnight")
                        .saying("Engineers cut the flow & watched the dam.")
                        .file();
        long copy = paper.article("ledger", "The dam holds").copying(first).file();
        long story = paper.story("us", first, copy);
        paper.makeSearchable();

        HttpResponse<String> answer = get("/search?q=dam");

        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(answer.body())
                .contains("1 result in 2 articles.")
                .contains("<mark>Dam</mark> &lt;holds&gt; overnight")
                .contains("cut the flow &amp; watched the <mark>dam</mark>. It was said on Monday.")
                .contains("<b>The Gazette</b> and one more outlet")
                .contains("<a href=\"/section/us\">U.S. News</a>")
                .contains(">in a story of 2 outlets</a>")
                .contains("href=\"/story/" + story + "/dam-holds-overnight\"")
                .contains("That is all that was found.");
    }

    @Test
    void aStandfirstThatOpensTheTextIsShownOnce() throws Exception {
        String opening = "Engineers watched the dam through the night.";
        var plain = paper.article("gazette", "Dam holds").saying(opening);
        var headed = paper.article("ledger", "Dam stays").saying(opening);
        paper.story("us", plain.paragraphs(opening, "It was said on Monday.").file());
        paper.story("us", headed.paragraphs(opening, "It was said on Monday.").headed().file());
        paper.makeSearchable();

        assertThat(search("dam").split("through the night", -1)).hasSize(3);
    }

    @Test
    void aPageHasTwentyResultsAndLeadsToTheNextInTheSameOrder() throws Exception {
        for (int i = 1; i <= 45; i++) {
            paper.story("us", paper.article("gazette", "Dam number " + i + " holds").file());
        }
        paper.makeSearchable();

        assertThat(hits("/search?q=dam&order=newest")).isEqualTo(20);
        assertThat(get("/search?q=dam&order=newest").body())
                .contains("45 results, newest first.")
                .contains("href=\"/search?q=dam\">Best match first")
                .contains("href=\"/search?q=dam&amp;order=newest&amp;page=2\">Page after ›");
        assertThat(hits("/search?q=dam&page=3")).isEqualTo(5);
        assertThat(get("/search?q=dam&page=3").body()).contains("Page before").contains("is all");
        assertThat(get("/search?q=dam&page=4").body()).contains("There are not so many pages");
    }

    private int hits(String path) throws Exception {
        return get(path).body().split("class=\"hit\"", -1).length - 1;
    }

    @Test
    void whileAnIndexIsBuiltAnewThePageSaysNothingOfTheOneThatAnswers() throws Exception {
        for (int i = 1; i <= 400; i++) {
            paper.story("us", paper.article("gazette", "Dam number " + i + " holds").file());
        }
        paper.makeSearchable();
        site.stop();
        paper.close();
        Path mark = Files.writeString(folder.resolve("data/reindex"), "asked for");
        paper = new PaperStore(folder.resolve("data"));
        site = paper.serve(0);

        paper.startToFollow();

        while (Files.exists(mark)) {
            if (search("dam").contains("400 results")) {
                assertThat(search("dam")).doesNotContain("is being opened");
            }
        }
        assertThat(search("dam")).contains("400 results").doesNotContain("being opened");
    }

    @Test
    void thePageSaysWhatCanBeAskedWhatWasNotFoundAndThatItIsNotReady() throws Exception {
        assertThat(search("dam")).contains("Search is not ready yet");

        paper.makeSearchable();

        assertThat(get("/search").body()).contains("What can be asked").doesNotContain("state-box");
        assertThat(search("dam")).contains("Nothing was found").contains("Leave a word out");
        assertThat(search("-dam")).contains("needs at least one word that is not left out");
        assertThat(search("a".repeat(10_000))).contains("at most 512 characters");
    }

    static List<String> hostile() {
        return List.of(
                "\"",
                "\"\"\"\"",
                "-",
                "*",
                "a*?",
                "/.*/",
                "<script>alert(1)</script>",
                "\"'><img src=x>",
                "(((((((((",
                "\0",
                "\u202edam",
                "😀",
                "source:",
                "after:0000-00-00",
                "section:../../x",
                "'; DROP TABLE article; --",
                "\"".repeat(10_000),
                "é".repeat(10_000),
                "a ".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverIsTypedIsAnsweredByAPage(String typed) throws Exception {
        paper.story("us", paper.article("gazette", "Dam holds").file());
        paper.makeSearchable();

        assertThat(search(typed))
                .contains("<h1 class=\"page-hl\">Search</h1>")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void anAddressThatIsBrokenBreaksNothing(String query) throws Exception {
        paper.makeSearchable();

        assertThat(get("/search?" + query).statusCode()).isIn(200, 400);
    }

    static List<String> broken() {
        return List.of(
                "q=%00",
                "q=%ED%A0%80",
                "q=%FF%FE",
                "q",
                "q=a&q=b",
                "order=x&q=" + URLEncoder.encode("a b", StandardCharsets.UTF_8));
    }
}
