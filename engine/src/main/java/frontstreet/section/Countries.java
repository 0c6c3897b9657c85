package frontstreet.section;

import frontstreet.text.CountryNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which country a name stands for: names of countries, peoples, cities and people of state
/// ([CountryNames]).
final class Countries {
    // Top-level domains of countries that outlets anywhere use for their sound.
    private static final Set<String> FOR_ALL =
            Set.of("ai", "am", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "sh", "to", "tv");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Countries() {}

    static Countries load(Stemmed stemmed) {
        var countries = new Countries();
        CountryNames.load().forEach(it -> countries.add(it, stemmed));
        return countries;
    }

    private void add(CountryNames country, Stemmed stemmed) {
        terms(country.names(), stemmed).forEach(term -> names.putIfAbsent(term, country.code()));
        Stream.of(country.names(), country.places(), country.others())
                .flatMap(it -> terms(it, stemmed).stream())
                .forEach(term -> codes.putIfAbsent(term, country.code()));
    }

    private static List<String> terms(List<String> names, Stemmed stemmed) {
        return names.stream().map(stemmed::term).filter(term -> !term.isEmpty()).toList();
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
