package frontstreet.server.cli;

import frontstreet.Engine;
import frontstreet.article.ArticleId;
import frontstreet.frontpage.Candidate;
import frontstreet.frontpage.Report;
import frontstreet.frontpage.Summary;
import frontstreet.section.SectionClassifier;
import frontstreet.section.SectionVotes;
import frontstreet.source.SourceId;
import frontstreet.story.Placed;
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
    private static final int WORDS_COUNTED_MAX = 20_000;

    private final SectionClassifier sections;
    private final PlacedDocuments documents;
    private final Instant now;
    private final double hours;
    private final Instant oldest;
    private final Map<ArticleId, KeptArticle> kept = new LinkedHashMap<>();
    private final Map<ArticleId, StoryId> stories = new HashMap<>();
    private final Map<StoryId, String> names = new HashMap<>();
    private int later;

    Newsroom(Engine engine, SectionClassifier sections, Instant now) {
        this.sections = sections;
        this.documents = new PlacedDocuments(engine);
        this.now = now;
        this.hours = sections.sections().all().stream().mapToDouble(s -> s.hours()).max().orElse(0);
        this.oldest = now.minus(Duration.ofMinutes((long) (hours * 60)));
    }

    /// Takes in the next document; one from after the moment is only counted.
    void take(Document document) {
        Instant at = document.at();
        if (at != null && at.isAfter(now)) {
            later++;
            return;
        }
        Placed placed = documents.place(document);
        ArticleId number = placed.article();
        if (placed.opened()) {
            names.put(StoryId.openedBy(number), document.id());
        }
        if (at == null || !at.isBefore(oldest)) {
            stories.put(number, placed.story());
            kept.put(number, kept(document, placed));
        }
    }

    private KeptArticle kept(Document document, Placed placed) {
        String headline = document.title().strip().replaceAll("\\s+", " ");
        return new KeptArticle(
                document.id(),
                new Report(
                        placed.article(),
                        new SourceId(document.source()),
                        document.at(),
                        document.isTimed(),
                        headline,
                        Words.of(document.text(), WORDS_COUNTED_MAX).size(),
                        document.language(),
                        placed.copyOf(),
                        placed.agency(),
                        document.url(),
                        outlet(document),
                        Summary.of(document.standfirst(), document.text(), headline),
                        null),
                sections.votes(SectionsCommand.clues(document)));
    }

    /// As the outlet calls itself, else its domain.
    private static @Nullable String outlet(Document document) {
        if (document.siteName() != null) {
            return document.siteName();
        }
        String source = document.source();
        if (source.equals(document.id())) {
            return null;
        }
        return source.startsWith("www.") ? source.substring("www.".length()) : source;
    }

    /// The stories that have an article young enough, each with its section.
    List<Candidate> stories() {
        var articles = new LinkedHashMap<StoryId, List<KeptArticle>>();
        kept.forEach((number, article) -> {
            StoryId story = stories.get(number);
            if (story != null) {
                articles.computeIfAbsent(documents.last(story), s -> new ArrayList<>())
                        .add(article);
            }
        });
        var candidates = new ArrayList<Candidate>();
        articles.forEach((story, of) -> candidates.add(candidate(story, of)));
        return candidates;
    }

    private Candidate candidate(StoryId story, List<KeptArticle> articles) {
        ArticleId lead =
                documents
                        .story(story)
                        .map(Story::lead)
                        .filter(kept::containsKey)
                        .orElse(articles.getFirst().report().article());
        List<SectionVotes> votes =
                articles.stream()
                        .filter(article ->
                                article.report().copyOf() == null || articles.size() == 1)
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

    /// The id of the document that an article of a story was.
    String document(ArticleId number) {
        KeptArticle article = kept.get(number);
        if (article == null) {
            throw new IllegalArgumentException("not kept: " + number);
        }
        return article.id();
    }

    /// How many documents were read up to the moment.
    long read() {
        return documents.read();
    }

    /// How old a document may be that the front page shows, in hours.
    long hours() {
        return Math.round(hours);
    }

    /// How many documents came after the moment.
    int later() {
        return later;
    }
}
