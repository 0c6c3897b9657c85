package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Horizon;
import frontstreet.text.Postings;
import frontstreet.text.Tally;
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

    /// A headline's worth: all its words are looked up.
    private static final int SHORT_TERMS = 30;

    private static final int EVERYDAY_LEAST = 40;

    /// Tellings farther than a cosine of 0.06 by the words looked up are no neighbours.
    private static final long PRODUCT_LEAST = (long) (0.06 * TermVector.UNIT * TermVector.UNIT);

    /// About eighty bytes each; some 12,000 whole articles, or 75,000 headlines with leads.
    private static final int TERMS_MAX = 3_000_000;

    private static final int ARTICLES_MAX = 200_000;

    private final Map<StoryId, OpenStory> stories = new HashMap<>();
    private final TreeMap<Long, OpenStory> byMoved = new TreeMap<>();
    private final Map<ArticleId, Told> articles = new HashMap<>();
    private final Horizon horizon = new Horizon(OPEN);
    private final Tally products = new Tally();
    private Postings index = new Postings();
    private List<@Nullable Telling> slots = new ArrayList<>();
    private int tellings;
    private int terms;
    private long opened;
    private long placed;

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

    List<OpenStory> all() {
        return List.copyOf(byMoved.values());
    }

    /// An article among the stories that are open for it.
    Nearby near(Prepared article) {
        TermVector vector = weighed(article.vector());
        boolean isLong = vector.size() > SHORT_TERMS;
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.terms()[i];
            if (!isLong || !isEveryday(term)) {
                index.tally(term, vector.weights()[i], products);
            }
        }
        var near = new ArrayList<Neighbour>();
        for (int slot : products.slots()) {
            Telling telling = slots.get(slot);
            if (products.sum(slot) >= PRODUCT_LEAST && telling != null) {
                take(telling, vector, article, near);
            }
        }
        products.clear();
        near.forEach(neighbour -> neighbour.story.asked = null);
        near.removeIf(neighbour -> neighbour.isTooFar(OPEN));
        return new Nearby(vector, near);
    }

    /// A word that more than one open story in thirty holds finds nothing; it only weighs.
    private boolean isEveryday(int term) {
        int holders = index.groups(term);
        return holders > EVERYDAY_LEAST && holders > stories.size() / 30;
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
        story.asked.take(telling.vector.dot(vector), sameSource);
    }

    private TermVector weighed(StoryVector words) {
        Map<Integer, Double> weights = new HashMap<>();
        TermVector frequencies = words.frequencies();
        for (int i = 0; i < frequencies.size(); i++) {
            int term = frequencies.terms()[i];
            int holders = words.background().weight(term) + index.groups(term);
            weights.put(term, frequencies.weights()[i] * Rarity.of(holders, stories.size()));
        }
        return TermVector.of(weights);
    }

    /// Opens a story with an article; one of the same identity is not open.
    OpenStory open(StoryId id, Prepared article, TermVector vector) {
        var story = new OpenStory(id, opened++);
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
            telling.slot = slots.size();
            slots.add(telling);
            tellings++;
            terms += vector.size();
            enter(telling, story.sum);
            story.add(vector);
        }
        add(article, telling, false);
    }

    /// Adds an article that carries the text of another, which says nothing new of the story.
    void joinAsCopy(ArticleId of, Prepared article) {
        add(article, Objects.requireNonNull(articles.get(of)).telling(), true);
    }

    private void add(Prepared article, Telling telling, boolean copy) {
        int words = article.fingerprint().words();
        var told =
                new Told(
                        ++placed,
                        telling,
                        article.source(),
                        article.at(),
                        article.excerpt(),
                        copy,
                        words);
        telling.articles++;
        byMoved.remove(telling.story.moved());
        telling.story.add(article.id(), told);
        byMoved.put(telling.story.moved(), telling.story);
        articles.put(article.id(), told);
        horizon.see(article.at());
        closeOld();
    }

    /// @param before what the story's tellings in the index hold so far
    private void enter(Telling telling, TermSum before) {
        TermVector vector = telling.vector;
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.terms()[i];
            index.add(term, telling.slot, vector.weights()[i], before.weight(term) == 0);
        }
    }

    /// Applies a merge.
    void merge(Merge merge) {
        OpenStory into = Objects.requireNonNull(stories.get(merge.into()));
        OpenStory story = Objects.requireNonNull(stories.remove(merge.story()));
        for (int term : story.sum.terms()) {
            if (into.sum.weight(term) != 0) {
                index.forgetGroup(term);
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
    public void remove(ArticleId article) {
        Told told = articles.remove(article);
        if (told == null) {
            return;
        }
        OpenStory story = told.telling().story;
        byMoved.remove(story.moved());
        story.remove(article);
        if (--told.telling().articles == 0) {
            forget(told.telling());
        }
        if (story.articles.isEmpty()) {
            stories.remove(story.id);
            story.close();
        } else {
            byMoved.put(story.moved(), story);
        }
        rebuildIfSparse();
    }

    private void forget(Telling telling) {
        if (telling.slot < 0) {
            return;
        }
        slots.set(telling.slot, null);
        tellings--;
        terms -= telling.vector.size();
        telling.story.takeOut(telling.vector);
        for (int term : telling.vector.terms()) {
            if (telling.story.sum.weight(term) == 0) {
                index.forgetGroup(term);
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
        rebuildIfSparse();
    }

    private boolean isFull() {
        return terms > TERMS_MAX || articles.size() > ARTICLES_MAX;
    }

    private void close(OpenStory story) {
        for (var entry : story.articles.entrySet()) {
            articles.remove(entry.getKey());
            Telling telling = entry.getValue().telling();
            if (telling.slot >= 0 && slots.get(telling.slot) != null) {
                slots.set(telling.slot, null);
                tellings--;
                terms -= telling.vector.size();
            }
        }
        for (int term : story.sum.terms()) {
            index.forgetGroup(term);
        }
        story.close();
    }

    /// Leaves out the entries of tellings that are gone, when they are many.
    private void rebuildIfSparse() {
        if (slots.size() <= tellings + tellings / 4 + 1024) {
            return;
        }
        List<@Nullable Telling> old = slots;
        slots = new ArrayList<>();
        index = new Postings();
        var seen = new HashMap<OpenStory, TermSum>();
        for (Telling telling : old) {
            if (telling != null) {
                telling.slot = slots.size();
                slots.add(telling);
                TermSum before = seen.computeIfAbsent(telling.story, story -> new TermSum());
                enter(telling, before);
                before.add(telling.vector, 1);
            }
        }
    }
}
