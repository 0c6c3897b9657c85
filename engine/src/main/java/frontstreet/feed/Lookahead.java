package frontstreet.feed;

import java.util.HashMap;
import java.util.Map;

/// Finds marks further on in a text and remembers what it found, so that a million comments that
/// are never closed cost one search, not a million.
final class Lookahead {
    private final String source;
    private final Map<String, Search> last = new HashMap<>();

    private record Search(int from, int found) {
        boolean answers(int at) {
            return from <= at && (found < 0 || at <= found);
        }
    }

    Lookahead(String source) {
        this.source = source;
    }

    /// Where a mark stands next, at a place or after it; -1 where it does not come again.
    int find(String mark, int at) {
        Search known = last.get(mark);
        if (known == null || !known.answers(at)) {
            known = new Search(at, source.indexOf(mark, at));
            last.put(mark, known);
        }
        return known.found();
    }
}
