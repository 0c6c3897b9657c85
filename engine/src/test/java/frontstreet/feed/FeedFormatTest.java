package frontstreet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The format is told from the content alone.
class FeedFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss><channel/></rss>|rss",
                "<RSS VERSION='2.0'/>|rss",
                "<channel><title>x</title></channel>|rss",
                "<!-- a comment --><?pi?><!DOCTYPE rss><rss/>|rss",
                "<rss:rss xmlns:rss='http://unheard.example/'/>|rss",
                "<rdf:RDF/>|rdf",
                "<RDF xmlns='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>|rdf",
                "<feed/>|atom",
                "<feed xmlns='https://www.w3.org/2005/atom/'/>|atom",
                "<f:feed xmlns:f='http://unheard.example/'/>|atom",
                "<urlset/>|sitemap",
                "<s:urlset xmlns:s='http://www.sitemaps.org/schemas/sitemap/0.9'/>|sitemap",
                "<sitemapindex/>|sitemapindex",
                "<opml/>|opml",
                "{\"version\": \"https://jsonfeed.org/version/1\"}|json",
                "  {\"items\": []}|json",
                "<answer><status>ok</status><rss/></answer>|rss",
            })
    void theRootTellsTheFormat(String text, String slug) {
        assertThat(parse(text))
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> assertThat(parsed.feed().format().slug()).isEqualTo(slug));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><rss/></body></html>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<svg/>",
                "<rsss/>",
                "<!-- <rss/> -->",
                "<![CDATA[<rss/>]]>",
                "{}",
                "{\"items\": 3}",
                "[{\"items\": []}]",
                "[",
                "{",
                "<",
                "<rss",
                "null",
                "\0\0\0",
            })
    void everythingElseIsNoFeedAndSaysWhy(String text) {
        assertThat(parse(text))
                .isInstanceOfSatisfying(
                        NotAFeed.class, no -> assertThat(no.because()).startsWith("it "));
    }

    private static FeedResult parse(String text) {
        return new FeedParser().parse(text.getBytes(StandardCharsets.UTF_8), null, null);
    }
}
