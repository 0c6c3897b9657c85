package frontstreet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The commonest words of a language: they say which language it is, and nothing of the subject.
public final class StopWords {
    private static final String TABLE = "stop-words.tsv";

    private final Map<Language, Set<String>> words;

    private StopWords(Map<Language, Set<String>> words) {
        this.words = words;
    }

    /// Loads the shipped table.
    public static StopWords load() {
        var words = new EnumMap<Language, Set<String>>(Language.class);
        InputStream table = Objects.requireNonNull(StopWords.class.getResourceAsStream(TABLE));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(row -> words.put(language(row), Set.copyOf(words(row))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StopWords(words);
    }

    private static Language language(List<String> row) {
        return Language.of(row.getFirst()).orElseThrow();
    }

    private static Set<String> words(List<String> row) {
        return new HashSet<>(Words.of(row.get(1)));
    }

    /// The stop words of a language; empty where we have none, or where it is `null`.
    public Set<String> of(@Nullable Language language) {
        return language == null ? Set.of() : words.getOrDefault(language, Set.of());
    }

    /// Every language that has a list, with it.
    Map<Language, Set<String>> all() {
        return Map.copyOf(words);
    }
}
