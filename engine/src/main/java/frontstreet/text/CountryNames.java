package frontstreet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The names that stand for one country in the news, as written; a row of `countries.tsv`.
///
/// @param code ISO 3166-1, two letters
/// @param names of the country and its people
/// @param places cities and regions; empty where the table gives none
/// @param others people of state and bodies; empty where the table gives none
public record CountryNames(
        String code, List<String> names, List<String> places, List<String> others) {
    private static final String TABLE = "countries.tsv";

    public CountryNames {
        names = List.copyOf(names);
        places = List.copyOf(places);
        others = List.copyOf(others);
    }

    /// Loads the shipped table, in its order: what several countries share stands with the first.
    public static List<CountryNames> load() {
        InputStream table = Objects.requireNonNull(CountryNames.class.getResourceAsStream(TABLE));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(row ->
                            new CountryNames(
                                    row.getFirst(),
                                    parts(row.get(1)),
                                    parts(row.get(2)),
                                    parts(row.get(3))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
