package frontstreet.server.desk;

import frontstreet.article.ArticleId;
import frontstreet.server.store.FilingTable.Filed;
import frontstreet.story.Placed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the desk decided of some filings, before it is kept.
///
/// Owned by the desk thread.
final class Batch {
    private final List<Decided> decided = new ArrayList<>();
    private final List<Moved> moves = new ArrayList<>();
    private final Set<Long> stories = new LinkedHashSet<>();
    private final Set<ArticleId> differently = new LinkedHashSet<>();

    /// A filing and what became of it.
    ///
    /// @param placed where it stands, or `null` when it turned out to be another article
    record Decided(Filed filed, @Nullable Placed placed) {}

    /// A story whose articles all go to another.
    record Moved(long story, long into) {}

    void placed(Filed filed, Placed placed) {
        decided.add(new Decided(filed, placed));
        placed.merges().forEach(it -> moved(it.story().value(), it.into().value()));
        stories.add(placed.story().value());
    }

    /// How many articles were placed, those that followed another among them.
    int placings() {
        return decided.size()
                + decided.stream()
                        .flatMap(it -> Stream.ofNullable(it.placed()))
                        .mapToInt(it -> it.followed().size())
                        .sum();
    }

    void isAnother(Filed filed) {
        decided.add(new Decided(filed, null));
    }

    void moved(long story, long into) {
        moves.add(new Moved(story, into));
        stories.remove(story);
        stories.add(into);
    }

    /// Articles that stand differently, because another was taken out.
    void standDifferently(Set<ArticleId> articles) {
        differently.addAll(articles);
    }

    /// A story that lost an article.
    void touched(long story) {
        stories.add(story);
    }

    /// In the order they were taken.
    List<Decided> decided() {
        return decided;
    }

    /// The articles that stand differently though they were not placed.
    Set<ArticleId> differently() {
        return differently;
    }

    /// In the order they happened.
    List<Moved> moves() {
        return moves;
    }

    /// The stories that are other than before, but for those that were merged away.
    Set<Long> stories() {
        return stories;
    }
}
