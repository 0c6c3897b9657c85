package frontstreet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What an element is for, by its tag, its role, its names and its style.
final class ElementTraits {
    private static final List<String> NAMING =
            List.of(
                    "class",
                    "id",
                    "data-testid",
                    "data-component",
                    "data-component-name",
                    "data-module",
                    "data-qa",
                    "data-type");
    private static final Map<String, Trait> TAGS =
            Map.of(
                    "nav", Trait.NAV,
                    "footer", Trait.FOOTER,
                    "header", Trait.HEADER,
                    "aside", Trait.ASIDE,
                    "figure", Trait.FIGURE,
                    "figcaption", Trait.CAPTION,
                    "article", Trait.ARTICLE,
                    "main", Trait.ARTICLE,
                    "dialog", Trait.OVERLAY,
                    "address", Trait.AUTHOR);
    private static final Map<String, Trait> ROLES =
            Map.of(
                    "navigation", Trait.NAV,
                    "menu", Trait.NAV,
                    "banner", Trait.HEADER,
                    "contentinfo", Trait.FOOTER,
                    "complementary", Trait.ASIDE,
                    "search", Trait.TOOL,
                    "toolbar", Trait.TOOL,
                    "dialog", Trait.OVERLAY,
                    "alertdialog", Trait.OVERLAY,
                    "article", Trait.ARTICLE);
    private static final Map<String, Trait> PROPERTIES =
            Map.of(
                    "articlebody", Trait.BODY,
                    "author", Trait.AUTHOR,
                    "creator", Trait.AUTHOR,
                    "caption", Trait.CAPTION,
                    "datepublished", Trait.TIME,
                    "datemodified", Trait.TIME,
                    "description", Trait.SUMMARY,
                    "headline", Trait.TITLE,
                    "comment", Trait.COMMENT,
                    "copyrightholder", Trait.CAPTION);

    private final ElementNames names;

    ElementTraits(ElementNames names) {
        this.names = names;
    }

    /// Reads one page's elements; remembers its names, which pages repeat a hundred times.
    Known forOnePage() {
        return new Known();
    }

    /// The names of one page, each looked up once.
    final class Known {
        private final Map<String, Integer> seen = new HashMap<>();

        int of(Element element) {
            int found = bit(TAGS.get(element.normalName()));
            if (element.attributesSize() == 0) {
                return found;
            }
            for (String attribute : NAMING) {
                String name = element.attr(attribute);
                if (!name.isEmpty()) {
                    found |= seen.computeIfAbsent(name, names::traits);
                }
            }
            return found
                    | bit(ROLES.get(lower(element.attr("role"))))
                    | bit(PROPERTIES.get(lower(element.attr("itemprop"))))
                    | (isHidden(element) ? Trait.HIDDEN.bit() : 0);
        }

        private boolean isHidden(Element element) {
            if (element.hasAttr("hidden")) {
                return true;
            }
            String style = element.attr("style");
            return !style.isEmpty() && lower(style).replace(" ", "").contains("display:none");
        }

        private String lower(String value) {
            return value.isEmpty() ? value : value.toLowerCase(Locale.ROOT);
        }

        private int bit(@org.jspecify.annotations.Nullable Trait trait) {
            return trait == null ? 0 : trait.bit();
        }
    }
}
