package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.page.Page;
import frontstreet.page.PageDecoder;
import frontstreet.page.PageKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
    private static final ArticleExtractor ARTICLES = ArticleExtractor.load();

    @Test
    void aPageWithoutAnArticlesTextIsNoArticle() {
        Page page = plain("root:x:0:0:root user:/root:/bin/bash\n".repeat(40));

        assertThat(ARTICLES.extract(page))
                .isEqualTo(
                        new Extraction.NotAnArticle(
                                PageKind.EMPTY, "The page has no text of an article."));
        assertThat(ARTICLES.any(page).article().blocks()).isEmpty();
    }

    private static Page plain(String text) {
        return new PageDecoder().decode(text.getBytes(StandardCharsets.UTF_8), null, null);
    }
}
