package frontstreet.server.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Gathers the articles that answer into the texts that they carry, and ranks these.
///
/// How well an article answers counts less the older it is: half after a week, a quarter after
/// three, so that what was said of a thing this week stands before what was said last month, and
/// what is about it before what mentions it.
final class HitCollector extends SimpleCollector {
    private static final double HALF_MILLIS = Duration.ofDays(7).toMillis();

    private final boolean byScore;
    private final long now;
    private final int matchesMax;
    private final Map<Long, Carried> texts = new HashMap<>();
    private int articles;
    private boolean isFull;

    private @Nullable Scorable scorer;
    private NumericDocValues at = DocValues.emptyNumeric();
    private NumericDocValues carries = DocValues.emptyNumeric();
    private NumericDocValues ids = DocValues.emptyNumeric();
    private NumericDocValues sources = DocValues.emptyNumeric();

    /// @param byScore whether what answers best comes first, else the newest
    /// @param now the moment by which news is old
    HitCollector(boolean byScore, Instant now, int matchesMax) {
        this.byScore = byScore;
        this.now = now.toEpochMilli();
        this.matchesMax = matchesMax;
    }

    /// A text with those that carry it.
    private static final class Carried {
        private final long text;
        private long article;
        private double best;
        private double rank;
        private int articles;
        private long source;
        private @Nullable Set<Long> sources; // when there are several articles

        Carried(long text) {
            this.text = text;
        }

        void add(long id, double ranked, long from) {
            if (articles == 0) {
                source = from;
            } else {
                Set<Long> several = sources == null ? new HashSet<>(Set.of(source)) : sources;
                several.add(from);
                sources = several;
            }
            boolean speaks = articles == 0 || id == text || (article != text && ranked > best);
            if (speaks) {
                article = id;
                best = ranked;
            }
            rank = articles == 0 ? ranked : Math.max(rank, ranked);
            articles++;
        }

        double rank() {
            return rank;
        }

        long text() {
            return text;
        }

        SearchHit hit() {
            return new SearchHit(article, articles, sources == null ? 1 : sources.size());
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        at = DocValues.getNumeric(leaf.reader(), Indexed.AT);
        carries = DocValues.getNumeric(leaf.reader(), Indexed.CARRIES);
        ids = DocValues.getNumeric(leaf.reader(), Indexed.ID);
        sources = DocValues.getNumeric(leaf.reader(), Indexed.SOURCE);
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public ScoreMode scoreMode() {
        return byScore ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (articles == matchesMax) {
            isFull = true;
            throw new CollectionTerminatedException();
        }
        articles++;
        long time = value(at, doc);
        double rank = byScore && scorer != null ? scorer.score() * recency(time) : time;
        texts.computeIfAbsent(value(carries, doc), Carried::new)
                .add(value(ids, doc), rank, value(sources, doc));
    }

    private double recency(long time) {
        return HALF_MILLIS / (HALF_MILLIS + Math.max(0, now - time));
    }

    private static long value(NumericDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.longValue() : 0;
    }

    /// Were there more than it looked at?
    boolean isFull() {
        return isFull;
    }

    /// Some of the texts, in their order.
    ///
    /// @param first how many are passed over
    SearchHits hits(int first, int most, boolean isPartial) {
        Comparator<Carried> worstFirst =
                Comparator.comparingDouble(Carried::rank).thenComparingLong(Carried::text);
        var kept = new PriorityQueue<>(worstFirst);
        for (Carried text : texts.values()) {
            kept.add(text);
            if (kept.size() > first + most) {
                kept.remove();
            }
        }
        var ordered = new ArrayList<>(kept);
        ordered.sort(worstFirst.reversed());
        List<SearchHit> hits = ordered.stream().skip(first).map(Carried::hit).toList();
        return new SearchHits(hits, texts.size(), articles, isPartial);
    }
}
