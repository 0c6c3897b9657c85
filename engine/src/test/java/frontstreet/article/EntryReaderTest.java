package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.feed.Author;
import frontstreet.feed.Enclosure;
import frontstreet.feed.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {
    private final EntryReader reader = new EntryReader();

    @Test
    void anEntryIsTheArticleAsFarAsItsFeedTellsIt() {
        Article article = reader.read(entry("<p>The pier is <b>open</b>.</p>", null));

        assertThat(article.headline()).isEqualTo("Pier opens");
        assertThat(article.url()).isEqualTo("https://gazette.example/pier");
        assertThat(article.body()).isEqualTo("The pier is open.");
        assertThat(article.html()).isEqualTo("<p>The pier is open.</p>");
        assertThat(article.authors()).containsExactly("Ada Fields");
        assertThat(article.published()).hasToString("2026-03-12T06:00:00Z");
        assertThat(article.updated()).isNull();
        assertThat(article.tags()).containsExactly("Local");
        assertThat(article.images())
                .extracting(Image::url)
                .containsExactly("https://gazette.example/pier.jpg");
    }

    @Test
    void theWholeContentIsBetterThanTheSummary() {
        assertThat(reader.read(entry("Short.", "<div>Long one.</div><div>And two.</div>")).body())
                .isEqualTo("Long one.\n\nAnd two.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "plain words &amp; more | plain words & more",
                "<p>One</p>two<p>three</p> | One;two;three",
                "One<br>two | One;two",
                "<ul><li>a b<li>c d</ul> | a b;c d",
                "<p>Text.</p><p>The post Pier opens appeared first on The Gazette.</p> | Text.",
                "Text. <p>Continue reading...</p> | Text.",
                "<script>alert(1)</script>Text | Text",
                "<p>a &lt;b&gt; c</p> | a <b> c",
            })
    void htmlIsReadAsParagraphs(String html, String paragraphs) {
        assertThat(String.join(";", reader.read(entry(html, null)).body().split("\n\n", -1)))
                .isEqualTo(paragraphs);
    }

    @Test
    void anEntryWithoutWordsHasNone() {
        Article article =
                reader.read(
                        new Entry(
                                null, null, null, null, null, List.of(), null, null, List.of(),
                                null, List.of(), null, null, null, null));

        assertThat(article.headline()).isNull();
        assertThat(article.blocks()).isEmpty();
        assertThat(article.html()).isEmpty();
    }

    @Test
    void deepNestingIsNoHarm() {
        String deep = "<div>".repeat(20_000) + "Words." + "</div>".repeat(20_000);

        Article article = reader.read(entry(deep, null));

        assertThat(article.headline()).isEqualTo("Pier opens"); // what lies so deep may be lost
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Pier opens; Pier opens",
                "Pier opens | Gazette News; Pier opens",
                "Pier opens - The Gazette; Pier opens",
                "Pier opens - again; Pier opens - again",
                "Pier opens | Riverton News; Pier opens | Riverton News",
                "Gazette | Pier opens; Gazette | Pier opens",
            })
    void theOutletsNameBehindATitleIsNoneOfIt(String title, String headline) {
        assertThat(reader.read(entry(title, "Ada Fields", "Short.", null)).headline())
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Fields and Ben Rivers     | Ada Fields;Ben Rivers",
                "Ada Fields, Union Wire        | Ada Fields",
                "Union Wire                    | Union Wire",
                "The Gazette                   | The Gazette",
                "admin                         | admin",
            })
    void anAuthorOfAFeedMayBeTwo(String author, String names) {
        assertThat(
                        String.join(
                                ";",
                                reader.read(entry("Pier opens", author, "Short.", null)).authors()))
                .isEqualTo(names);
    }

    private static Entry entry(String summary, @Nullable String content) {
        return entry("Pier opens", "Ada Fields", summary, content);
    }

    private static Entry entry(
            String title, String author, String summary, @Nullable String content) {
        Instant at = Instant.parse("2026-03-12T06:00:00Z");
        return new Entry(
                "1",
                title,
                "https://gazette.example/pier",
                summary,
                content,
                List.of(new Author(author, null, null)),
                at,
                at,
                List.of("Local"),
                null,
                List.of(
                        new Enclosure("https://gazette.example/pier.jpg", "image/jpeg", null),
                        new Enclosure("https://gazette.example/pier.mp3", "audio/mpeg", null)),
                null,
                null,
                "en",
                null);
    }
}
