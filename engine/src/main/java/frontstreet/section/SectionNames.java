package frontstreet.section;

import frontstreet.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What papers call their sections → ours: "Sport", "Wirtschaft", "arts-entertainment",
/// "businessnews", and the names of countries.
///
/// Accents do not count, because addresses have none.
final class SectionNames {
    private static final int WORDS_MAX = 6;

    // Words that stand beside the name of a section and mean nothing there.
    private static final Set<String> BESIDE =
            Set.of(
                    "news",
                    "latest",
                    "top",
                    "breaking",
                    "stories",
                    "story",
                    "headlines",
                    "all",
                    "more",
                    "section",
                    "category",
                    "cat",
                    "topics",
                    "topic",
                    "channel",
                    "the",
                    "today",
                    "daily",
                    "features",
                    "feature",
                    "articles",
                    "article",
                    "blog",
                    "blogs",
                    "nachrichten",
                    "noticias",
                    "actualite",
                    "actualites",
                    "notizie",
                    "nieuws",
                    "nyheter",
                    "nyheder",
                    "wiadomosci",
                    "zpravy",
                    "hirek",
                    "haberleri",
                    "berita");

    private static final Set<String> BETWEEN =
            Set.of("and", "und", "et", "y", "e", "og", "och", "en", "amp", "i", "a");

    private final Map<String, String> names = new HashMap<>();
    private final Countries countries;
    private final Stemmed stemmed;
    private final String home;

    /// @param home code of the home country
    SectionNames(List<Section> rows, Countries countries, Stemmed stemmed, String home) {
        for (Section row : rows) {
            for (String label : row.labels()) {
                List<String> words = Words.of(plain(label));
                names.putIfAbsent(key(words), row.slug());
                names.putIfAbsent(key(withoutBetween(words)), row.slug());
            }
        }
        this.countries = countries;
        this.stemmed = stemmed;
        this.home = home;
    }

    /// The sections that a label names: mostly none or one, two for "Health & Science" where that
    /// is no name of its own.
    ///
    /// @param country where the outlet is at home, or `null` when unknown: elsewhere than in the
    ///   home country, its home news is news of the world
    List<String> of(String label, @Nullable String country) {
        List<String> words = Words.of(plain(label), WORDS_MAX + 1);
        if (words.isEmpty() || words.size() > WORDS_MAX) {
            return List.of();
        }
        String whole = name(words, country);
        return whole == null ? parts(words, country) : List.of(whole);
    }

    private List<String> parts(List<String> words, @Nullable String country) {
        var found = new ArrayList<String>();
        var part = new ArrayList<String>();
        for (String word : words) {
            if (BETWEEN.contains(word)) {
                add(name(part, country), found);
                part.clear();
            } else {
                part.add(word);
            }
        }
        if (part.size() < words.size()) {
            add(name(part, country), found);
        }
        return found;
    }

    private static void add(@Nullable String name, List<String> to) {
        if (name != null && !to.contains(name)) {
            to.add(name);
        }
    }

    private @Nullable String name(List<String> words, @Nullable String country) {
        String found = names.get(key(words));
        if (found == null) {
            found = names.get(key(withoutBeside(words)));
        }
        if (found == null) {
            return ofCountry(words);
        }
        boolean elsewhere = country != null && !country.equals(home);
        return elsewhere && found.equals(SectionClassifier.HOME_SECTION)
                ? SectionClassifier.WORLD_SECTION
                : found;
    }

    private static List<String> withoutBetween(List<String> words) {
        return words.stream().filter(word -> !BETWEEN.contains(word)).toList();
    }

    private static List<String> withoutBeside(List<String> words) {
        var kept = new ArrayList<String>();
        for (String word : words) {
            if (word.length() > 6 && word.endsWith("news")) {
                kept.add(word.substring(0, word.length() - 4));
            } else if (!BESIDE.contains(word)) {
                kept.add(word);
            }
        }
        return kept;
    }

    private @Nullable String ofCountry(List<String> words) {
        String country = countries.named(stemmed.term(key(words)));
        if (country == null) {
            return null;
        }
        return country.equals(home)
                ? SectionClassifier.HOME_SECTION
                : SectionClassifier.WORLD_SECTION;
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    private static String plain(String label) {
        String head = label.substring(0, Math.min(label.length(), 80));
        return Normalizer.normalize(head.replace("ß", "ss").replace("ø", "o"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
