package frontstreet.server.web;

import frontstreet.article.ArticleId;
import frontstreet.frontpage.Slot;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.Tx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The text of a story that most outlets carry.
///
/// @param headline of the agency's own article, else of the one that had the text first; leads to
///   the story
/// @param whose the agency's name, or what is said when none is named
/// @param isNamed whether that is an agency's name
/// @param outlets how many carry it, the agency itself not counted
record CarriedText(Headline headline, String whose, boolean isNamed, int outlets) {

    /// @return none when the articles are no longer there
    static Optional<CarriedText> of(Tx tx, EditionStory story) {
        Slot slot = story.slot();
        List<ArticleRow> articles =
                tx.articles().find(slot.articles().stream().map(ArticleId::value).toList()).stream()
                        .sorted(
                                Comparator.comparing((ArticleRow it) ->
                                        Objects.requireNonNullElse(it.arrival(), Long.MAX_VALUE)))
                        .toList();
        return texts(articles).stream()
                .map(it -> of(it, story))
                .max(Comparator.comparingInt(CarriedText::outlets));
    }

    private static CarriedText of(List<ArticleRow> text, EditionStory story) {
        String agency =
                text.stream()
                        .flatMap(it -> Stream.ofNullable(it.agency()))
                        .findFirst()
                        .orElse(null);
        ArticleRow head =
                text.stream()
                        .filter(it -> Folds.isOf(it, agency))
                        .findFirst()
                        .orElse(text.getFirst());
        Slot slot = story.slot();
        int outlets =
                (int)
                        text.stream()
                                .filter(it -> !Folds.isOf(it, agency))
                                .map(ArticleRow::source)
                                .distinct()
                                .count();
        return new CarriedText(
                Headline.of(
                        Addresses.story(slot.story().value(), slot.headline()),
                        head.headline(),
                        head.language()),
                agency == null ? "One text" : agency,
                agency != null,
                outlets);
    }

    /// The articles of each text, that which heads it first.
    private static List<List<ArticleRow>> texts(List<ArticleRow> articles) {
        Map<Long, ArticleRow> byId = StoryReports.byId(articles);
        Map<Long, List<ArticleRow>> texts = new LinkedHashMap<>();
        for (ArticleRow article : articles) {
            ArticleRow root = StoryReports.root(article, byId);
            long text = root.copyOf() == null ? root.id() : root.copyOf();
            List<ArticleRow> carriers = texts.computeIfAbsent(text, it -> new ArrayList<>());
            carriers.add(article.id() == text ? 0 : carriers.size(), article);
        }
        return List.copyOf(texts.values());
    }
}
