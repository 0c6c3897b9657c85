package frontstreet.feed;

import java.util.List;

/// What became of bytes that were said to be a feed.
public sealed interface FeedResult {

    /// They are a feed.
    ///
    /// @param feed what it says
    /// @param problems what it got wrong and we repaired; the first hundred
    record Parsed(Feed feed, List<Problem> problems) implements FeedResult {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /// They are none.
    ///
    /// @param because one sentence without the full stop: "it is an HTML page"
    record NotAFeed(String because) implements FeedResult {}
}
