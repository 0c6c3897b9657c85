package frontstreet.server.search;

import java.util.List;

/// One page of what answers a query.
///
/// @param hits of this page, the best or the newest first
/// @param texts how many there are on all pages
/// @param articles how many articles carry them
/// @param isPartial whether the search was ended before it had looked at everything
public record SearchHits(List<SearchHit> hits, int texts, int articles, boolean isPartial) {
    public SearchHits {
        hits = List.copyOf(hits);
    }
}
