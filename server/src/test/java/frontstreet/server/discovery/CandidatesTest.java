package frontstreet.server.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.feed.FeedLinks.Announced;
import frontstreet.server.discovery.Candidates.Candidate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
    private static final String HOST = "https://news.example";

    private static Announced feed(String path, String title) {
        return new Announced(HOST + path, title, "application/rss+xml");
    }

    private static List<String> paths(List<Announced> announced, List<String> sitemaps) {
        return Candidates.of(announced, sitemaps).stream()
                .map(Candidate::url)
                .map(it -> it.substring(HOST.length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/feed,              All,                 true",
        "/feed/comments/,    All,                 false",
        "/comments/feed,     All,                 false",
        "/feed,              News » Comments,     false",
        "/feed,              Comment is free,     false",
        "/commentary/feed,   Commentary,          true",
    })
    void feedsOfCommentsAreLeftOut(String path, String title, boolean looked) {
        assertThat(paths(List.of(feed(path, title)), List.of()).size() == 1).isEqualTo(looked);
    }

    @ParameterizedTest
    @CsvSource({
        "/sitemap.xml,                   false",
        "/sitemap-news.xml,              true",
        "/maps/NEWS/index.xml,           true",
        "/sitemaps/latest.xml,           true",
        "/sitemap-last-48-hours.xml,     true",
        "/sitemap-sections.xml,          false",
    })
    void aSitemapIsLookedAtWhenItsPathSpeaksOfNews(String path, boolean looked) {
        assertThat(paths(List.of(), List.of(HOST + path)).size() == 1).isEqualTo(looked);
    }

    @Test
    void feedsComeFirstInTheirOrderAndEachAddressOnce() {
        List<Announced> announced =
                List.of(feed("/b", "B"), feed("/a", "A"), feed("/b", "B again"));

        assertThat(paths(announced, List.of(HOST + "/news.xml", HOST + "/a")))
                .containsExactly("/b", "/a", "/news.xml");
    }

    @Test
    void ofManyTheFirstFewAreLookedAt() {
        List<Announced> feeds =
                IntStream.range(0, 100).mapToObj(it -> feed("/" + it, "F" + it)).toList();
        List<String> sitemaps =
                IntStream.range(0, 100).mapToObj(it -> HOST + "/news" + it).toList();

        assertThat(paths(feeds, sitemaps))
                .containsExactly("/0", "/1", "/2", "/3", "/4", "/news0", "/news1", "/news2");
        assertThat(paths(feeds, List.of())).hasSize(Candidates.MOST);
    }
}
