package frontstreet.article;

import org.jspecify.annotations.Nullable;

/// Who signed the article.
///
/// @param name in normal case, without "By"
/// @param role as printed ("Political editor", "Photograph by"), or `null` when the page gives none
public record Byline(String name, @Nullable String role) {
    public Byline {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a byline has a name");
        }
    }
}
