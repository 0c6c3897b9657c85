package frontstreet.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// Microdata → the things at its top ([HTML Standard
/// §5](https://html.spec.whatwg.org/multipage/microdata.html)); `itemref` is not followed.
final class Microdata {
    private static final int THINGS_MAX = 2_000;
    private static final int VALUE_CHARS_MAX = 1_000;

    private Microdata() {}

    /// @param element where the scope is
    /// @param thing what it describes
    private record Scope(Element element, Thing thing) {}

    static List<Thing> of(Document document) {
        var reader = new Reader();
        reader.traverse(document);
        return reader.top;
    }

    private static final class Reader implements NodeVisitor {
        private final List<Thing> top = new ArrayList<>();
        private final Deque<Scope> scopes = new ArrayDeque<>();
        private int things;

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element) || things >= THINGS_MAX) {
                return;
            }
            boolean isScope = element.hasAttr("itemscope") && element.hasAttr("itemtype");
            String property = element.attr("itemprop");
            if (!isScope && (property.isEmpty() || scopes.isEmpty())) {
                return;
            }
            Thing inner = isScope ? thing(element) : null;
            Scope outer = scopes.peek();
            if (outer != null && !property.isEmpty()) {
                Object value = inner == null ? value(element) : inner;
                for (String name : property.strip().split("\\s+", -1)) {
                    outer.thing().add(name, value);
                }
            } else if (inner != null) {
                top.add(inner);
            }
            if (inner != null) {
                things++;
                scopes.push(new Scope(element, inner));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            Scope scope = scopes.peek();
            if (scope != null && scope.element().equals(node)) {
                scopes.pop();
            }
        }
    }

    private static Thing thing(Element element) {
        var thing = new Thing();
        for (String type : element.attr("itemtype").strip().split("\\s+", -1)) {
            thing.add("@type", type);
        }
        return thing;
    }

    private static String value(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        String attribute =
                switch (element.normalName()) {
                    case "a", "link", "area" ->
                            element.attr("itemprop").equals("url") ? "href" : "";
                    case "img", "audio", "video", "iframe", "embed" -> "src";
                    case "time" -> "datetime";
                    default -> "";
                };
        if (!attribute.isEmpty() && element.hasAttr(attribute)) {
            return element.attr(attribute);
        }
        return PageText.of(element, VALUE_CHARS_MAX);
    }
}
