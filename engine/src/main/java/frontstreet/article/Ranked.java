package frontstreet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was found for one field, strongest first.
///
/// @param field the field's name
/// @param finds what was found
record Ranked<T>(String field, List<Find<T>> finds) {
    private static final int OTHERS_MAX = 8;

    /// @param value what was found
    /// @param from where it stood
    record Find<T>(T value, String from) {}

    Ranked {
        finds = List.copyOf(finds);
    }

    /// The strongest, or `null` when nothing was found.
    @Nullable T value() {
        return finds.isEmpty() ? null : finds.getFirst().value();
    }

    /// What tells of the choice; empty when nothing was found.
    Optional<Evidence> evidence() {
        return evidence(String::valueOf);
    }

    /// The same, with what was found put into words.
    Optional<Evidence> evidence(Function<T, String> words) {
        if (finds.isEmpty()) {
            return Optional.empty();
        }
        Find<T> taken = finds.getFirst();
        var others = new ArrayList<String>();
        for (Find<T> other : finds.subList(1, Math.min(finds.size(), OTHERS_MAX + 1))) {
            others.add(other.from() + ": " + words.apply(other.value()));
        }
        return Optional.of(new Evidence(field, words.apply(taken.value()), taken.from(), others));
    }
}
