package frontstreet.server.search;

import frontstreet.server.search.Clause.Where;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is sought: all clauses must hold.
///
/// @param clauses at least one that is not excluded, or a time
/// @param from the earliest time of an article, or `null`
/// @param until every article is older than this, or `null`
public record SearchQuery(List<Clause> clauses, @Nullable Instant from, @Nullable Instant until) {
    public SearchQuery {
        clauses = List.copyOf(clauses);
    }

    /// Are there words by which one article answers better than another?
    public boolean hasWords() {
        return clauses.stream().anyMatch(it -> it.where() == Where.ANYWHERE && !it.isExcluded());
    }
}
