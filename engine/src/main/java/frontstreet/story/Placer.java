package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Carrier;
import frontstreet.duplicate.DuplicateFinder;
import frontstreet.duplicate.Fingerprint;
import frontstreet.duplicate.KnownTexts;
import frontstreet.duplicate.Match;
import frontstreet.duplicate.Match.Duplicate;
import frontstreet.duplicate.Match.New;
import frontstreet.duplicate.Match.WireCopy;
import frontstreet.score.Score;
import frontstreet.story.Placement.Joins;
import frontstreet.story.Placement.Opens;
import frontstreet.text.TermVector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One [Prepared] after another: match, place, merge → [Placed].
///
/// Holds the [KnownTexts] and the [OpenStories]; the deciders read them, and only the placer
/// applies what they answered. The same articles in the same order give the same stories, however
/// they come in batches.
///
/// Owned by one thread.
public final class Placer {
    private final KnownTexts texts;
    private final OpenStories stories;
    private final DuplicateFinder duplicates = new DuplicateFinder();
    private final Clusterer clusterer = new Clusterer();
    private final StoryMerger merger = new StoryMerger();

    /// One with an empty memory.
    public Placer() {
        this(new KnownTexts(), new OpenStories());
    }

    /// One with a memory of its own size.
    Placer(KnownTexts texts, OpenStories stories) {
        this.texts = texts;
        this.stories = stories;
    }

    /// Places an article.
    ///
    /// An identity that is placed already is misuse and throws; take it out first.
    public Placed place(Prepared article) {
        Carrier carrier = carrier(article);
        Match match = duplicates.match(carrier, article.fingerprint(), texts);
        List<Standing> excerpts = misplaceable(article, match);
        return excerpts.isEmpty()
                ? place(article, carrier, match)
                : followed(excerpts, () -> place(article));
    }

    private static Carrier carrier(Prepared article) {
        return new Carrier(article.id(), article.source(), article.at(), article.agency());
    }

    private Placed place(Prepared article, Carrier carrier, Match match) {
        ArticleId copyOf = copyOf(match);
        texts.add(carrier, article.fingerprint(), copyOf);
        return place(article, match, copyOf);
    }

    /// Two sentences of a feed are seldom enough to find their story, and what they found must not
    /// bind the whole text: where the text is known from excerpts alone, and these stand among
    /// other texts, they are taken out until the whole was placed on its own words.
    private List<Standing> misplaceable(Prepared article, Match match) {
        ArticleId copyOf = copyOf(match);
        if (copyOf == null || article.excerpt() || !isExcerpt(copyOf)) {
            return List.of();
        }
        List<ArticleId> carriers = texts.carriers(copyOf);
        boolean areExcerptsAlone = carriers.stream().allMatch(it -> isExcerptOf(carriers, it));
        return areExcerptsAlone && !carriers.stream().allMatch(this::isAmongExcerpts)
                ? carriers.stream().map(this::standing).flatMap(Optional::stream).toList()
                : List.of();
    }

    private boolean isExcerpt(ArticleId article) {
        Told told = stories.told(article);
        return told != null && told.excerpt();
    }

    /// Is it an excerpt whose story knows its text from these articles alone?
    private boolean isExcerptOf(List<ArticleId> carriers, ArticleId article) {
        Told told = stories.told(article);
        return told != null
                && told.excerpt()
                && carriers.containsAll(told.telling().articles.values());
    }

    private boolean isAmongExcerpts(ArticleId article) {
        Told told = stories.told(article);
        return told != null
                && told.telling().story.articles.values().stream().allMatch(Told::excerpt);
    }

    private Placed followed(List<Standing> excerpts, Supplier<Placed> placing) {
        excerpts.forEach(it -> remove(it.article()));
        Placed placed = placing.get();
        var followed = new ArrayList<>(placed.followed());
        for (Standing excerpt : excerpts) {
            Prepared again = prepared(excerpt);
            texts.add(carrier(again), again.fingerprint(), placed.article());
            stories.joinAsCopy(placed.article(), again);
            followed.add(new Followed(excerpt.article(), Objects.requireNonNull(excerpt.story())));
        }
        return placed.with(followed);
    }

    /// As a copy it brings no words of its own.
    private static Prepared prepared(Standing standing) {
        return new Prepared(
                standing.article(),
                standing.source(),
                standing.at(),
                standing.agency(),
                standing.excerpt(),
                standing.fingerprint(),
                StoryVector.EMPTY);
    }

