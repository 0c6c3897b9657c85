package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.page.PageDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages made to hurt: each yields an outcome, and soon.
class HostilePagesTest {
    private static final ArticleExtractor ARTICLES = ArticleExtractor.load();
    private static final Duration SOON = Duration.ofSeconds(20);

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("deep boxes", "<div class=author>".repeat(20_000) + "By Ada Fields"),
                Arguments.of(
                        "deep bylines",
                        "<h1>x</h1>" + "<div class=byline><span>".repeat(3_000) + "y"),
                Arguments.of(
                        "many metas",
                        "<meta name=author content=a><meta name=date content=1>".repeat(20_000)),
                Arguments.of("many headings", "<h1>Dam holds again</h1>".repeat(20_000)),
                Arguments.of(
                        "many times",
                        "<h1>x</h1>"
                                + "<time datetime=2024-05-03>3 May 2024</time>".repeat(20_000)),
                Arguments.of(
                        "many bylines",
                        "<h1>x</h1>" + "<p class=byline>By Ada Fields</p>".repeat(20_000)),
                Arguments.of(
                        "one endless line",
                        "<h1>x</h1><p>" + "By Ada Fields, 3 May 2024 (AP) — ".repeat(60_000)),
                Arguments.of(
                        "an endless title",
                        "<title>" + "Dam holds | ".repeat(50_000) + "</title><h1>x</h1>"),
                Arguments.of(
                        "an endless class",
                        "<div class='" + "byline has-x ".repeat(50_000) + "'>x</div>"),
                Arguments.of(
                        "deep data",
                        "<script type=application/ld+json>"
                                + "{\"author\":".repeat(20_000)
                                + "</script>"),
                Arguments.of(
                        "deep scopes",
                        "<div itemscope itemtype=https://schema.org/Article itemprop=author>"
                                .repeat(20_000)),
                Arguments.of("brackets", "<h1>x</h1><p>" + "(".repeat(200_000) + "</p>"),
                Arguments.of("dashes", "<h1>x</h1><p>" + "A - ".repeat(100_000) + "</p>"),
                Arguments.of(
                        "signs", "<h1>x</h1><p class=byline>" + "@,;|&(".repeat(50_000) + "</p>"),
                Arguments.of("zeroes", "\u0000".repeat(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void anyPageYieldsAnOutcome(String about, String html) {
        var page =
                new PageDecoder()
                        .decode(
                                html.getBytes(StandardCharsets.UTF_8),
                                "text/html",
                                "https://paper.example/a");

        Assertions.assertTimeout(
                SOON,
                () -> {
                    assertThat(ARTICLES.extract(page)).as(about).isNotNull();
                    assertThat(ARTICLES.any(page)).as(about).isNotNull();
                });
    }
}
