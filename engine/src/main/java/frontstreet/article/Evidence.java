package frontstreet.article;

import java.util.List;

/// For one field of an article: what was taken, from where, and what else was found.
///
/// @param field the field's name as `extract` writes it: "headline", "published"
/// @param taken the value taken, as text
/// @param from where it stood: "json-ld", "meta og:title", "h1", "first paragraph"
/// @param others what else was found, each as "from: value", strongest first
public record Evidence(String field, String taken, String from, List<String> others) {
    public Evidence {
        others = List.copyOf(others);
    }
}
