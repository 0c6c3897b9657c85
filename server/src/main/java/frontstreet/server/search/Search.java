package frontstreet.server.search;

import frontstreet.section.Sections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// The reading side of the index.
///
/// Serves any number of threads.
public final class Search {
    private final QueryMaker maker;
    private final SearchOptions options;
    private volatile @Nullable SearcherManager searchers;
    private volatile SearchState state = new SearchState(0, 0, false);

    Search(Sections sections, SearchOptions options) {
        this.maker = new QueryMaker(sections);
        this.options = options;
    }

    /// What comes first.
    public enum Order {
        /// What answers best, of two alike the newer.
        BEST,
        NEWEST
    }

    /// How searches are answered.
    public SearchOptions options() {
        return options;
    }

    /// How much can be found.
    public SearchState state() {
        return state;
    }

    /// One page of what answers a query; none while there is no index.
    ///
    /// @param page from 1
    /// @param now the moment by which news is old
    public Optional<SearchHits> find(SearchQuery query, Order order, int page, Instant now) {
        SearcherManager seen = searchers;
        while (seen != null) {
            try {
                return Optional.of(find(seen, query, new Ranking(order, page, now)));
            } catch (AlreadyClosedException e) {
                SearcherManager again = searchers; // another index took its place meanwhile
                if (again == seen) {
                    return Optional.empty();
                }
                seen = again;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    private record Ranking(Order order, int page, Instant now) {}

    private SearchHits find(SearcherManager seen, SearchQuery query, Ranking ranking)
            throws IOException {
        boolean byScore = ranking.order() == Order.BEST && query.hasWords();
        Query made = maker.query(query);
        IndexSearcher held = seen.acquire();
        try {
            var searcher = new IndexSearcher(held.getIndexReader());
            long end = System.nanoTime() + options.time().toNanos();
            searcher.setTimeout(() -> System.nanoTime() - end > 0);
            var texts = new HitCollector(byScore, ranking.now(), options.matchesMax());
            searcher.search(made, new Sequential(texts));
            int first = (ranking.page() - 1) * options.hitsPerPage();
            return texts.hits(first, options.hitsPerPage(), searcher.timedOut() || texts.isFull());
        } finally {
            seen.release(held);
        }
    }

    /// One collector, for a searcher that has no other threads.
    private record Sequential(HitCollector collector)
            implements CollectorManager<HitCollector, HitCollector> {
        @Override
        public HitCollector newCollector() {
            return collector;
        }

        @Override
        public HitCollector reduce(Collection<HitCollector> collectors) {
            return collector;
        }
    }

    void read(SearchIndex index) {
        searchers = index.searchers();
    }

    void readNothing() {
        searchers = null;
        state = new SearchState(0, 0, false);
    }

    void isAt(int searchable, int all) {
        state = new SearchState(searchable, all, false);
    }

    void holdsAll() {
        state = new SearchState(0, 0, true);
    }
}
