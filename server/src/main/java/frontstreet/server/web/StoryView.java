package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.frontpage.Picture;
import frontstreet.frontpage.Summary;
import frontstreet.server.edition.CopiedAgency;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.StoryTable.StoryRow;
import frontstreet.server.store.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A story: what all outlets report of one happening.
///
/// @param frame round it
/// @param ink class of its ink
/// @param section link to its section
/// @param breaking since when it is, or `null` when it is not
/// @param headline of the outlet that speaks for it
/// @param summary or `""`
/// @param counts the first is printed bold
/// @param words whose headline and summary these are, a sentence
/// @param picture or `null`
/// @param reports what the outlets report, the fullest first, agency texts last
/// @param also more of it
/// @param why it is where it is, in sentences
/// @param rank how its place on the front page was reckoned, or `null` when it does not stand there
/// @param hours when the articles came, or `null` when there are too few
record StoryView(
        Frame frame,
        String ink,
        Link section,
        @Nullable Moment breaking,
        Headline headline,
        String summary,
        List<String> counts,
        String words,
        @Nullable PictureView picture,
        List<StoryReport> reports,
        List<StoryReport> also,
        List<String> why,
        @Nullable String rank,
        @Nullable HourChart hours) {

    static final int ARTICLES_MOST = 400;
    private static final int PIXELS = 420;
    private static final int SUMMARY_WORDS = 45;

    /// Is it one article of one outlet?
    boolean isAlone() {
        return reports.size() == 1 && also.isEmpty() && reports.getFirst().carriers().isEmpty();
    }

    /// Would a report say in large type what the page says already?
    boolean repeats(StoryReport report) {
        return report.headline().text().equals(headline.text());
    }

    /// Reads a story; none when it has no articles.
    static Optional<StoryView> of(Paper paper, Tx tx, StoryRow story) {
        List<ArticleRow> articles = Folds.headed(tx.articles().ofStory(story.id(), ARTICLES_MOST));
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        Optional<EditionStory> shown = paper.shown(story.id());
        ArticleRow lead =
                lead(
                        articles,
                        shown.map(it -> it.slot().articles().getFirst().value())
                                .orElse(story.lead()));
        var reports = StoryReports.of(paper, tx, articles, lead);
        String slug = story.section();
        return Optional.of(
                new StoryView(
                        paper.frame(
                                lead.headline(),
                                paper.sections().shownIn(paper.section(slug).slug())),
                        paper.ink(slug),
                        new Link(Addresses.section(slug), paper.section(slug).title()),
                        shown.filter(EditionStory::isBreaking)
                                .map(it -> paper.times().brief(it.first()))
                                .orElse(null),
                        Headline.of(address(story, lead), lead.headline(), lead.language()),
                        summary(tx, lead),
                        counts(paper, story, articles),
                        "Headline and summary: " + lead.outlet() + ".",
                        picture(tx, lead, articles),
                        reports.first(),
                        reports.also(),
                        StoryWhy.of(paper, story, articles),
                        shown.map(it -> PlaceWhy.rank(it.slot().score())).orElse(null),
                        HourChart.of(
                                paper.times(),
                                articles.stream()
                                        .filter(it -> !it.isDayAlone())
                                        .map(ArticleRow::at)
                                        .toList())));
    }

    /// The article that speaks for a story: that of the front page where it stands there.
    private static ArticleRow lead(List<ArticleRow> articles, long wanted) {
        return articles.stream()
                .filter(it -> it.id() == wanted)
                .findFirst()
                .orElse(articles.getFirst());
    }

    /// Where the story stands: its number, and the words of the article that speaks for it.
    static String address(StoryRow story, ArticleRow lead) {
        return Addresses.story(story.id(), lead.headline());
    }

    private static String summary(Tx tx, ArticleRow lead) {
        String text = tx.texts().find(lead.id()).map(Article::body).orElse("");
        return Summary.cut(Summary.of(lead.standfirst(), text, lead.headline()), SUMMARY_WORDS);
    }

    private static List<String> counts(Paper paper, StoryRow story, List<ArticleRow> articles) {
        var counts = new ArrayList<String>();
        String outlets = CountWords.outlets(story.outlets());
        counts.add(outlets == null ? "Only here" : outlets);
        add(
                counts,
                story.articles() > story.outlets() ? CountWords.articles(story.articles()) : null);
        add(counts, CountWords.copies(story.copies(), agency(articles)));
        ArticleRow first = StoryReports.earliest(articles);
        if (first != null) {
            counts.add("first seen " + paper.times().of(first).text() + ", in " + first.outlet());
        } else if (articles.size() == 1) {
            counts.add(paper.times().of(articles.getFirst()).text());
        }
        return List.copyOf(counts);
    }

    private static void add(List<String> counts, @Nullable String count) {
        if (count != null) {
            counts.add(count);
        }
    }

    private static @Nullable String agency(List<ArticleRow> articles) {
        var copies = new ArrayList<CopiedAgency.Copy>();
        for (ArticleRow article : articles) {
            if (article.copyOf() != null) {
                copies.add(new CopiedAgency.Copy(article.copyOf(), article.agency()));
            }
        }
        return CopiedAgency.of(copies);
    }

    private static @Nullable PictureView picture(
            Tx tx, ArticleRow lead, List<ArticleRow> articles) {
        var inOrder = new ArrayList<ArticleRow>();
        inOrder.add(lead);
        inOrder.addAll(articles);
        return inOrder.stream()
                .filter(it -> it.picture() != null && it.picture().width() >= PIXELS)
                .findFirst()
                .map(it -> picture(tx, it))
                .orElse(null);
    }

    private static PictureView picture(Tx tx, ArticleRow row) {
        Picture picture =
                Pictures.of(
                        Objects.requireNonNull(row.picture(), "it has one"),
                        tx.texts().find(row.id()).orElse(null));
        return PictureView.of(picture, PictureView.COLUMN).from(row.outlet());
    }
}
