package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.article.Byline;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.StoryTable.StoryRow;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One article, as its outlet published it.
///
/// @param frame round it
/// @param ink class of its ink
/// @param section link to its section
/// @param headline as published, with its language; leads to itself
/// @param standfirst or `null`, also where the text opens with it
/// @param bylines who signed it
/// @param outlet link to the outlet
/// @param agency whose text it is, or `null`
/// @param published when
/// @param changed when it was changed since, or `null`
/// @param origin where it was published, or `null` when that has no address
/// @param isExcerpt whether we have the opening only, or less
/// @param isHeadlineAlone whether we have no opening either
/// @param isWhole whether who asks may read all that we have; else the opening is shown
/// @param picture or `null`
/// @param html its text, harmless and without pictures
/// @param fuller articles of the same story that we have in full, where this one is an excerpt
/// @param story that it is part of with others, or `null` when it is alone
/// @param words whose they are
/// @param reading how we read it
record ArticleView(
        Frame frame,
        String ink,
        Link section,
        Headline headline,
        @Nullable String standfirst,
        List<Byline> bylines,
        Link outlet,
        @Nullable String agency,
        Moment published,
        @Nullable Moment changed,
        @Nullable Link origin,
        boolean isExcerpt,
        boolean isHeadlineAlone,
        boolean isWhole,
        @Nullable PictureView picture,
        String html,
        List<StoryCard.Line> fuller,
        @Nullable PartOf story,
        String words,
        String reading) {

    /// The story an article is part of.
    record PartOf(Link story, String counts) {}

    private static final int ARTICLES_MOST = 400;
    private static final int FULLER_MOST = 4;
    private static final int PIXELS = 320;

    /// Reads an article that belongs to a story; none when its words are not there.
    ///
    /// @param visitor who asks
    static Optional<ArticleView> of(Paper paper, Tx tx, ArticleRow asked, Visitor visitor) {
        Optional<Article> found = tx.texts().find(asked.id());
        Optional<StoryRow> story =
                asked.story() == null ? Optional.empty() : tx.stories().find(asked.story());
        if (found.isEmpty() || story.isEmpty()) {
            return Optional.empty();
        }
        Article article = found.get();
        boolean isWhole = visitor.readsWhole(tx.subscriptions().license(asked.source()));
        List<ArticleRow> articles =
                Folds.headed(tx.articles().ofStory(story.get().id(), ARTICLES_MOST));
        ArticleRow row =
                articles.stream().filter(it -> it.id() == asked.id()).findFirst().orElse(asked);
        String slug = story.get().section();
        Instant updated = article.updated() == null ? null : article.updated().instant();
        return Optional.of(
                new ArticleView(
                        paper.frame(
                                row.headline() + " · " + row.outlet(),
                                paper.sections().shownIn(paper.section(slug).slug())),
                        paper.ink(slug),
                        new Link(Addresses.section(slug), paper.section(slug).title()),
                        Headline.of(address(row), row.headline(), row.language()),
                        ArticleBody.standfirst(article),
                        article.bylines(),
                        new Link(Addresses.source(row.slug()), row.outlet()),
                        row.agency(),
                        published(paper.times(), row),
                        changed(paper.times(), row, updated),
                        Origin.of(row.address()),
                        row.isExcerpt(),
                        row.isHeadlineAlone(),
                        isWhole,
                        picture(row, article),
                        isWhole ? ArticleBody.of(article) : Opening.of(article),
                        row.isExcerpt() && isWhole ? fuller(articles, row) : List.of(),
                        partOf(story.get(), articles),
                        ArticleWords.whose(row, articles),
                        ArticleWords.reading(row, article)));
    }

    private static Moment published(TimeWords times, ArticleRow row) {
        if (!row.isDayAlone()) {
            return times.full(row.at());
        }
        LocalDate day = TimeWords.givenDay(row);
        return new Moment(day.toString(), times.date(times.start(day)));
    }

    /// A change within the minute that is printed as that of publication is none to a reader, nor
    /// is one that is yet to come.
    private static @Nullable Moment changed(
            TimeWords times, ArticleRow row, @Nullable Instant updated) {
        if (updated == null || !updated.isAfter(row.at()) || updated.isAfter(times.now())) {
            return null;
        }
        Moment changed = times.full(updated);
        return changed.text().equals(times.full(row.at()).text()) ? null : changed;
    }

    /// Where an article of ours stands.
    static String address(ArticleRow row) {
        return Addresses.article(row.id(), row.headline());
    }

    private static @Nullable PictureView picture(ArticleRow row, Article article) {
        return row.picture() == null || row.picture().width() < PIXELS
                ? null
                : PictureView.of(
                        Pictures.of(row.picture(), article), "(min-width: 43.75rem) 39rem, 100vw");
    }

    private static List<StoryCard.Line> fuller(List<ArticleRow> articles, ArticleRow than) {
        var fuller = new ArrayList<StoryCard.Line>();
        for (ArticleRow row : articles) {
            if (!row.isExcerpt() && row.copyOf() == null && row.id() != than.id()) {
                String words = CountWords.words(row.words());
                fuller.add(
                        new StoryCard.Line(
                                Headline.of(address(row), row.headline(), row.language()),
                                row.outlet() + (words == null ? "" : " · " + words),
                                ""));
            }
        }
        return List.copyOf(fuller.subList(0, Math.min(FULLER_MOST, fuller.size())));
    }

    private static @Nullable PartOf partOf(StoryRow story, List<ArticleRow> articles) {
        if (articles.size() < 2) {
            return null;
        }
        ArticleRow lead =
                articles.stream()
                        .filter(it -> it.id() == story.lead())
                        .findFirst()
                        .orElse(articles.getFirst());
        var counts = new ArrayList<String>();
        String outlets = CountWords.outlets(story.outlets());
        if (outlets != null) {
            counts.add(outlets);
        }
        if (story.articles() > story.outlets()) {
            counts.add(Objects.requireNonNullElse(CountWords.articles(story.articles()), ""));
        }
        return new PartOf(
                new Link(StoryView.address(story, lead), lead.headline()),
                String.join(" · ", counts));
    }
}
