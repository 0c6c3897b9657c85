package frontstreet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\"}",
                "[{\"@type\":\"WebPage\"},{\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\"}]",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"P\"},{\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\"}]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":[\"NewsArticle\",\"Thing\"],\"headline\":\"Dam \\\"holds\\\"\"}}",
                "{\"@type\":\"http://schema.org/NewsArticle\",\"headline\":\"Dam &quot;holds&quot;\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Dam \"holds\"\",\"x\":1}",
                "{\"@type\":\"NewsArticle\",\"description\":\"a\nbreak\tand tab\",\"headline\":\"Dam \\\"holds\\\"\",}",
                "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\"}\n//]]>",
                "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\"} -->",
                "/* ours */ {\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\"};",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\",\"articleBody\":\"cut o",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\",\"n\":undefined}",
                "{\"@type\":\"WebSite\"}{\"@type\":\"NewsArticle\",\"headline\":\"Dam \\\"holds\\\"\"}",
            })
    void theArticleIsReadHoweverItIsWritten(String script) {
        StructuredData data = data("<script type=\"application/ld+json\">" + script + "</script>");

        assertThat(data.article().flatMap(it -> it.text("headline"))).contains("Dam \"holds\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "just words", "{\"a\":", "<html>", "]]]", "\"text\""})
    void whatIsNoJsonGivesNothing(String script) {
        StructuredData data = data("<script type=\"application/ld+json\">" + script + "</script>");

        assertThat(data.article()).isEmpty();
    }

    @Test
    void ofSeveralArticlesTheOneThatSaysMostIsThePage() {
        StructuredData data =
                data(
                        """
                        <script type="application/ld+json">{"@type":"Article","headline":"A teaser"}</script>
                        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam holds",
                        "datePublished":"2024-05-03","author":{"@type":"Person","name":"Ada Fields"}}</script>
                        """);

        assertThat(data.article().flatMap(it -> it.text("headline"))).contains("Dam holds");
        assertThat(data.article().flatMap(it -> it.text("author"))).contains("Ada Fields");
    }

    @Test
    void aReferenceIsFollowed() {
        StructuredData data =
                data(
                        """
                        <script type="application/ld+json">{"@graph":[
                        {"@type":"Article","headline":"Dam holds","author":{"@id":"#ada"}},
                        {"@type":"Person","@id":"#ada","name":"Ada Fields"}]}</script>
                        """);

        Thing author = data.article().orElseThrow().things("author").getFirst();

        assertThat(data.resolved(author).text("name")).contains("Ada Fields");
    }

    @Test
    void microdataIsReadByItsScopes() {
        StructuredData data =
                data(
                        """
                        <article itemscope itemtype="https://schema.org/NewsArticle">
                          <h1 itemprop="headline">Dam holds</h1>
                          <time itemprop="datePublished" datetime="2024-05-03">yesterday</time>
                          <span itemprop="author" itemscope itemtype="https://schema.org/Person">
                            By <b itemprop="name">Ada Fields</b></span>
                          <meta itemprop="dateModified" content="2024-05-04">
                        </article>
                        """);
        Thing article = data.microdataArticle().orElseThrow();

        assertThat(article.text("headline")).contains("Dam holds");
        assertThat(article.text("datePublished")).contains("2024-05-03");
        assertThat(article.text("dateModified")).contains("2024-05-04");
        assertThat(article.things("author").getFirst().text("name")).contains("Ada Fields");
    }

    @Test
    void endlessAndDeepDataYieldAnOutcome() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        String wide = "{\"@type\":\"NewsArticle\",\"x\":[" + "{\"a\":1},".repeat(100_000) + "1]}";
        String long_ = "{\"@type\":\"NewsArticle\",\"headline\":\"" + "x".repeat(3_000_000) + "\"}";

        for (String script : new String[] {deep, wide, long_, "\"".repeat(200_000)}) {
            assertThat(data("<script type=\"application/ld+json\">" + script + "</script>").top())
                    .isNotNull();
        }
    }

    @Test
    void ofEndlessThingsTheFirstTenThousandAreRead() {
        String things = "{\"@type\":\"Thing\"},".repeat(10_500);

        assertThat(data("<script type=\"application/ld+json\">[" + things + "{}]</script>").top())
                .hasSize(10_000);
    }

    private static StructuredData data(String html) {
        return StructuredData.of(Jsoup.parse(html, "https://paper.example/a"));
    }
}
