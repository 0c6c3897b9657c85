package frontstreet.story;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Carrier;
import frontstreet.duplicate.DuplicateFinder;
import frontstreet.duplicate.KnownTexts;
import frontstreet.duplicate.Match;
import frontstreet.duplicate.Match.Duplicate;
import frontstreet.duplicate.Match.New;
import frontstreet.duplicate.Match.WireCopy;
import frontstreet.score.Score;
import frontstreet.story.Placement.Joins;
import frontstreet.story.Placement.Opens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One [Prepared] after another: match, place, merge → [Placed].
///
/// Holds the [KnownTexts] and the [OpenStories]; the deciders read them, and only the placer
/// applies what they answered. The same articles in the same order give the same stories, however
/// they come in batches.
///
/// Owned by one thread.
public final class Placer {
    private final KnownTexts texts = new KnownTexts();
    private final OpenStories stories = new OpenStories();
    private final DuplicateFinder duplicates = new DuplicateFinder();
    private final Clusterer clusterer = new Clusterer();
    private final StoryMerger merger = new StoryMerger();

    /// Places an article.
    ///
    /// An identity that is placed already is misuse and throws; take it out first.
    public Placed place(Prepared article) {
        var carrier = new Carrier(article.id(), article.source(), article.at(), article.agency());
        Match match = duplicates.match(carrier, article.fingerprint(), texts);
        ArticleId copyOf = copyOf(match);
        texts.add(carrier, article.fingerprint(), copyOf);
        return place(article, match, copyOf);
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
            stories.joinAsCopy(copyOf, article);
            return placed(article, copied.get(), Score.of(1), match, List.of());
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

    /// Places an article again, whose text or time has become another: its old weights are taken
    /// out first. It opens no story: what no other story takes stays where it was. Whoever finds
    /// that the story it left holds nothing more merges it into the one it went to.
    ///
    /// @param home the story it stood in, which keeps its identity even if it has closed
    public Placed replace(Prepared article, StoryId home) {
        remove(article.id());
        var carrier = new Carrier(article.id(), article.source(), article.at(), article.agency());
        Match match = duplicates.match(carrier, article.fingerprint(), texts);
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

    /// Puts an article back where it stood, for a placer that is made again from what was kept:
    /// nothing is decided anew. Articles come in the order in which they were placed.
    ///
    /// @param story it stood in
    /// @param copyOf the article whose text it carries, or `null`
    public void restore(Prepared article, StoryId story, @Nullable ArticleId copyOf) {
        var carrier = new Carrier(article.id(), article.source(), article.at(), article.agency());
        texts.add(carrier, article.fingerprint(), copyOf);
        if (copyOf != null && stories.storyOf(copyOf).filter(story::equals).isPresent()) {
            stories.joinAsCopy(copyOf, article);
        } else {
            stay(article, story, stories.near(article));
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
                merges);
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
    /// is not known, because it was never placed or fell out of memory, is no error.
    public void remove(ArticleId article) {
        stories.remove(article);
        texts.remove(article);
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
