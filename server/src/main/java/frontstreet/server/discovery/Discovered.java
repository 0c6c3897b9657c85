package frontstreet.server.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is behind an address.
public sealed interface Discovered {
    /// Feeds.
    ///
    /// @param name of the outlet, or `null` when nothing says it
    /// @param home its home page, or `null` when not known
    /// @param isPage whether the address was a page that leads to them, not a feed itself
    /// @param feeds the best first; at least one
    /// @param troubles what other feeds that were announced met, a sentence each
    record Feeds(
            @Nullable String name,
            @Nullable String home,
            boolean isPage,
            List<FoundFeed> feeds,
            List<String> troubles)
            implements Discovered {
        public Feeds {
            feeds = List.copyOf(feeds);
            troubles = List.copyOf(troubles);
        }
    }

    /// None.
    ///
    /// @param because a sentence without its full stop
    record Nothing(String because) implements Discovered {}
}
