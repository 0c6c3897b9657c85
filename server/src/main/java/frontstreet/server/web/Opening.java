package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.article.Block;

/// What everybody sees of an article: its first paragraph, and of a long one the beginning.
final class Opening {
    private static final int CHARS_MAX = 320;

    private Opening() {}

    /// As HTML; empty when the article has no paragraph.
    static String of(Article article) {
        String text = text(article);
        return text.isEmpty() ? "" : "<p>" + ArticleBody.escaped(text) + "</p>";
    }

    /// As plain text; empty when the article has no paragraph.
    static String text(Article article) {
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH && !block.text().isBlank()) {
                return cut(block.text().strip());
            }
        }
        return "";
    }

    private static String cut(String text) {
        if (text.length() <= CHARS_MAX) {
            return text;
        }
        int end = text.lastIndexOf(' ', CHARS_MAX);
        int cut = end < CHARS_MAX / 2 ? text.offsetByCodePoints(0, CHARS_MAX / 2) : end;
        return text.substring(0, cut) + " …";
    }
}