    private static @Nullable ArticleId copyOf(Match match) {
        return switch (match) {
            case New() -> null;
            case Duplicate(ArticleId of, Score score) -> of;
            case WireCopy(String agency, ArticleId first, Score score) -> first;
        };
    }

    private static @Nullable String agency(Match match, Prepared article) {
        return match instanceof WireCopy(String agency, ArticleId first, Score score)
                ? agency
                : article.agency();
    }

    private Placed place(Prepared article, Match match, @Nullable ArticleId copyOf) {
        Optional<StoryId> copied = copyOf == null ? Optional.empty() : stories.storyOf(copyOf);
        if (copyOf != null && copied.isPresent()) {
            return isFirstInFull(article, copied.get())
                    ? placeInFull(article, copied.get(), match)
                    : placeAsCopy(article, copied.get(), copyOf, match);
        }
        Nearby nearby = stories.near(article);
        return switch (clusterer.place(nearby)) {
            case Opens(String because) -> {
                StoryId story = StoryId.openedBy(article.id());
                stories.open(story, article, nearby.vector());
                yield placed(article, story, null, match, merges(story, nearby));
            }
            case Joins(StoryId story, Score score) -> {
                stories.join(story, article, nearby.vector());
                yield placed(article, story, score, match, merges(story, nearby));
            }
        };
    }

    private Placed placeAsCopy(Prepared article, StoryId story, ArticleId of, Match match) {
        stories.joinAsCopy(of, article);
        return placed(article, story, Score.of(1), match, List.of());
    }

    /// Does the article bring the text of which a story had nothing but excerpts?
    private boolean isFirstInFull(Prepared article, StoryId story) {
        OpenStory open = stories.story(story);
        return !article.excerpt()
                && open != null
                && open.articles.values().stream().allMatch(Told::excerpt);
    }

    /// Two sentences of a feed are seldom enough to find their story: the whole text is asked again
    /// where it belongs, and takes the excerpts with it.
    private Placed placeInFull(Prepared article, StoryId excerpts, Match match) {
        Nearby nearby = stories.near(article);
        stories.join(excerpts, article, nearby.vector());
        var merges = new ArrayList<Merge>();
        switch (clusterer.place(nearby.without(excerpts))) {
            case Opens(String because) -> {}
            case Joins(StoryId story, Score score) -> {
                Merge merge = Merge.of(excerpts, story, score);
                stories.merge(merge);
                merges.add(merge);
            }
        }
        merges.addAll(merges(merges.isEmpty() ? excerpts : merges.getLast().into(), nearby));
        return placed(article, excerpts, Score.of(1), match, merges);
    }

    /// Places an article again whose words or time have become others, after it was taken out. It
    /// opens no story: what no other story takes stays where it was. Whoever finds that the story
    /// it left holds nothing more merges that into the one it went to.
    ///
    /// @param home the story it stood in, which keeps its identity even if it has closed meanwhile
    public Placed placeAgain(Prepared article, StoryId home) {
        Carrier carrier = carrier(article);
        Match match = duplicates.match(carrier, article.fingerprint(), texts);
        List<Standing> excerpts = misplaceable(article, match);
        return excerpts.isEmpty()
                ? placeAgain(article, carrier, home, match)
                : followed(excerpts, () -> placeAgain(article, home));
    }

    private Placed placeAgain(Prepared article, Carrier carrier, StoryId home, Match match) {
        ArticleId copyOf = copyOf(match);
        texts.add(carrier, article.fingerprint(), copyOf);
        Optional<StoryId> copied = copyOf == null ? Optional.empty() : stories.storyOf(copyOf);
        if (copyOf != null && copied.isPresent()) {
            stories.joinAsCopy(copyOf, article);
            return placed(article, copied.get(), Score.of(1), match, List.of());
        }
        Nearby nearby = stories.near(article);
        return switch (clusterer.place(nearby)) {
            case Opens(String because) -> {
                stay(article, home, nearby);
                yield placed(article, home, Score.of(0), match, merges(home, nearby));
            }
            case Joins(StoryId story, Score score) -> {
                stories.join(story, article, nearby.vector());
                yield placed(article, story, score, match, merges(story, nearby));
            }
        };
    }

    private void stay(Prepared article, StoryId home, Nearby nearby) {
        if (stories.story(home) == null) {
            stories.open(home, article, nearby.vector());
        } else {
            stories.join(home, article, nearby.vector());
        }
    }

