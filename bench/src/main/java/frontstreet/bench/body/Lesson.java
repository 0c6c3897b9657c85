package frontstreet.bench.body;

import java.util.List;

/// One piece of a page, and the truth of it.
///
/// @param signs what is seen of it
/// @param ofBody whether it is of the article
/// @param weight how much it counts
record Lesson(List<String> signs, boolean ofBody, double weight) {
    Lesson {
        signs = List.copyOf(signs);
    }
}
