package frontstreet.server.desk;

import frontstreet.Engine;
import frontstreet.article.ArticleId;
import frontstreet.frontpage.Candidate;
import frontstreet.section.SectionClassifier;
import frontstreet.section.SectionGuess;
import frontstreet.section.SectionVotes;
import frontstreet.story.Followed;
import frontstreet.story.Merge;
import frontstreet.story.Placed;
import frontstreet.story.Placer;
import frontstreet.story.Prepared;
import frontstreet.story.Standing;
import frontstreet.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the desk knows of the news of recent days. Only a cache of the store: made again from it at
/// start, and after a batch that was not kept.
///
/// Owned by the desk thread.
final class DeskMemory {
    private final SectionClassifier sections;
    private final Placer placer;
    private final StoryBook book = new StoryBook();
    private final Map<Long, Kept> kept = new HashMap<>();

    DeskMemory(Engine engine) {
        this.sections = engine.sections();
        this.placer = engine.newPlacer();
    }

    /// Places an article for the first time.
    Placed place(Prepared article) {
        return noted(placer.place(article));
    }

    /// Places an article again that was taken out, because its words have become others.
    Placed placeAgain(Prepared article, long home) {
        return noted(placer.placeAgain(article, new StoryId(home)));
    }

    private Placed noted(Placed placed) {
        for (Merge merge : placed.merges()) {
            book.merge(merge.story().value(), merge.into().value());
        }
        book.put(placed.article().value(), placed.story().value());
        for (Followed followed : placed.followed()) {
            book.put(followed.article().value(), placed.story().value());
            kept.computeIfPresent(
                    followed.article().value(), (id, it) -> it.copyOf(placed.article()));
        }
        return placed;
    }

    /// Puts an article back where the store says that it stands.
    void restore(Standing standing, long story) {
        placer.restore(standing);
        book.put(standing.article().value(), story);
    }

    /// Takes an article out.
    ///
    /// @return the articles that stand differently now
    Set<ArticleId> remove(long article) {
        book.remove(article);
        kept.remove(article);
        return placer.remove(new ArticleId(article));
    }

    /// How an article stands; none when it fell out of memory.
    Optional<Standing> standing(ArticleId article) {
        return placer.standing(article);
    }

    /// Merges a story that holds nothing more into another.
    void merge(long story, long into) {
        book.merge(story, into);
    }

    /// Remembers what the front page shows of an article.
    void keep(Kept article) {
        kept.put(article.report().article().value(), article);
    }

    /// What is remembered of an article.
    Optional<Kept> kept(long article) {
        return Optional.ofNullable(kept.get(article));
    }

    /// The story that a remembered article stands in.
    Optional<Long> storyOf(long article) {
        return book.storyOf(article);
    }

    /// Does a story hold nothing that is remembered?
    boolean isEmpty(long story) {
        return book.articles(story).isEmpty();
    }

    /// The section of a story, by the votes of its remembered articles.
    SectionGuess section(long story) {
        List<Kept> articles = articles(story);
        List<SectionVotes> votes =
                articles.stream()
                        .filter(it -> it.report().copyOf() == null || articles.size() == 1)
                        .map(Kept::votes)
                        .toList();
        return sections.guess(votes);
    }

    /// The article that speaks for a story, on its own pages as on the front page.
    long lead(long story) {
        List<Kept> articles = articles(story);
        return articles.isEmpty() ? picked(story) : candidate(story, articles).speaking().value();
    }

    private long picked(long story) {
        Optional<Long> lead =
                placer.story(new StoryId(story))
                        .map(it -> it.lead().value())
                        .filter(kept::containsKey);
        return lead.isPresent() ? lead.get() : book.articles(story).iterator().next();
    }

    private List<Kept> articles(long story) {
        return book.articles(story).stream()
                .flatMap(it -> Stream.ofNullable(kept.get(it)))
                .toList();
    }

    /// The stories that the front page may show.
    List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (long story : book.stories()) {
            List<Kept> articles = articles(story);
            if (!articles.isEmpty()) {
                candidates.add(candidate(story, articles));
            }
        }
        return candidates;
    }

    private Candidate candidate(long story, List<Kept> articles) {
        return new Candidate(
                new StoryId(story),
                section(story).section(),
                new ArticleId(picked(story)),
                articles.stream().map(Kept::report).toList());
    }

    /// Forgets the articles that are too old for every section.
    void forget(Instant now) {
        double hours =
                sections.sections().all().stream().mapToDouble(it -> it.hours()).max().orElse(0);
        Instant oldest = now.minus(Duration.ofMinutes((long) (hours * 60)));
        List<Long> old =
                kept.entrySet().stream()
                        .filter(it -> isBefore(it.getValue().report().at(), oldest))
                        .map(Map.Entry::getKey)
                        .toList();
        old.forEach(article -> {
            kept.remove(article);
            book.remove(article);
        });
    }

    private static boolean isBefore(@Nullable Instant at, Instant oldest) {
        return at != null && at.isBefore(oldest);
    }
}
