package frontstreet.section;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which country a name stands for: names of countries, peoples, cities and people of state, from
/// `countries.tsv`.
final class Countries {
    private static final String FILE = "countries.tsv";

    // Top-level domains of countries that outlets anywhere use for their sound.
    private static final Set<String> FOR_ALL =
            Set.of("ai", "am", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "sh", "to", "tv");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Countries() {}

    static Countries load(Stemmed stemmed) {
        InputStream file = Objects.requireNonNull(Countries.class.getResourceAsStream(FILE));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var countries = new Countries();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(row -> countries.add(row, stemmed));
            return countries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> row, Stemmed stemmed) {
        String code = row.getFirst();
        terms(row.get(1), stemmed).forEach(term -> names.putIfAbsent(term, code));
        terms(row.get(1) + "," + row.get(2), stemmed)
                .forEach(term -> codes.putIfAbsent(term, code));
    }

    private static List<String> terms(String names, Stemmed stemmed) {
        return Arrays.stream(names.split(",", -1))
                .map(stemmed::term)
                .filter(term -> !term.isEmpty())
                .toList();
    }

    /// The country that a term stands for, or `null` when it stands for none.
    @Nullable String of(String term) {
        return codes.get(term);
    }

    /// The country whose own name or people a term is, or `null`: not its cities.
    @Nullable String named(String term) {
        return names.get(term);
    }

    /// Every term that stands for a country.
    Set<String> terms() {
        return codes.keySet();
    }

    /// Is this the code of a country we know?
    boolean known(String code) {
        return codes.containsValue(code);
    }

    /// The country whose top-level domain a host is under, or `null` for all others.
    static @Nullable String ofHost(String host) {
        String top = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (top.length() != 2 || FOR_ALL.contains(top) || top.equals("eu")) {
            return null;
        }
        return top.equals("uk") ? "GB" : top.toUpperCase(Locale.ROOT);
    }
}
