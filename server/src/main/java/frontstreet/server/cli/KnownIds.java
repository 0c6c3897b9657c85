package frontstreet.server.cli;

import java.util.HashSet;
import java.util.Set;

/// The ids of documents, to tell those that come twice.
///
/// Owned by one thread.
final class KnownIds {
    private static final int HELD_MAX = 1_000_000;
    private static final long CHARACTERS_MAX = 50_000_000;

    private final Set<String> ids = new HashSet<>();
    private long characters;
    private int repeated;
    private String firstRepeated = "";

    /// Takes in the next id. What never ends must not fill the memory: after the first million no
    /// more are held.
    void add(String id, String here) {
        boolean isFull = ids.size() >= HELD_MAX || characters > CHARACTERS_MAX;
        boolean isNew = isFull ? !ids.contains(id) : ids.add(id);
        characters += isNew ? id.length() : 0;
        if (!isNew && repeated++ == 0) {
            firstRepeated = here + ": " + id;
        }
    }

    /// Tells how many came again, when there were any.
    void tell(Streams streams, String shown) {
        if (repeated > 0) {
            streams.complain(
                    "%s: %d %s an id that an earlier one has and %s, first %s"
                            .formatted(
                                    shown,
                                    repeated,
                                    repeated == 1 ? "line has" : "lines have",
                                    repeated == 1
                                            ? "counts as a document of its own"
                                            : "count as documents of their own",
                                    firstRepeated));
        }
    }
}
