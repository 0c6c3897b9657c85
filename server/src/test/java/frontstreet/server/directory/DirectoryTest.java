package frontstreet.server.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {
    private static final ListedFeed FEED =
            new ListedFeed("https://a.example/feed", "rss", "verified", null);

    private final List<ListedSource> sources = Directory.load().sources();

    @Test
    void itListsFortyFourOutletsOfWhichThirtyFourAreFetchedUnasked() {
        assertThat(sources).hasSize(44);
        assertThat(sources).filteredOn(it -> !it.fetchedUnasked().isEmpty()).hasSize(34);
    }

    @Test
    void onlyFeedsAndNewsSitemapsThatAreKnownToWorkAreFetchedUnasked() {
        for (ListedSource source : sources) {
            for (ListedFeed feed : source.fetchedUnasked()) {
                assertThat(feed.type()).isIn("rss", "news-sitemap");
                assertThat(feed.grade()).isIn("verified", "production-list");
                assertThat(feed.url()).doesNotContain("news.google.com");
            }
        }
    }

    @Test
    void whatIsNotReadSaysSo() {
        assertThat(sources)
                .filteredOn(it -> it.fetchedUnasked().isEmpty())
                .extracting(ListedSource::slug)
                .containsExactly(
                        "access-hollywood",
                        "c-span",
                        "center-for-public-integrity",
                        "digg",
                        "front-street-magazine",
                        "google-news",
                        "la-weekly",
                        "mcclatchy",
                        "national-journal",
                        "newsy");
        assertThat(sources)
                .filteredOn(it -> it.fetchedUnasked().isEmpty() || !it.status().equals("active"))
                .allSatisfy(it -> assertThat(it.says()).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "rss, verified, true",
        "rss, production-list, true",
        "news-sitemap, verified, true",
        "news-sitemap, production-list, true",
        "rss, listed, false",
        "rss, stale, false",
        "news-sitemap, listed, false",
        "sitemap, verified, false",
        "sitemap, production-list, false",
        "google-news-search, verified, false",
    })
    void aFeedIsFetchedUnaskedByTypeAndGrade(String type, String grade, boolean isFetched) {
        assertThat(new ListedFeed("https://a.example/feed", type, grade, null).isFetchedUnasked())
                .isEqualTo(isFetched);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://a.example/feed, rss, verified",
        "https://a.example/feed, atom, verified",
        "https://a.example/feed, rss, good",
    })
    void aFeedThatCannotBeIsRefused(String url, String type, String grade) {
        assertThatThrownBy(() -> new ListedFeed(url, type, grade, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "A,     US, newspaper, active,  ,      no slug",
        "a,     us, newspaper, active,  ,      its country",
        "a,     US, paper,     active,  ,      its kind",
        "a,     US, newspaper, fine,    ,      its status",
        "a,     US, newspaper, closed,  ,      nothing is said of how it stands",
        "a,     US, newspaper, closed,  it is, its sentence",
    })
    void anOutletThatCannotBeIsNamed(
            String slug,
            String country,
            String kind,
            String status,
            @Nullable String says,
            String what) {
        assertThatThrownBy(() ->
                        new ListedSource(
                                slug, "A", null, country, kind, null, status, says, List.of(FEED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the directory, " + slug + ": " + what);
    }

    @Test
    void nothingIsListedTwice() {
        ListedSource source = source("a");

        assertThatThrownBy(() -> new Directory(List.of(source, source)))
                .hasMessage("the directory lists this twice: a");
        assertThatThrownBy(() -> new Directory(List.of(source, source("b"))))
                .hasMessage("the directory lists this twice: https://a.example/feed");
    }

    private static ListedSource source(String slug) {
        return new ListedSource(
                slug, "A", null, "US", "newspaper", null, "active", null, List.of(FEED));
    }
}
