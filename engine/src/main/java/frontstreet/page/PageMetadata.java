package frontstreet.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of itself in its head: `title`, `meta` by whichever attribute names it, `link`,
/// the language. Names are lower case.
public final class PageMetadata {
    private static final int NAMES_MAX = 1_000;
    private static final int VALUES_MAX = 100;
    private static final int VALUE_CHARS_MAX = 4_000;

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final @Nullable String title;
    private final @Nullable String language;

    private PageMetadata(Document document) {
        Element html = document.selectFirst("html");
        language = html == null ? null : language(html);
        Element found = document.head().selectFirst("title");
        String text = found == null ? "" : found.text().strip();
        title = text.isEmpty() ? null : cut(text);
    }

    /// Reads a tree once.
    static PageMetadata of(Document document) {
        var metadata = new PageMetadata(document);
        for (Element element : document.select("meta, link[rel]")) {
            if (element.nameIs("link")) {
                metadata.addLink(element);
            } else {
                metadata.addMeta(element);
            }
        }
        return metadata;
    }

    /// The first value that a `meta` of this name (or property, or itemprop) gives; never blank.
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /// All values that `meta`s of this name give, in order.
    public List<String> all(String name) {
        return List.copyOf(metas.getOrDefault(name, List.of()));
    }

    /// All `meta`s: name → values, in the order of the page.
    public Map<String, List<String>> metas() {
        return Map.copyOf(metas);
    }

    /// The absolute address of the first `link` of this relation.
    public Optional<String> link(String relation) {
        return Optional.ofNullable(links.get(relation));
    }

    /// The text of `title`, or `null` when there is none.
    public @Nullable String title() {
        return title;
    }

    /// The language that the root declares, or `null`.
    public @Nullable String language() {
        return language;
    }

    private void addMeta(Element element) {
        String value = element.attr("content").strip();
        if (value.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty() || (metas.size() >= NAMES_MAX && !metas.containsKey(name))) {
                continue;
            }
            List<String> values = metas.computeIfAbsent(name, it -> new ArrayList<>());
            if (values.size() < VALUES_MAX) {
                values.add(cut(value));
            }
        }
    }

    private void addLink(Element element) {
        String address = element.absUrl("href");
        if (address.isEmpty()) {
            address = element.attr("href").strip();
        }
        for (String relation : element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!address.isEmpty() && links.size() < VALUES_MAX) {
                links.putIfAbsent(relation, address);
            }
        }
    }

    private static @Nullable String language(Element html) {
        String lang = html.attr("lang").strip();
        String value = lang.isEmpty() ? html.attr("xml:lang").strip() : lang;
        return value.isEmpty() ? null : value;
    }

    private static String cut(String value) {
        return value.length() > VALUE_CHARS_MAX ? value.substring(0, VALUE_CHARS_MAX) : value;
    }
}