    private Placed placed(
            Prepared article,
            StoryId story,
            @Nullable Score score,
            Match match,
            List<Merge> merges) {
        return new Placed(
                article.id(),
                merges.isEmpty() ? story : merges.getLast().into(),
                score == null,
                copyOf(match),
                agency(match, article),
                score,
                merges,
                List.of());
    }

    private List<Merge> merges(StoryId placedIn, Nearby nearby) {
        var merges = new ArrayList<Merge>();
        OpenStory story = stories.story(placedIn);
        while (story != null) {
            Optional<Merge> merge = merger.merge(story, nearby);
            merge.ifPresent(merges::add);
            merge.ifPresent(stories::merge);
            story = merge.map(it -> stories.story(it.into())).orElse(null);
        }
        return merges;
    }

    /// Takes an article out again: its weights leave its story, its text the known texts. One that
    /// is not known, because it was never placed or fell out of memory, is no error. A merge that
    /// it brought about stays.
    ///
    /// @return the articles that stand differently now, because it was the first of their text or
    ///   telling: ask for their [#standing]
    public Set<ArticleId> remove(ArticleId article) {
        var changed = new LinkedHashSet<ArticleId>();
        changed.addAll(stories.remove(article));
        changed.addAll(texts.remove(article));
        return changed;
    }

    /// How an article stands in memory; none when it was never placed or fell out of it.
    public Optional<Standing> standing(ArticleId article) {
        Told told = stories.told(article);
        Optional<Carrier> carrier = texts.carrier(article);
        if (told != null) {
            return Optional.of(standing(article, told, carrier.orElse(null)));
        }
        return carrier.map(this::standing);
    }

    private Standing standing(ArticleId article, Told told, @Nullable Carrier carrier) {
        Telling telling = told.telling();
        return new Standing(
                article,
                told.source(),
                told.at(),
                carrier == null ? null : carrier.agency(),
                told.excerpt(),
                told.words(),
                texts.fingerprint(article).orElse(Fingerprint.EMPTY),
                texts.first(article).orElse(null),
                texts.speaks(article),
                telling.story.id,
                telling.first(),
                telling.vector,
                telling.slot >= 0);
    }

    private Standing standing(Carrier carrier) {
        ArticleId article = carrier.article();
        Fingerprint print = texts.fingerprint(article).orElse(Fingerprint.EMPTY);
        return new Standing(
                article,
                carrier.source(),
                carrier.at(),
                carrier.agency(),
                false,
                print.words(),
                print,
                texts.first(article).orElse(null),
                texts.speaks(article),
                null,
                null,
                TermVector.EMPTY,
                false);
    }

    /// Every article in memory, in the order they came: what a memory is rebuilt from.
    public List<Standing> standing() {
        Map<ArticleId, Long> order = texts.order();
        order.putAll(stories.order());
        return order.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> standing(entry.getKey()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Puts an article back where it stood, into a memory that is being rebuilt; nothing falls out
    /// of memory by it.
    ///
    /// A placer that was given all that stood in another, in the order they were placed, answers
    /// every further question as the other would, bit for bit. Rows that were stored when an
    /// article was placed are kept as they stand by four rules: a merge gives all articles of its
    /// story the other story; what [#remove] returns is stored anew; an article placed again comes
    /// last; and so do those that followed it, each after the other.
    public void restore(Standing standing) {
        ArticleId text = standing.text();
        if (text == null) {
            texts.skip();
        } else {
            texts.restore(
                    new Carrier(
                            standing.article(),
                            standing.source(),
                            standing.at(),
                            standing.agency()),
                    standing.fingerprint(),
                    text.equals(standing.article()) ? null : text,
                    standing.speaks());
        }
        stories.restore(standing);
    }

    /// The open story that holds an article; none when it closed or was never placed.
    public Optional<Story> storyOf(ArticleId article) {
        return stories.storyOf(article).flatMap(this::story);
    }

    /// An open story by its identity; none when it closed or was merged into another.
    public Optional<Story> story(StoryId id) {
        return Optional.ofNullable(stories.story(id)).map(Placer::seen);
    }

    /// All open stories, the one that moved last at the end.
    public List<Story> stories() {
        return stories.all().stream().map(Placer::seen).toList();
    }

    private static Story seen(OpenStory story) {
        return new Story(
                story.id,
                List.copyOf(story.articles.keySet()),
                LeadPicker.lead(story),
                story.first(),
                story.last());
    }
}
