package frontstreet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.feed.FeedLinks.Announced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedLinksTest {
    private static final String PAGE = "https://herald.example/news/";

    @Test
    void aPageAnnouncesItsFeedsInOrderEachOnce() {
        String html =
                """
                <head>
                <link rel="alternate" type="application/rss+xml" title="All news" href="/feed">
                <link rel="ALTERNATE home" type="Application/Atom+XML; charset=utf-8" href="atom.xml">
                <link rel="alternate" type="application/rss+xml" title="Again" href="https://herald.example/feed">
                </head>
                """;

        assertThat(FeedLinks.of(html, PAGE))
                .containsExactly(
                        new Announced(
                                "https://herald.example/feed", "All news", "application/rss+xml"),
                        new Announced(
                                "https://herald.example/news/atom.xml",
                                null,
                                "application/atom+xml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=alternate type=application/rss+xml href=f>|1",
                "<link rel=alternate type=application/feed+json href=f>|1",
                "<link rel=alternate type=application/json href=/feed.json>|1",
                "<link rel=alternate type=application/json href=/wp-json/posts/7>|0",
                "<link rel=feed href=f>|1",
                "<link rel=alternate type=text/html hreflang=de href=f>|0",
                "<link rel='alternate stylesheet' type=application/rss+xml href=f>|0",
                "<link rel=icon type=application/rss+xml href=f>|0",
                "<link rel=alternate type=application/rss+xml href=' '>|0",
                "<link rel=alternate type=application/rss+xml>|0",
                "<a rel=alternate type=application/rss+xml href=f>feed</a>|0",
            })
    void onlyFeedsCount(String html, int count) {
        assertThat(FeedLinks.of(html, PAGE)).hasSize(count);
    }

    @Test
    void theBaseOfThePageCounts() {
        String html =
                "<base href='/de/'><link rel=alternate type=application/rss+xml href=feed.xml>";

        assertThat(FeedLinks.of(html, PAGE))
                .extracting(Announced::url)
                .containsExactly("https://herald.example/de/feed.xml");
    }
}
