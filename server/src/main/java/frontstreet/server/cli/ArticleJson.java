package frontstreet.server.cli;

import frontstreet.article.Article;
import frontstreet.article.Byline;
import frontstreet.article.Dateline;
import frontstreet.article.Evidence;
import frontstreet.article.Extraction;
import frontstreet.article.Image;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// An extraction as `extract` writes it.
final class ArticleJson {
    private ArticleJson() {}

    /// Adds the fields of an extraction to a line.
    static void put(ObjectNode into, Extraction extraction, @Nullable String url, boolean explain) {
        switch (extraction) {
            case Extraction.Extracted(Article article, List<Evidence> evidence) -> {
                put(into, article);
                if (explain) {
                    explain(into, evidence);
                }
            }
            case Extraction.NotAnArticle(var kind, String because) -> {
                Json.put(into, "url", url);
                into.put("notAnArticle", because);
                into.put("kind", kind.slug());
            }
        }
    }

    private static void put(ObjectNode into, Article article) {
        Json.put(into, "url", article.url());
        Json.put(into, "canonicalUrl", article.canonicalUrl());
        Json.put(into, "headline", article.headline());
        Json.put(into, "kicker", article.kicker());
        Json.put(into, "standfirst", article.standfirst());
        Json.put(into, "authors", article.authors());
        bylines(into, article.bylines());
        dateline(into, article.dateline());
        Json.put(into, "agency", article.agency());
        Json.put(into, "published", text(article.published()));
        Json.put(into, "updated", text(article.updated()));
        Json.put(into, "tags", article.tags());
        Json.put(into, "language", article.language());
        Json.put(into, "siteName", article.siteName());
        images(into, article);
        Json.put(into, "body", article.body());
        Json.put(into, "html", article.html());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void bylines(ObjectNode into, List<Byline> bylines) {
        if (bylines.isEmpty()) {
            return;
        }
        var array = into.putArray("bylines");
        for (Byline byline : bylines) {
            ObjectNode object = array.addObject();
            Json.put(object, "name", byline.name());
            Json.put(object, "role", byline.role());
        }
    }

    private static void dateline(ObjectNode into, @Nullable Dateline dateline) {
        if (dateline != null) {
            ObjectNode object = into.putObject("dateline");
            Json.put(object, "place", dateline.place());
            Json.put(object, "date", text(dateline.date()));
        }
    }

    private static void images(ObjectNode into, Article article) {
        Image lead = article.leadImage();
        if (lead == null) {
            return;
        }
        image(into.putObject("leadImage"), lead);
        var array = into.putArray("images");
        article.images().forEach(image -> image(array.addObject(), image));
    }

    private static void image(ObjectNode into, Image image) {
        Json.put(into, "url", image.url());
        Json.put(into, "alt", image.alt());
        Json.put(into, "caption", image.caption());
        Json.put(into, "credit", image.credit());
    }

    private static void explain(ObjectNode into, List<Evidence> evidence) {
        ObjectNode all = into.putObject("evidence");
        for (Evidence one : evidence) {
            ObjectNode object = all.putObject(one.field());
            Json.put(object, "taken", one.taken());
            Json.put(object, "from", one.from());
            Json.put(object, "others", one.others());
        }
    }
}
