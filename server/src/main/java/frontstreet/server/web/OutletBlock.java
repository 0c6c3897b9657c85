package frontstreet.server.web;

import frontstreet.server.store.ArticleTable.OfSource;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.SubscriptionTable.State;
import frontstreet.server.store.Tx;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The outlets that published most since midnight, by letter.
///
/// @param all "All 43 outlets"
record OutletBlock(List<Line> lines, String all) {
    private static final int MOST = 16;

    /// An outlet.
    ///
    /// @param articles how many it published since midnight, or `""`
    record Line(Link outlet, String articles) {}

    static OutletBlock of(Paper paper, Tx tx) {
        List<SourceRow> sources = OutletBlock.kept(tx);
        Map<Long, Integer> counts = new HashMap<>();
        for (OfSource count :
                tx.articles().countsSince(paper.times().start(paper.times().today()))) {
            counts.put(count.source(), count.articles());
        }
        List<Line> lines =
                sources.stream()
                        .filter(it -> counts.containsKey(it.id()))
                        .sorted(
                                Comparator.comparingInt(
                                                (SourceRow it) -> -counts.getOrDefault(it.id(), 0))
                                        .thenComparing(SourceRow::name))
                        .limit(MOST)
                        .sorted(
                                Comparator.comparing(
                                        SourceRow::name, String.CASE_INSENSITIVE_ORDER))
                        .map(it -> line(it, counts.getOrDefault(it.id(), 0)))
                        .toList();
        return new OutletBlock(
                lines,
                sources.size() < 2
                        ? "All outlets"
                        : "All " + CountWords.number(sources.size()) + " outlets");
    }

    /// The outlets that were not removed, by name.
    static List<SourceRow> kept(Tx tx) {
        Map<Long, State> states = tx.subscriptions().states();
        return tx.sources().all().stream()
                .filter(it -> Objects.requireNonNull(states.get(it.id())).isKept())
                .toList();
    }

    static Line line(SourceRow source, int articles) {
        return new Line(
                new Link(Addresses.source(source.slug()), source.name()),
                articles == 0 ? "" : CountWords.number(articles));
    }
}
