package frontstreet.server.search;

import java.util.Map;

/// How far an index has followed the store.
///
/// @param change number of the last article that was read
/// @param article its identity: several articles may have one number
/// @param story number of the last story that was read
/// @param gone number of the last deletion that was read
record Position(long change, long article, long story, long gone) {
    /// As it is committed with the index.
    Map<String, String> named() {
        return Map.of(
                "change", String.valueOf(change),
                "article", String.valueOf(article),
                "story", String.valueOf(story),
                "gone", String.valueOf(gone));
    }

    /// As it was committed.
    ///
    /// @throws IllegalArgumentException when it is not there
    static Position of(Map<String, String> named) {
        return new Position(
                number(named, "change"),
                number(named, "article"),
                number(named, "story"),
                number(named, "gone"));
    }

    private static long number(Map<String, String> named, String name) {
        return Long.parseLong(named.getOrDefault(name, "it does not say its " + name));
    }
}
