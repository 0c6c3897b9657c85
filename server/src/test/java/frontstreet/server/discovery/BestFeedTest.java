package frontstreet.server.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.discovery.FoundFeed.Latest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BestFeedTest {
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");

    private static FoundFeed feed(String url, boolean isSitemap, @Nullable Integer daysAgo) {
        List<Latest> latest =
                daysAgo == null
                        ? List.of()
                        : List.of(new Latest(NOW.minus(Duration.ofDays(daysAgo)), "Ferry"));
        return new FoundFeed(url, null, null, "RSS 2.0", latest.size(), isSitemap, latest);
    }

    private static List<String> sorted(FoundFeed... found) {
        return BestFeed.sorted(List.of(found), NOW).stream().map(FoundFeed::url).toList();
    }

    @Test
    void theFirstOfThePageIsTakenWhenAllAreAlike() {
        assertThat(sorted(feed("b", false, 1), feed("a", false, 0))).containsExactly("b", "a");
    }

    @Test
    void oneThatStandsStillComesAfterOneThatBringsNews() {
        assertThat(sorted(feed("old", false, 60), feed("new", false, 6)))
                .containsExactly("new", "old");
        assertThat(sorted(feed("old", false, 60), feed("map", true, 0)))
                .containsExactly("map", "old");
    }

    @Test
    void aFeedComesBeforeAListForSearchEngines() {
        assertThat(sorted(feed("map", true, 0), feed("feed", false, 2)))
                .containsExactly("feed", "map");
    }

    @Test
    void oneWithoutHeadlinesComesLast() {
        assertThat(sorted(feed("empty", false, null), feed("old", true, 90)))
                .containsExactly("old", "empty");
    }
}
