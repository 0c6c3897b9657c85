package frontstreet.server.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An outlet, as the directory lists it.
///
/// @param slug its name in addresses of ours
/// @param name what readers call it
/// @param home its home page, or `null` when it has none
/// @param country where it sits, two letters of ISO 3166
/// @param kind what it is, like `newspaper`
/// @param owner whose it is, or `null` when not known
/// @param status `active`, or why it is not read as others are
/// @param says how it stands, a sentence with its full stop, or `null` when there is nothing to say
/// @param feeds all that are listed, also those that are not fetched
public record ListedSource(
        String slug,
        String name,
        @Nullable String home,
        String country,
        String kind,
        @Nullable String owner,
        String status,
        @Nullable String says,
        List<ListedFeed> feeds) {
    private static final Set<String> KINDS =
            Set.of("newspaper", "magazine", "broadcaster", "nonprofit", "wire", "aggregator");
    private static final Set<String> STATUSES =
            Set.of(
                    "active",
                    "sitemap-only",
                    "sister-title",
                    "unproven",
                    "no-feed",
                    "renamed",
                    "closed",
                    "own");

    public ListedSource {
        feeds = List.copyOf(feeds);
        require(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug, "no slug");
        require(!name.isBlank(), slug, "no name");
        require(home == null || home.matches("https?://[a-z0-9.-]+(/\\S*)?"), slug, "its home");
        require(country.matches("[A-Z]{2}"), slug, "its country");
        require(KINDS.contains(kind), slug, "its kind");
        require(STATUSES.contains(status), slug, "its status");
        require(says == null || says.matches("[A-Z].*\\."), slug, "its sentence");
        boolean isPlain =
                status.equals("active") && feeds.stream().anyMatch(ListedFeed::isFetchedUnasked);
        require(isPlain || says != null, slug, "nothing is said of how it stands");
    }

    /// Those that are fetched although nobody asked for them.
    public List<ListedFeed> fetchedUnasked() {
        return feeds.stream().filter(ListedFeed::isFetchedUnasked).toList();
    }

    private static void require(boolean good, String slug, String what) {
        if (!good) {
            throw new IllegalArgumentException("the directory, " + slug + ": " + what);
        }
    }
}
