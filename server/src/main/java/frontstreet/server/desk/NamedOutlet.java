package frontstreet.server.desk;

import frontstreet.article.Article;
import frontstreet.article.Byline;
import frontstreet.server.store.SourceTable.SourceRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whose text an article is: the agency that it names, else another outlet that we read and that
/// its byline names, for any outlet may send its texts to others; pure.
final class NamedOutlet {
    private final Map<String, String> names = new HashMap<>();

    /// @param sources all that we read
    NamedOutlet(List<SourceRow> sources) {
        for (SourceRow source : sources) {
            names.put(plain(source.name()), source.name());
        }
    }

    /// @param outlet that published it
    /// @return the name, or `null` when it names nobody but those who wrote it
    @Nullable String of(Article article, String outlet) {
        return article.agency() != null
                ? article.agency()
                : article.bylines().stream()
                        .flatMap(NamedOutlet::words)
                        .flatMap(it -> Stream.ofNullable(names.get(plain(it))))
                        .filter(it -> !plain(it).equals(plain(outlet)))
                        .findFirst()
                        .orElse(null);
    }

    // "Parallel Press", or "Jane Doe, Parallel Press"
    private static Stream<String> words(Byline byline) {
        return Stream.concat(Stream.of(byline.name()), Stream.ofNullable(byline.role()));
    }

    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
