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

    /// Its first word.
    ///
    /// @throws Refused when it has none
    public String word() {
        if (words.isEmpty()) {
            throw new Refused(
                    Refused.WRONG_USE, "the order '%s' does not say of what".formatted(name));
        }
        return words.getFirst();
    }

    /// One without a longer text.
    public static Order of(String name, String... words) {
        return new Order(name, List.of(words), null);
    }
}
