package frontstreet.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The labels of a feed or an entry, from whatever vocabulary, in document order.
final class Categories {
    private Categories() {}

    static void collect(Element parent, Set<String> into) {
        for (Node child : parent.children()) {
            if (child instanceof Element element) {
                take(element, into);
            }
        }
    }

    private static void take(Element element, Set<String> into) {
        switch (element.key()) {
            case "category", "dc:subject", "media:category", "dcterms:subject" -> {
                String text = Values.text(element);
                add(into, text == null ? element.attribute("term") : text);
            }
            case "atom:category" -> {
                String term = element.filled("term");
                String label = term == null ? element.filled("label") : term;
                add(into, label == null ? Values.text(element) : label);
            }
            case "itunes:category" -> nested(element, into);
            case "itunes:keywords", "media:keywords", "tags", "news:keywords" ->
                    list(Values.text(element), into);
            case "media:group" -> collect(element, into);
            default -> {}
        }
    }

    /// Labels separated by commas.
    static void list(@Nullable String labels, Set<String> into) {
        if (labels != null) {
            for (String label : labels.split(",", -1)) {
                add(into, label);
            }
        }
    }

    /// Podcast categories stand in each other, outermost first, their names in an attribute.
    private static void nested(Element outer, Set<String> into) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(outer);
        while (!open.isEmpty()) {
            Element category = open.pop();
            String name = category.filled("text");
            add(into, name == null && !category.hasElements() ? Values.text(category) : name);
            category.all("itunes:category").reversed().forEach(open::push);
        }
    }

    private static void add(Set<String> into, @Nullable String label) {
        if (label != null && !label.isBlank()) {
            into.add(VisibleText.folded(label));
        }
    }
}
