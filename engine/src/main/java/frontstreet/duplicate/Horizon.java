package frontstreet.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// How far the news has come by the articles' own times, so that what is old can fall out of memory
/// without a clock.
///
/// It is not the latest time, because one article dated next year would make everything old: it is
/// the moment that a hundred articles have passed.
public final class Horizon {
    private static final int WITNESSES = 100;

    private final Duration kept;
    private final PriorityQueue<Instant> latest = new PriorityQueue<>();

    /// @param kept how far behind the horizon something stays
    public Horizon(Duration kept) {
        this.kept = kept;
    }

    /// One more article was seen; an unknown time says nothing.
    public void see(@Nullable Instant at) {
        if (at == null) {
            return;
        }
        latest.add(at);
        if (latest.size() > WITNESSES) {
            latest.remove();
        }
    }

    /// Is what was last touched then old? What has no time never is.
    public boolean isPast(@Nullable Instant last) {
        Instant passed = latest.peek();
        return last != null
                && passed != null
                && latest.size() == WITNESSES
                && last.isBefore(passed.minus(kept));
    }
}
