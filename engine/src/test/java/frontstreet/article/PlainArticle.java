package frontstreet.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An article as plain maps, lists and texts, to be compared with what a case expects.
final class PlainArticle {
    private PlainArticle() {}

    static Map<String, @Nullable Object> of(Article article) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        Dateline dateline = article.dateline();
        plain.put("headline", article.headline());
        plain.put("kicker", article.kicker());
        plain.put("standfirst", article.standfirst());
        plain.put("authors", article.authors().isEmpty() ? null : article.authors());
        plain.put("bylines", article.bylines().isEmpty() ? null : bylines(article));
        plain.put("dateline", dateline == null ? null : dateline.place());
        plain.put("agency", article.agency());
        plain.put("published", text(article.published()));
        plain.put("updated", text(article.updated()));
        plain.put("canonicalUrl", article.canonicalUrl());
        plain.put("language", article.language());
        plain.put("siteName", article.siteName());
        plain.put("tags", article.tags());
        plain.put("body", article.blocks().stream().map(Block::text).toList());
        plain.put("kinds", article.blocks().stream().map(it -> it.kind().name()).toList());
        plain.put("images", article.images().stream().map(PlainArticle::image).toList());
        return plain;
    }

    // "Ada Fields", "Ben Rivers (editing)"
    private static List<String> bylines(Article article) {
        return article.bylines().stream()
                .map(it -> it.role() == null ? it.name() : it.name() + " (" + it.role() + ")")
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, String> image(Image image) {
        var plain = new LinkedHashMap<String, String>();
        put(plain, "url", image.url());
        put(plain, "alt", image.alt());
        put(plain, "caption", image.caption());
        put(plain, "credit", image.credit());
        return plain;
    }

    private static void put(Map<String, String> plain, String name, @Nullable String value) {
        if (value != null) {
            plain.put(name, value);
        }
    }
}
