package frontstreet.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How far the news has come by the articles' own times, so that what is old can fall out of memory
/// without a clock.
///
/// It is not the latest time, because one article dated next year would make everything old: it is
/// the moment that a hundred of the articles in memory have passed. So it depends on what is in
/// memory alone, and is the same in one that was rebuilt.
///
/// Owned by one thread.
public final class Horizon {
    private static final int WITNESSES = 100;

    private final Duration kept;
    private final TreeMap<Instant, Integer> times = new TreeMap<>();

    /// @param kept how far behind the horizon something stays
    public Horizon(Duration kept) {
        this.kept = kept;
    }

    /// One more article is in memory; an unknown time says nothing.
    public void see(@Nullable Instant at) {
        if (at != null) {
            times.merge(at, 1, Integer::sum);
        }
    }

    /// An article that was seen left the memory.
    public void forget(@Nullable Instant at) {
        if (at != null) {
            times.computeIfPresent(at, (time, count) -> count == 1 ? null : count - 1);
        }
    }

    /// Is what was last touched then old? What has no time never is.
    public boolean isPast(@Nullable Instant last) {
        if (last == null) {
            return false;
        }
        Instant passed = passed();
        return passed != null && last.isBefore(passed.minus(kept));
    }

    /// The moment that a hundred articles have passed, or `null` while there are fewer.
    private @Nullable Instant passed() {
        int later = 0;
        for (Map.Entry<Instant, Integer> entry : times.descendingMap().entrySet()) {
            later += entry.getValue();
            if (later >= WITNESSES) {
                return entry.getKey();
            }
        }
        return null;
    }
}
