package frontstreet.server.sources;

import frontstreet.server.fetch.WebAddress;
import frontstreet.server.intake.ListedOutlets;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.url.SiteName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The outlets that are known, by what they may be recognised by; pure.
///
/// Owned by one thread.
final class Outlets {
    private final Map<String, SourceRow> byName = new HashMap<>();
    private final Map<String, SourceRow> bySite = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();

    Outlets(List<SourceRow> known) {
        known.forEach(this::add);
    }

    /// Takes one more as known.
    void add(SourceRow source) {
        byName.putIfAbsent(plain(source.name()), source);
        if (source.site() != null) {
            site(source.site()).ifPresent(it -> bySite.putIfAbsent(it, source));
        }
        slugs.add(source.slug());
    }

    /// The outlet of a name.
    Optional<SourceRow> named(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /// The outlet that a feed is of: whose home page is of the same site as the feed's or the feed
    /// itself, else the one of the same name whose home page nobody knows.
    ///
    /// @param home that the feed names, or `null`
    /// @param name that it goes by, or `null`
    Optional<SourceRow> of(String feed, @Nullable String home, @Nullable String name) {
        return ofSite(home, feed)
                .or(() ->
                        Optional.ofNullable(name)
                                .flatMap(this::named)
                                .filter(it -> it.site() == null));
    }

    private Optional<SourceRow> ofSite(@Nullable String home, String feed) {
        return Stream.concat(Stream.ofNullable(home), Stream.of(feed))
                .flatMap(it -> site(it).stream())
                .flatMap(it -> Stream.ofNullable(bySite.get(it)))
                .findFirst();
    }

    /// A slug for a new outlet that no other has.
    String freeSlug(String name) {
        String slug = ListedOutlets.slug(name);
        String free = slug;
        for (int i = 2; slugs.contains(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> site(String address) {
        return SiteName.of(address).or(() -> WebAddress.origin(address));
    }
}
