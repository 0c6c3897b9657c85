package frontstreet.server.cli;

import frontstreet.Engine;
import frontstreet.article.AgencyMark;
import frontstreet.article.ArticleId;
import frontstreet.frontpage.Candidate;
import frontstreet.section.SectionClassifier;
import frontstreet.section.SectionVotes;
import frontstreet.source.SourceId;
import frontstreet.story.Filed;
import frontstreet.story.Merge;
import frontstreet.story.Placed;
import frontstreet.story.Placer;
import frontstreet.story.Preparer;
import frontstreet.story.Story;
import frontstreet.story.StoryId;
import frontstreet.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Documents → the stories that the front page of a moment may show.
///
/// Every document is placed; of those that are too old for any section nothing else is kept.
///
/// Owned by one thread.
final class Newsroom {
    private static final int OPENING_CHARS = 1200;
    private static final int WORDS_COUNTED_MAX = 1000;

    private final SectionClassifier sections;
    private final Preparer preparer;
    private final Placer placer;
    private final Instant now;
    private final Instant oldest;
    private final Map<ArticleId, KeptArticle> kept = new LinkedHashMap<>();
    private final Map<ArticleId, StoryId> stories = new HashMap<>();
    private final Map<StoryId, StoryId> merged = new HashMap<>();
    private final Map<StoryId, String> names = new HashMap<>();
    private long read;
    private int later;

    Newsroom(Engine engine, SectionClassifier sections, Instant now) {
        this.sections = sections;
        this.preparer = engine.preparer();
        this.placer = engine.newPlacer();
        this.now = now;
        double hours =
                sections.sections().all().stream().mapToDouble(s -> s.hours()).max().orElse(0);
        this.oldest = now.minus(Duration.ofMinutes((long) (hours * 60)));
    }

    /// Takes in the next document; one from after the moment is only counted.
    void take(Document document) {
        Instant at = document.at();
        if (at != null && at.isAfter(now)) {
            later++;
            return;
        }
        var number = new ArticleId(read++);
        String agency = document.agency();
        agency = agency == null ? AgencyMark.in(document.text()).orElse(null) : agency;
        Placed placed = placer.place(preparer.prepare(filed(document, number, agency)));
        if (placed.opened()) {
            names.put(StoryId.openedBy(number), document.id());
        }
        for (Merge merge : placed.merges()) {
            merged.put(merge.story(), merge.into());
        }
        if (at == null || !at.isBefore(oldest)) {
            stories.put(number, placed.story());
            kept.put(number, kept(document, number, placed));
        }
    }

    private static Filed filed(Document document, ArticleId number, @Nullable String agency) {
        return new Filed(
                number,
                new SourceId(document.source()),
                document.at(),
                document.title(),
                document.text(),
                document.language(),
                agency,
                false);
    }

    private KeptArticle kept(Document document, ArticleId number, Placed placed) {
        String text = document.text();
        return new KeptArticle(
                number,
                document.id(),
                document.source(),
                document.source().equals(document.id()) ? null : document.source(),
                document.at(),
                document.title().strip().replaceAll("\\s+", " "),
                text.substring(0, Math.min(text.length(), OPENING_CHARS)),
                Words.of(text, WORDS_COUNTED_MAX).size(),
                document.language(),
                placed.copyOf(),
                placed.agency(),
                sections.votes(SectionsCommand.clues(document)));
    }

    /// The stories that have an article young enough, each with its section.
    List<Candidate> stories() {
        var articles = new LinkedHashMap<StoryId, List<KeptArticle>>();
        kept.forEach((number, article) -> {
            StoryId story = stories.get(number);
            if (story != null) {
                articles.computeIfAbsent(last(story), s -> new ArrayList<>()).add(article);
            }
        });
        var candidates = new ArrayList<Candidate>();
        articles.forEach((story, of) -> candidates.add(candidate(story, of)));
        return candidates;
    }

    /// The story that a story was merged into, at last.
    private StoryId last(StoryId story) {
        StoryId at = story;
        for (StoryId into = merged.get(at); into != null; into = merged.get(at)) {
            at = into;
        }
        return at;
    }

    private Candidate candidate(StoryId story, List<KeptArticle> articles) {
        ArticleId lead =
                placer.story(story)
                        .map(Story::lead)
                        .filter(kept::containsKey)
                        .orElse(articles.getFirst().number());
        List<SectionVotes> votes =
                articles.stream()
                        .filter(article -> article.copyOf() == null || articles.size() == 1)
                        .map(KeptArticle::votes)
                        .toList();
        return new Candidate(
                story,
                sections.guess(votes).section(),
                lead,
                articles.stream().map(KeptArticle::report).toList());
    }

    /// What a story is called: the id of its first document.
    String name(StoryId story) {
        return names.getOrDefault(story, Long.toString(story.value()));
    }

    /// An article that a story shows.
    KeptArticle article(ArticleId number) {
        KeptArticle article = kept.get(number);
        if (article == null) {
            throw new IllegalArgumentException("not kept: " + number);
        }
        return article;
    }

    /// How many documents were read up to the moment.
    long read() {
        return read;
    }

    /// How many documents came after the moment.
    int later() {
        return later;
    }
}
