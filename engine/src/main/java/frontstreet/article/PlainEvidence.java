package frontstreet.article;

import java.util.List;
import java.util.Map;

/// Evidence from a page of plain text. Such a page is read as a tree of elements that it does not
/// print; what is told of it speaks of lines.
final class PlainEvidence {
    private static final Map<String, String> LINES =
            Map.of(
                    "h1", "first line",
                    "div.article-body", "running text",
                    "figure", "caption line");

    private PlainEvidence() {}

    /// The same evidence, told of lines.
    static List<Evidence> of(List<Evidence> evidence) {
        return evidence.stream()
                .map(it ->
                        new Evidence(
                                it.field(),
                                it.taken(),
                                LINES.getOrDefault(it.from(), it.from()),
                                it.others()))
                .toList();
    }
}
