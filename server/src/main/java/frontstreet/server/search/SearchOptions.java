package frontstreet.server.search;

import java.time.Duration;

/// How searches are answered, and how the index follows.
///
/// @param hitsPerPage default 20. How many results a page shows
/// @param pagesMax default 50. How many pages a reader may turn
/// @param matchesMax default 250000. How many articles a search looks at; the rest is not counted
/// @param time default 1 s. How long a search may take; what was found by then is shown
/// @param articleWordsMax default 50000. How many words of an article are searchable
/// @param pause default 250 ms. How long what was written waits, so that much comes together
public record SearchOptions(
        int hitsPerPage,
        int pagesMax,
        int matchesMax,
        Duration time,
        int articleWordsMax,
        Duration pause) {

    /// What holds when nothing is said.
    public static SearchOptions defaults() {
        return new SearchOptions(
                20, 50, 250_000, Duration.ofSeconds(1), 50_000, Duration.ofMillis(250));
    }

    /// The same with another pause.
    public SearchOptions pausing(Duration pause) {
        return new SearchOptions(hitsPerPage, pagesMax, matchesMax, time, articleWordsMax, pause);
    }
}
