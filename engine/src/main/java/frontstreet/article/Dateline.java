package frontstreet.article;

import frontstreet.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// The place and day an article opens with: "PARIS, Dec. 11 —".
///
/// @param place in normal case: "Paris"
/// @param date its year from the publication where none is printed, or `null` when no day is
///   printed
public record Dateline(String place, @Nullable PartialDate date) {
    public Dateline {
        if (place.isBlank()) {
            throw new IllegalArgumentException("a dateline has a place");
        }
    }
}
