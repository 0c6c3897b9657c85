package frontstreet.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/// One thing that a page describes in the words of <https://schema.org>, from JSON-LD or microdata.
///
/// Each property has any number of values, each a text or another thing.
public final class Thing {
    private final Map<String, List<Object>> properties = new LinkedHashMap<>();

    Thing() {}

    void add(String name, Object value) {
        properties.computeIfAbsent(name, it -> new ArrayList<>(2)).add(value);
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    Iterable<List<Object>> values() {
        return properties.values();
    }

    /// Its types, without the vocabulary's address: "NewsArticle".
    public List<String> types() {
        return texts("@type").stream().map(Thing::shortName).toList();
    }

    /// Whether it has any of these types.
    public boolean is(java.util.Set<String> types) {
        return types().stream().anyMatch(types::contains);
    }

    /// The first text of a property, or of the name of the thing that stands there; never blank.
    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /// All texts of a property; a thing gives its name.
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (Object value : properties.getOrDefault(name, List.of())) {
            if (value instanceof String text && !text.isBlank()) {
                texts.add(Parser.unescapeEntities(text, false).strip());
            } else if (value instanceof Thing thing && !name.equals("name")) {
                texts.addAll(thing.texts("name"));
            }
        }
        return texts;
    }

    /// The things of a property.
    public List<Thing> things(String name) {
        return properties.getOrDefault(name, List.of()).stream()
                .filter(Thing.class::isInstance)
                .map(Thing.class::cast)
                .toList();
    }

    private static String shortName(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }
}
