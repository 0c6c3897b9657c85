package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Horizon;
import frontstreet.text.TermVector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The stories that still take articles.
///
/// A story closes when its last article is three days behind the news ([Horizon]), or, the one that
/// has not moved for the longest first, when all tellings hold more than three million words or
/// there are more than 200,000 articles. What was added can be taken out again, and then it is as
/// if it had never been there.
///
/// Owned by one thread.
public final class OpenStories {
    /// How far an article may be from a story's own articles.
    public static final Duration OPEN = Duration.ofDays(3);

    /// About eighty bytes each; some 12,000 whole articles, or 75,000 headlines with leads.
    private static final int TERMS_MAX = 3_000_000;

    private static final int ARTICLES_MAX = 200_000;

    private final Map<StoryId, OpenStory> stories = new HashMap<>();
    private final TreeMap<Long, OpenStory> byMoved = new TreeMap<>();
    private final Map<ArticleId, Told> articles = new HashMap<>();
    private final Horizon horizon = new Horizon(OPEN);
    private final TellingIndex index = new TellingIndex();
    private final int termsMax;
    private final int articlesMax;
    private long placed;

    public OpenStories() {
        this(TERMS_MAX, ARTICLES_MAX);
    }

    /// One with a smaller memory.
    OpenStories(int termsMax, int articlesMax) {
        this.termsMax = termsMax;
        this.articlesMax = articlesMax;
    }

    /// The open story that holds an article; none when it closed or was never placed.
    public Optional<StoryId> storyOf(ArticleId article) {
        return Optional.ofNullable(articles.get(article)).map(told -> told.telling().story.id);
    }

    /// How many stories are open.
    public int size() {
        return stories.size();
    }

    @Nullable OpenStory story(StoryId id) {
        return stories.get(id);
    }

    @Nullable Told told(ArticleId article) {
        return articles.get(article);
    }

    List<OpenStory> all() {
        return List.copyOf(byMoved.values());
    }

    /// Every article of an open story, with its place among all that came.
    Map<ArticleId, Long> order() {
        var order = new HashMap<ArticleId, Long>();
        articles.forEach((article, told) -> order.put(article, told.number()));
        return order;
    }

    /// An article among the stories that are open for it.
    Nearby near(Prepared article) {
        TermVector vector = index.weighed(article.vector(), stories.size());
        var near = new ArrayList<Neighbour>();
        index.forEachNear(vector, stories.size(), telling -> take(telling, vector, article, near));
        near.forEach(neighbour -> neighbour.story.asked = null);
        near.removeIf(neighbour -> neighbour.isTooFar(OPEN) || neighbour.isThin());
        return new Nearby(vector, near);
    }

    private static void take(
            Telling telling, TermVector vector, Prepared article, List<Neighbour> near) {
        OpenStory story = telling.story;
        if (story.asked == null) {
            story.asked =
                    new Neighbour(
                            story,
                            story.sum.dot(vector),
                            story.isToldOnlyBy(article.source()),
                            story.gap(article.at()));
            near.add(story.asked);
        }
        boolean sameSource = telling.source.equals(article.source());
        story.asked.take(telling, vector, sameSource);
    }

    /// Opens a story with an article; none of that identity is open.
    OpenStory open(StoryId id, Prepared article, TermVector vector) {
        var story = new OpenStory(id);
        stories.put(story.id, story);
        join(story, article, vector);
        return story;
    }

    /// Adds an article that brings a text of its own.
    void join(StoryId id, Prepared article, TermVector vector) {
        join(Objects.requireNonNull(stories.get(id)), article, vector);
    }

    private void join(OpenStory story, Prepared article, TermVector vector) {
        var telling = new Telling(vector, article.source(), story);
        if (story.tellings < OpenStory.TELLINGS_MAX) {
            index.add(telling, story.sum);
            story.add(vector);
        }
        add(article, telling);
        closeOld();
    }

    /// Adds an article that carries the text of another, which says nothing new of the story.
    void joinAsCopy(ArticleId of, Prepared article) {
        add(article, Objects.requireNonNull(articles.get(of)).telling());
        closeOld();
    }

