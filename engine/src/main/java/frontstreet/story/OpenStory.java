package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import frontstreet.text.TermVector;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A story that still takes articles: the sum of what its tellings are about, and its articles.
///
/// Owned by [OpenStories].
final class OpenStory {
    /// So many tellings are enough to know a story by. It bounds the work of a question, and keeps
    /// a story that lasts for months from drifting away from its happening.
    static final int TELLINGS_MAX = 500;

    final StoryId id;

    final TermSum sum = new TermSum();
    final Map<ArticleId, Told> articles = new LinkedHashMap<>();

    /// The squared length of the sum, exact.
    long squared;

    int tellings;

    /// What the question now asked has found out about it, or `null` when nothing.
    @Nullable Neighbour asked;

    private boolean open = true;
    private long moved;
    private @Nullable Instant first;
    private @Nullable Instant last;

    OpenStory(StoryId id) {
        this.id = id;
    }

    /// Did it open first, of two? Stories are named after their first articles, and these are
    /// numbered in the order they came.
    boolean isBefore(OpenStory other) {
        return id.value() < other.id.value();
    }

    /// How far its tellings are from each other: 0 when all say the same, towards 1 the less they
    /// have in common; one less the length of their mean.
    double looseness() {
        return tellings == 0
                ? 0
                : 1 - Math.sqrt((double) squared) / ((double) TermVector.UNIT * tellings);
    }

    /// Did one source alone tell it so far?
    boolean isToldOnlyBy(SourceId source) {
        for (Told told : articles.values()) {
            if (!told.source().equals(source)) {
                return false;
            }
        }
        return true;
    }

    void add(TermVector vector) {
        squared += 2 * sum.dot(vector) + vector.squared();
        sum.add(vector, 1);
        tellings++;
    }

    void takeOut(TermVector vector) {
        squared += vector.squared() - 2 * sum.dot(vector);
        sum.add(vector, -1);
        tellings--;
    }

    void add(ArticleId article, Told told) {
        articles.put(article, told);
        notice(told);
    }

    void remove(ArticleId article) {
        articles.remove(article);
        first = null;
        last = null;
        moved = 0;
        articles.values().forEach(this::notice);
    }

    private void notice(Told told) {
        Instant at = told.at();
        moved = Math.max(moved, told.number());
        if (at == null) {
            return;
        }
        if (first == null || at.isBefore(first)) {
            first = at;
        }
        if (last == null || at.isAfter(last)) {
            last = at;
        }
    }

    /// Takes over everything of another story; the articles stay in the order they came.
    void swallow(OpenStory other) {
        squared += 2 * sum.dot(other.sum) + other.squared;
        sum.add(other.sum);
        tellings += other.tellings;
        var all = new TreeMap<Long, Map.Entry<ArticleId, Told>>();
        articles.entrySet()
                .forEach(entry ->
                        all.put(
                                entry.getValue().number(),
                                Map.entry(entry.getKey(), entry.getValue())));
        other.articles
                .entrySet()
                .forEach(entry ->
                        all.put(
                                entry.getValue().number(),
                                Map.entry(entry.getKey(), entry.getValue())));
        articles.clear();
        all.values().forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    /// Does it still take articles?
    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
    }

    /// The number of the article that came last.
    long moved() {
        return moved;
    }

    /// The earliest time of an article, or `null` when none has one.
    @Nullable Instant first() {
        return first;
    }

    /// The latest time of an article, or `null` when none has one.
    @Nullable Instant last() {
        return last;
    }

    /// How long before the story's first or after its last article a moment is: zero between them,
    /// and where a time is unknown.
    Duration gap(@Nullable Instant at) {
        if (at == null || first == null || last == null) {
            return Duration.ZERO;
        }
        if (at.isAfter(last)) {
            return Duration.between(last, at);
        }
        return at.isBefore(first) ? Duration.between(at, first) : Duration.ZERO;
    }
}
