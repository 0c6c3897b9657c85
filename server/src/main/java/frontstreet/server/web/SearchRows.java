package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.server.search.Passages;
import frontstreet.server.search.Piece;
import frontstreet.server.search.SearchHit;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.StoryTable.StoryRow;
import frontstreet.server.store.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hits → what the page of searches shows of them, by the rows of the store. What is no longer
/// there is left out.
///
/// @param passages marks what was asked for
/// @param visitor who asks; of what it may not read whole a passage is of what is open
record SearchRows(Paper paper, Tx tx, Passages passages, Visitor visitor) {
    List<SearchView.Hit> hits(List<SearchHit> found) {
        List<Long> ids = found.stream().map(SearchHit::article).toList();
        Map<Long, ArticleRow> rows = new HashMap<>();
        tx.articles().find(ids).forEach(it -> rows.put(it.id(), it));
        Map<Long, Article> texts = tx.texts().find(ids);
        var hits = new ArrayList<SearchView.Hit>();
        for (SearchHit hit : found) {
            ArticleRow row = rows.get(hit.article());
            if (row != null && row.story() != null) {
                hits.add(hit(hit, row, texts.get(row.id())));
            }
        }
        return List.copyOf(hits);
    }

    private SearchView.Hit hit(SearchHit hit, ArticleRow row, @Nullable Article text) {
        Optional<StoryRow> story =
                row.story() == null ? Optional.empty() : tx.stories().find(row.story());
        Headline headline = Headline.of(ArticleView.address(row), row.headline(), row.language());
        return new SearchView.Hit(
                paper.times().of(row),
                headline,
                passages.marked(headline.text(), row.language()),
                text == null ? List.of() : passage(row, text),
                row.outlet(),
                others(hit.outlets() - 1),
                story.map(this::section).orElse(null),
                notes(row),
                story.filter(it -> it.outlets() > 1).map(it -> link(it, row)).orElse(null));
    }

    private List<Piece> passage(ArticleRow row, Article text) {
        boolean isWhole = visitor.readsWhole(tx.subscriptions().license(row.source()));
        return passages.passage(isWhole ? ArticleBody.text(text) : open(text), row.language());
    }

    private static String open(Article text) {
        String standfirst = ArticleBody.standfirst(text);
        return standfirst == null ? Opening.text(text) : standfirst + " " + Opening.text(text);
    }

    private static String others(int outlets) {
        return switch (outlets) {
            case 0 -> "";
            case 1 -> " and one more outlet";
            default -> " and\u00a0" + CountWords.number(outlets) + " more outlets";
        };
    }

    private Link section(StoryRow story) {
        var section = paper.section(story.section());
        String shown = paper.sections().shownIn(section.slug());
        return new Link(Addresses.section(shown), paper.section(shown).title());
    }

    private static List<String> notes(ArticleRow row) {
        var notes = new ArrayList<String>();
        String language = Headline.inLanguage(row.language());
        if (language != null) {
            notes.add(language);
        }
        if (row.isExcerpt()) {
            notes.add(Objects.requireNonNull(CountWords.length(row), "an excerpt has one"));
        }
        return List.copyOf(notes);
    }

    private static Link link(StoryRow story, ArticleRow row) {
        return new Link(
                Addresses.story(story.id(), row.headline()),
                "in a story of " + CountWords.number(story.outlets()) + " outlets");
    }
}
