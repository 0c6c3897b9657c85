package frontstreet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an article before its body is read, so that its head is not read as its text.
///
/// @param headline the headline, or `null` when none was found
/// @param standfirst the summary below it, or `null`
/// @param authors who wrote it, as far as known
record Known(@Nullable String headline, @Nullable String standfirst, List<String> authors) {
    Known {
        authors = List.copyOf(authors);
    }

    /// Nothing is known.
    static Known nothing() {
        return new Known(null, null, List.of());
    }
}
