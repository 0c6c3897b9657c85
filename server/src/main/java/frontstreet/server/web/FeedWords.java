package frontstreet.server.web;

import frontstreet.server.store.FeedTable.Standing;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What readers are told of feeds that could not be read or listed nothing.
final class FeedWords {
    private static final int TOLD_MOST = 10;

    private FeedWords() {}

    /// A sentence or two for each feed that met trouble at its last check, or never listed
    /// anything.
    ///
    /// @param feeds all of one outlet
    static List<String> troubles(List<Standing> feeds, TimeWords times) {
        var troubles = new ArrayList<String>();
        for (Standing feed : feeds) {
            Instant tried = feed.tried();
            boolean isBad = feed.trouble() != null || !feed.isMet();
            if (isBad && tried != null && troubles.size() < TOLD_MOST) {
                troubles.add(
                        (feeds.size() == 1 ? "Its feed" : "Its feed " + name(feed))
                                + met(feed.trouble())
                                + ". Last tried "
                                + times.full(tried).text()
                                + next(feed.next(), times));
            }
        }
        return List.copyOf(troubles);
    }

    private static String met(@Nullable String trouble) {
        return trouble == null
                ? " was read, and listed no article"
                : " could not be read: " + trouble;
    }

    private static String next(Instant next, TimeWords times) {
        return next.isAfter(times.now())
                ? ", tried next " + times.full(next).text()
                : ", due to be tried again";
    }

    // The address without what follows "?": it may hold a reader's key.
    private static String name(Standing feed) {
        String label = feed.label();
        if (label != null && !label.isBlank()) {
            return label;
        }
        String path = path(feed.url());
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static @Nullable String path(String url) {
        try {
            return URI.create(url).getPath();
        } catch (IllegalArgumentException e) {
            return null; // no address, which is what its trouble says
        }
    }
}
