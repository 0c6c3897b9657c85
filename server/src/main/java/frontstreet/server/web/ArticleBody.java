package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.article.Dateline;
import java.util.regex.Pattern;

/// The text of an article as the page prints it: what the engine made harmless, without pictures
/// and players, which would ask other servers, and opened by its dateline.
final class ArticleBody {
    private static final Pattern ASKS_OTHERS =
            Pattern.compile(
                    "(?i)</?(?:img|picture|source|audio|video|iframe|object|embed)\\b[^>]*>");

    private ArticleBody() {}

    static String of(Article article) {
        String html = ASKS_OTHERS.matcher(article.html()).replaceAll("");
        Dateline dateline = article.dateline();
        if (dateline == null || !html.startsWith("<p>")) {
            return html;
        }
        return "<p><span class=\"dateline\">"
                + escaped(DateWords.dateline(dateline))
                + "</span> — "
                + html.substring("<p>".length());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
