package frontstreet.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One subscription in a list of feeds ([Opml]).
///
/// @param title what the list calls the feed, or `null`
/// @param xmlUrl where the feed is
/// @param htmlUrl the page of the feed, or `null`
/// @param path the names of the folders around it, outermost first
public record Outline(
        @Nullable String title, String xmlUrl, @Nullable String htmlUrl, List<String> path) {
    public Outline {
        path = List.copyOf(path);
    }
}
