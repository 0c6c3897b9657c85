package frontstreet.server.web;

import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.FeedTable.Standing;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// An outlet: what it published last.
///
/// @param frame round it
/// @param name of the outlet
/// @param site its home page, or `null` when not known
/// @param says how much it published, or `null`
/// @param facts what the directory says of it, a sentence or two each
/// @param troubles what its feeds met at the last check, a sentence or two each
/// @param days its articles, the newest first
/// @param quiet what is said when it has none, or `null`
/// @param isRead whether any feed of it is asked
record SourceView(
        Frame frame,
        String name,
        @Nullable Link site,
        @Nullable String says,
        List<String> facts,
        List<String> troubles,
        List<SectionView.Day> days,
        @Nullable String quiet,
        boolean isRead) {
    private static final int ARTICLES_MOST = 80;

    static SourceView of(Paper paper, Tx tx, SourceRow source) {
        List<ArticleRow> articles = tx.articles().ofSource(source.id(), ARTICLES_MOST);
        List<Standing> feeds = tx.feeds().ofSource(source.id());
        return new SourceView(
                paper.frame(source.name(), Menu.SOURCES),
                source.name(),
                Origin.of(source.site()),
                says(paper, articles),
                SourceWords.told(
                        tx.subscriptions().state(source.id()),
                        tx.sources().facts(source.id()).orElse(null),
                        paper.times()),
                FeedWords.troubles(feeds, paper.times()),
                days(paper, articles),
                articles.isEmpty() ? quiet(source.name(), feeds) : null,
                !feeds.isEmpty());
    }

    private static String quiet(String name, List<Standing> feeds) {
        return feeds.isEmpty()
                ? "Nothing of " + name + " is read."
                : "Nothing of " + name + " has been read yet.";
    }

    private static @Nullable String says(Paper paper, List<ArticleRow> articles) {
        Instant midnight = paper.times().start(paper.times().today());
        int count = (int) articles.stream().filter(it -> !it.at().isBefore(midnight)).count();
        return count == ARTICLES_MOST ? null : CountWords.several(count, "articles since midnight");
    }

    private static List<SectionView.Day> days(Paper paper, List<ArticleRow> articles) {
        var days = new ArrayList<SectionView.Day>();
        var lines = new ArrayList<StoryCard.Line>();
        String name = "";
        for (ArticleRow article : articles) {
            String part = part(paper.times(), article);
            if (!part.equals(name) && !lines.isEmpty()) {
                days.add(new SectionView.Day(name, List.copyOf(lines)));
                lines.clear();
            }
            name = part;
            lines.add(line(paper, article));
        }
        if (!lines.isEmpty()) {
            days.add(new SectionView.Day(name, List.copyOf(lines)));
        }
        return List.copyOf(days);
    }

    private static String part(TimeWords times, ArticleRow article) {
        LocalDate day = TimeWords.givenDay(article);
        return article.isDayAlone() && !day.equals(times.today())
                ? times.day(day)
                : times.part(article.at());
    }

    private static StoryCard.Line line(Paper paper, ArticleRow article) {
        var meta = new StringJoiner(" · ");
        if (!article.isDayAlone()) {
            meta.add(paper.times().hour(article.at()));
        }
        if (article.agency() != null && !Folds.isOf(article, article.agency())) {
            meta.add("from " + article.agency());
        }
        String length = CountWords.length(article);
        if (length != null) {
            meta.add(length);
        }
        return new StoryCard.Line(
                Headline.of(ArticleView.address(article), article.headline(), article.language()),
                meta.toString(),
                ""); // by time alone, as the page says
    }
}
