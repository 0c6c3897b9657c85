package frontstreet.feed;

import frontstreet.url.BaseUrl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One element of a feed. Its `key` is its name as formats know it, whatever prefix the document
/// uses: "title", "atom:link", "dc:creator", all in lower case ([Names]).
final class Element implements Node {
    private final String key;
    private final String tag;
    private final BaseUrl base;
    private final @Nullable String language;
    private final List<String> attributes;
    private List<Node> children = List.of();
    private boolean ended = true;

    /// @param key its name as formats know it
    /// @param tag its local name as written
    /// @param attributes keys and values in turn
    /// @param base what relative addresses in it are read against
    /// @param language its language tag by `xml:lang`, its own or inherited, or `null`
    Element(
            String key,
            String tag,
            List<String> attributes,
            BaseUrl base,
            @Nullable String language) {
        this.key = key;
        this.tag = tag;
        this.attributes = attributes;
        this.base = base;
        this.language = language;
    }

    String key() {
        return key;
    }

    String tag() {
        return tag;
    }

    BaseUrl base() {
        return base;
    }

    @Nullable String language() {
        return language;
    }

    List<String> attributes() {
        return attributes;
    }

    List<Node> children() {
        return children;
    }

    /// Whether its end is written in the source.
    boolean isEnded() {
        return ended;
    }

    void endUnwritten() {
        ended = false;
    }

    void add(Node child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
    }

    /// Takes in a run of text; runs that stand side by side in the source become one.
    void add(Text run) {
        Node last = children.isEmpty() ? null : children.getLast();
        if (last instanceof Text before
                && before.to() == run.from()
                && before.literal() == run.literal()) {
            children.set(
                    children.size() - 1,
                    new Text(
                            run.source(),
                            before.from(),
                            run.to(),
                            run.literal(),
                            run.references()));
            return;
        }
        add((Node) run);
    }

    /// An attribute's value, or `null`.
    @Nullable String attribute(String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    /// An attribute's value without white space around it; `null` where it is missing or blank.
    @Nullable String filled(String name) {
        String value = attribute(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /// The first child element with this key, or `null`.
    @Nullable Element first(String key) {
        for (Node child : children) {
            if (child instanceof Element element && element.key.equals(key)) {
                return element;
            }
        }
        return null;
    }

    /// The first child with one of these keys, the first key that has any winning, or `null`.
    @Nullable Element first(String... keys) {
        for (String candidate : keys) {
            Element found = first(candidate);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The child elements with one of these keys, in document order.
    List<Element> all(String... keys) {
        List<String> wanted = List.of(keys);
        var found = new ArrayList<Element>(2);
        for (Node child : children) {
            if (child instanceof Element element && wanted.contains(element.key)) {
                found.add(element);
            }
        }
        return found;
    }

    /// Whether there is markup in it.
    boolean hasElements() {
        for (Node child : children) {
            if (child instanceof Element) {
                return true;
            }
        }
        return false;
    }

    /// All text in it, that of its children too, as written.
    String text() {
        if (children.size() == 1 && children.getFirst() instanceof Text only) {
            return only.value();
        }
        var text = new StringBuilder();
        var open = new ArrayDeque<Node>();
        open.push(this);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Text run -> text.append(run.value());
                case Element element -> element.children.reversed().forEach(open::push);
            }
        }
        return text.toString();
    }
}
