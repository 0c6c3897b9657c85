package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.article.Block;
import frontstreet.article.Dateline;
import frontstreet.text.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of an article as the page prints it: what the engine made harmless, without pictures
/// and players, which would ask other servers, opened by its dateline, and saying nothing twice
/// that stands above it.
final class ArticleBody {
    private static final Pattern ASKS_OTHERS =
            Pattern.compile(
                    "(?i)</?(?:img|picture|source|audio|video|iframe|object|embed)\\b[^>]*>");

    private static final Pattern HEADING = Pattern.compile("(?s)^<(h[1-6])>.*?</\\1>\\s*");

    private ArticleBody() {}

    /// As HTML; a subheading that opens it and repeats the standfirst is left out.
    static String of(Article article) {
        String html = ASKS_OTHERS.matcher(article.html()).replaceAll("");
        if (repeats(article) == Block.Kind.SUBHEADING) {
            html = HEADING.matcher(html).replaceFirst("");
        }
        Dateline dateline = article.dateline();
        if (dateline == null || !html.startsWith("<p>")) {
            return html;
        }
        return "<p><span class=\"dateline\">"
                + escaped(DateWords.dateline(dateline))
                + "</span> — "
                + html.substring("<p>".length());
    }

    /// The standfirst to print above the text; `null` where there is none, or where the text's
    /// first paragraph says the same.
    static @Nullable String standfirst(Article article) {
        return repeats(article) == Block.Kind.PARAGRAPH ? null : article.standfirst();
    }

    /// As plain text in one line, with the standfirst before it unless it opens with that.
    static String text(Article article) {
        String body = article.body().replace("\n\n", " ");
        return article.standfirst() == null || repeats(article) != null
                ? body
                : article.standfirst() + " " + body;
    }

    // what the text opens with, when that is the standfirst once more; else null
    private static Block.@Nullable Kind repeats(Article article) {
        String standfirst = article.standfirst();
        if (standfirst == null || article.blocks().isEmpty()) {
            return null;
        }
        Block first = article.blocks().getFirst();
        return Words.of(first.text()).equals(Words.of(standfirst)) ? first.kind() : null;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
