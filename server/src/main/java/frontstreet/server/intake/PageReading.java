package frontstreet.server.intake;

import frontstreet.Engine;
import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.article.Extraction;
import frontstreet.article.Extraction.Extracted;
import frontstreet.article.Extraction.NotAnArticle;
import frontstreet.article.Image;
import frontstreet.feed.Entry;
import frontstreet.page.PageKind;
import frontstreet.section.Clues;
import frontstreet.section.SectionClassifier;
import frontstreet.section.SectionVotes;
import frontstreet.server.fetch.Body;
import frontstreet.server.schedule.DuePage;
import frontstreet.source.SourceId;
import frontstreet.story.Filed;
import frontstreet.story.Prepared;
import frontstreet.story.Preparer;
import frontstreet.text.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page, or the entry alone → everything that filing needs of an article. Computes; belongs on a
/// reading thread.
final class PageReading {
    private static final int WORDS_COUNTED_MAX = 20_000;

    private final Engine engine;
    private final Preparer preparer;
    private final SectionClassifier sections;

    PageReading(Engine engine) {
        this.engine = engine;
        this.preparer = engine.preparer();
        this.sections = engine.sections();
    }

    /// What came of a page.
    sealed interface Reading {}

    /// An article.
    record Read(Article article, SectionVotes votes, Prepared prepared, int words)
            implements Reading {}

    /// No article.
    ///
    /// @param isTriedAgain whether the page may yet become one
    /// @param because one sentence without the full stop
    record NoArticle(boolean isTriedAgain, String because) implements Reading {}

    /// Reads a page.
    Reading page(Body body, String address, DuePage due) {
        Extraction extraction =
                engine.articles()
                        .extract(engine.pages().decode(body.bytes(), body.declaredType(), address));
        return switch (extraction) {
            case Extracted(Article article, var evidence) ->
                    article.blocks().isEmpty()
                            ? new NoArticle(false, "its page has no text")
                            : prepared(completed(article, due.content()), due, false);
            case NotAnArticle(PageKind kind, String because) ->
                    new NoArticle(
                            kind == PageKind.CONSENT_WALL || kind == PageKind.ERROR_PAGE, because);
        };
    }

    /// What the page leaves out and its feed says.
    private static Article completed(Article page, Entry entry) {
        boolean hasHeadline = page.headline() != null;
        boolean hasTags = !page.tags().isEmpty();
        boolean hasImages = page.images().stream().anyMatch(image -> image.url() != null);
        String thumbnail = entry.thumbnail();
        List<Image> images =
                hasImages || thumbnail == null
                        ? page.images()
                        : List.of(new Image(thumbnail, null, null, null));
        return new Article(
                page.url(),
                page.canonicalUrl(),
                hasHeadline ? page.headline() : entry.title(),
                page.kicker(),
                page.standfirst(),
                page.bylines(),
                page.authors(),
                page.dateline(),
                page.agency(),
                page.published(),
                page.updated(),
                hasTags ? page.tags() : entry.categories(),
                page.language() == null ? entry.language() : page.language(),
                page.siteName(),
                page.blocks(),
                images,
                page.html());
    }

    /// The article that the feed alone tells.
    Read excerpt(DuePage due) {
        return prepared(engine.entries().read(due.content()), due, true);
    }

    private Read prepared(Article article, DuePage due, boolean isExcerpt) {
        Prepared prepared = preparer.prepare(filed(article, due, isExcerpt));
        return new Read(
                article,
                sections.votes(Clues.of(article)),
                prepared,
                Words.of(article.body(), WORDS_COUNTED_MAX).size());
    }

    // its identity and time are known when it is filed; no word depends on them
    private static Filed filed(Article article, DuePage due, boolean isExcerpt) {
        String headline = article.headline();
        @Nullable Instant noTimeYet = null;
        return new Filed(
                new ArticleId(0),
                new SourceId(due.slug()),
                noTimeYet,
                headline == null ? "" : headline,
                article.body(),
                article.language(),
                article.agency(),
                isExcerpt);
    }
}
