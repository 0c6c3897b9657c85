package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.article.Block;
import frontstreet.server.store.ArticleTable.ArticleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What we say beside an article: whose words it has, and how we read it.
final class ArticleWords {
    private ArticleWords() {}

    /// Whose words these are, in sentences.
    ///
    /// @param articles of its story
    static String whose(ArticleRow row, List<ArticleRow> articles) {
        String agency = row.agency();
        Optional<ArticleRow> text =
                articles.stream()
                        .filter(it -> row.copyOf() != null && it.id() == row.copyOf())
                        .findFirst();
        if (text.isPresent()) {
            return "The same text as in "
                    + text.get().outlet()
                    + (wasFirst(text.get(), row) ? ", which had it first." : ".")
                    + of(agency);
        }
        long carriers = articles.stream().filter(it -> isCopyOf(it, row)).count();
        if (agency != null && !Folds.isOf(row, agency)) {
            return "The text of " + agency + ", which the outlet names." + carried(carriers);
        }
        if (articles.stream().anyMatch(it -> isCopyOf(it, row) && Folds.isOf(row, it.agency()))) {
            return row.outlet() + "’s own report." + carried(carriers);
        }
        return row.outlet()
                + "’s own report: it names no agency."
                + (carriers == 0 && !row.isExcerpt() && articles.size() > 1
                        ? " No other outlet we read carries this text."
                        : carried(carriers));
    }

    private static boolean wasFirst(ArticleRow text, ArticleRow copy) {
        return !text.isDayAlone() && !copy.isDayAlone() && !text.at().isAfter(copy.at());
    }

    private static boolean isCopyOf(ArticleRow copy, ArticleRow text) {
        return copy.copyOf() != null && copy.copyOf() == text.id();
    }

    private static String of(@Nullable String agency) {
        return agency == null ? "" : " It is " + agency + "’s.";
    }

    private static String carried(long carriers) {
        if (carriers == 0) {
            return "";
        }
        return carriers == 1
                ? " One more outlet carries it."
                : " Carried by " + CountWords.spelled((int) carriers) + " more outlets.";
    }

    /// How we read it, a sentence.
    static String reading(ArticleRow row, Article article) {
        var found = new ArrayList<String>();
        found.add("headline");
        add(found, article.standfirst(), "standfirst");
        if (!article.bylines().isEmpty()) {
            found.add("byline");
        }
        add(found, row.picture(), "picture");
        int paragraphs =
                (int)
                        article.blocks().stream()
                                .filter(it -> it.kind() == Block.Kind.PARAGRAPH)
                                .count();
        String text = CountWords.several(paragraphs, "paragraphs");
        add(found, text, text);
        if (row.isHeadlineAlone()) {
            return "From the outlet’s feed, which gives the headline alone; the page could not be read.";
        }
        return row.isExcerpt()
                ? "From the outlet’s feed, which gives its opening; the page could not be read."
                : "From the outlet’s page: " + NameWords.joined(found) + ".";
    }

    private static void add(List<String> found, @Nullable Object value, @Nullable String name) {
        if (value != null && name != null) {
            found.add(name);
        }
    }
}
