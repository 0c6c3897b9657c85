package frontstreet.server.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command asks of a paper.
///
/// @param name of the order, like `sign-in`
/// @param words what it is about, as they were given; may be empty
/// @param text a longer text that it comes with, or `null` for none
public record Order(String name, List<String> words, @Nullable String text) {
    public Order {
        words = List.copyOf(words);
    }

    /// One without a longer text.
    public static Order of(String name, String... words) {
        return new Order(name, List.of(words), null);
    }
}
