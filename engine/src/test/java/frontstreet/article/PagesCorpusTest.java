package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.page.Page;
import frontstreet.page.PageDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder of `corpus/pages` is a page and what is to be read from it. A field that its
/// `article.json` does not name is not looked at; one that is `null` there must be absent. A page
/// that is no article has `notAnArticle` alone, with its kind.
class PagesCorpusTest {
    private static final Path PAGES =
            Path.of(Objects.requireNonNull(System.getProperty("frontstreet.root")), "corpus/pages");

    private static final ArticleExtractor ARTICLES = ArticleExtractor.load();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsWritten(String name) throws IOException {
        var wanted =
                new LinkedHashMap<>(
                        Gold.read(Files.readString(PAGES.resolve(name).resolve("article.json"))));
        String about = name + ": " + wanted.remove("about");
        String url = (String) wanted.remove("url");

        Object kind = wanted.remove("notAnArticle");
        if (kind != null) {
            assertThat(kind(page(name, url))).as(about).isEqualTo(kind);
            return;
        }

        Article article = ARTICLES.any(page(name, url)).article();

        Map<String, @Nullable Object> read = PlainArticle.of(article);
        for (Map.Entry<String, @Nullable Object> field : wanted.entrySet()) {
            assertThat(read).as(about).containsKey(field.getKey());
            assertThat(read.get(field.getKey()))
                    .as(about + ": " + field.getKey())
                    .isEqualTo(field.getValue());
        }
    }

    private static String kind(Page page) {
        return switch (ARTICLES.extract(page)) {
            case Extraction.Extracted article -> "article";
            case Extraction.NotAnArticle none -> none.kind().slug();
        };
    }

    private static Page page(String name, @Nullable String url) throws IOException {
        Path html = PAGES.resolve(name).resolve("page.html");
        boolean isHtml = Files.exists(html);
        byte[] body = Files.readAllBytes(isHtml ? html : PAGES.resolve(name).resolve("page.txt"));
        return new PageDecoder().decode(body, isHtml ? "text/html" : "text/plain", url);
    }
}
