package frontstreet.server.web;

import frontstreet.article.AgencyMark;
import frontstreet.server.store.ArticleTable.ArticleRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Articles that carry one text, told from whose text it is; pure. The store knows them in the
/// order in which we read them, which says nothing of who wrote first.
final class Folds {
    private static final int HOPS_MAX = 8;

    private Folds() {}

    /// The same articles in the same order, each copy told as one of the text that heads its fold:
    /// the agency's own, where we read the agency; else the one published first, a whole one before
    /// an excerpt. Whom one of a fold names as agency, all others have it from: no outlet is an
    /// agency of its own text.
    static List<ArticleRow> headed(List<ArticleRow> articles) {
        Map<Long, ArticleRow> byId = new HashMap<>();
        articles.forEach(it -> byId.put(it.id(), it));
        Map<Long, List<ArticleRow>> folds = new LinkedHashMap<>();
        for (ArticleRow article : articles) {
            folds.computeIfAbsent(root(article, byId), it -> new ArrayList<>()).add(article);
        }
        Map<Long, ArticleRow> told = new HashMap<>();
        for (List<ArticleRow> fold : folds.values()) {
            String agency = agency(fold);
            long head = head(fold, agency).id();
            for (ArticleRow row : fold) {
                String from = isOf(row, agency) ? null : agency;
                told.put(row.id(), told(row, row.id() == head ? null : head, from));
            }
        }
        return articles.stream().map(it -> Objects.requireNonNull(told.get(it.id()))).toList();
    }

    /// Whether an article is of the outlet that it is said to be by: "AP" and "AP News" are one.
    static boolean isOf(ArticleRow article, @Nullable String agency) {
        return agency != null
                && (article.outlet().equalsIgnoreCase(agency)
                        || AgencyMark.in(article.outlet()).filter(agency::equals).isPresent());
    }

    private static long root(ArticleRow article, Map<Long, ArticleRow> byId) {
        ArticleRow at = article;
        for (int hop = 0; hop < HOPS_MAX && at.copyOf() != null; hop++) {
            ArticleRow before = byId.get(at.copyOf());
            if (before == null) {
                break;
            }
            at = before;
        }
        return at.id();
    }

    // most name it; of equals, the first by name
    private static @Nullable String agency(List<ArticleRow> fold) {
        Map<String, Integer> counts = new HashMap<>();
        for (ArticleRow article : fold) {
            if (article.agency() != null) {
                counts.merge(article.agency(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .min(
                        Comparator.comparingInt((Map.Entry<String, Integer> it) -> -it.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static ArticleRow head(List<ArticleRow> fold, @Nullable String agency) {
        return fold.stream()
                .min(
                        Comparator.comparing((ArticleRow it) -> !isOf(it, agency))
                                .thenComparing(ArticleRow::isExcerpt)
                                .thenComparing(ArticleRow::isDayAlone)
                                .thenComparing(ArticleRow::at)
                                .thenComparingLong(ArticleRow::id))
                .orElseThrow();
    }

    private static ArticleRow told(ArticleRow row, @Nullable Long copyOf, @Nullable String agency) {
        return new ArticleRow(
                row.id(),
                row.source(),
                row.slug(),
                row.outlet(),
                row.address(),
                row.headline(),
                row.standfirst(),
                agency,
                row.language(),
                row.words(),
                row.isExcerpt(),
                row.at(),
                row.isDayAlone(),
                copyOf,
                row.story(),
                row.arrival(),
                row.movedTo(),
                row.picture());
    }
}