    private void add(Prepared article, Telling telling) {
        int words = article.fingerprint().words();
        add(
                article.id(),
                new Told(
                        ++placed,
                        telling,
                        article.source(),
                        article.at(),
                        article.excerpt(),
                        words));
    }

    private void add(ArticleId article, Told told) {
        OpenStory story = told.telling().story;
        told.telling().articles.put(told.number(), article);
        byMoved.remove(story.moved());
        story.add(article, told);
        byMoved.put(story.moved(), story);
        articles.put(article, told);
        horizon.see(told.at());
    }

    /// Adds an article where it stood, without closing any story: articles in the order they came
    /// make the memory that they were taken from. One whose story is closed is only counted.
    void restore(Standing standing) {
        StoryId id = standing.story();
        ArticleId first = standing.telling();
        placed++;
        if (id == null || first == null) {
            return;
        }
        OpenStory story = stories.computeIfAbsent(id, OpenStory::new);
        Telling telling;
        if (first.equals(standing.article())) {
            telling = new Telling(standing.weights(), standing.source(), story);
            if (standing.weighs()) {
                index.add(telling, story.sum);
                story.add(telling.vector);
            }
        } else {
            telling = Objects.requireNonNull(articles.get(first)).telling();
        }
        add(
                standing.article(),
                new Told(
                        placed,
                        telling,
                        standing.source(),
                        standing.at(),
                        standing.excerpt(),
                        standing.words()));
    }

    /// Applies a merge.
    void merge(Merge merge) {
        OpenStory into = Objects.requireNonNull(stories.get(merge.into()));
        OpenStory story = Objects.requireNonNull(stories.remove(merge.story()));
        for (int term : story.sum.terms()) {
            if (into.sum.weight(term) != 0) {
                index.forgetStory(term);
            }
        }
        story.articles.values().forEach(told -> told.telling().story = into);
        byMoved.remove(story.moved());
        byMoved.remove(into.moved());
        into.swallow(story);
        story.close();
        byMoved.put(into.moved(), into);
    }

    /// Takes an article out again; one that is not known is no error. A story left empty closes.
    ///
    /// @return the other articles of its telling, when it was the first of them; else none
    public List<ArticleId> remove(ArticleId article) {
        Told told = articles.remove(article);
        if (told == null) {
            return List.of();
        }
        Telling telling = told.telling();
        OpenStory story = telling.story;
        boolean first = !told.isCopy();
        horizon.forget(told.at());
        byMoved.remove(story.moved());
        story.remove(article);
        telling.articles.remove(told.number());
        if (telling.articles.isEmpty()) {
            forget(telling);
        } else {
            telling.source = Objects.requireNonNull(articles.get(telling.first())).source();
        }
        if (story.articles.isEmpty()) {
            stories.remove(story.id);
            story.close();
        } else {
            byMoved.put(story.moved(), story);
        }
        index.rebuildIfSparse();
        return first ? List.copyOf(telling.articles.values()) : List.of();
    }

    private void forget(Telling telling) {
        if (!index.remove(telling)) {
            return;
        }
        telling.story.takeOut(telling.vector);
        for (int term : telling.vector.terms()) {
            if (telling.story.sum.weight(term) == 0) {
                index.forgetStory(term);
            }
        }
    }

    private void closeOld() {
        while (stories.size() > 1) {
            OpenStory oldest = Objects.requireNonNull(byMoved.firstEntry()).getValue();
            if (!isFull() && !horizon.isPast(oldest.last())) {
                break;
            }
            stories.remove(oldest.id);
            byMoved.remove(oldest.moved());
            close(oldest);
        }
        index.rebuildIfSparse();
    }

    private boolean isFull() {
        return index.terms() > termsMax || articles.size() > articlesMax;
    }

    private void close(OpenStory story) {
        for (Map.Entry<ArticleId, Told> entry : story.articles.entrySet()) {
            articles.remove(entry.getKey());
            horizon.forget(entry.getValue().at());
            index.remove(entry.getValue().telling());
        }
        for (int term : story.sum.terms()) {
            index.forgetStory(term);
        }
        story.close();
    }
}
