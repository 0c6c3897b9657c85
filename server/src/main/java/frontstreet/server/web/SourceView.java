package frontstreet.server.web;

import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.Tx;
import java.time.Instant;
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
/// @param troubles what its feeds met at the last check, a sentence or two each
/// @param days its articles, the newest first
/// @param quiet what is said when it has none, or `null`
record SourceView(
        Frame frame,
        String name,
        @Nullable Link site,
        @Nullable String says,
        List<String> troubles,
        List<SectionView.Day> days,
        @Nullable String quiet) {
    private static final int ARTICLES_MOST = 80;

    static SourceView of(Paper paper, Tx tx, SourceRow source) {
        List<ArticleRow> articles = tx.articles().ofSource(source.id(), ARTICLES_MOST);
        return new SourceView(
                paper.frame(source.name(), Menu.SOURCES),
                source.name(),
                Origin.of(source.site()),
                says(paper, articles),
                FeedWords.troubles(tx.feeds().ofSource(source.id()), paper.times()),
                days(paper, articles),
                articles.isEmpty() ? "Nothing of " + source.name() + " has been read yet." : null);
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
            String part = paper.times().part(article.at());
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

    private static StoryCard.Line line(Paper paper, ArticleRow article) {
        var meta = new StringJoiner(" · ");
        meta.add(paper.times().hour(article.at()));
        if (article.agency() != null) {
            meta.add("from " + article.agency());
        }
        String length = article.isExcerpt() ? "opening only" : CountWords.words(article.words());
        if (length != null) {
            meta.add(length);
        }
        return new StoryCard.Line(
                Headline.of(ArticleView.address(article), article.headline(), article.language()),
                meta.toString(),
                ""); // by time alone, as the page says
    }
}
