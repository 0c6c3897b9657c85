package frontstreet.article;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which part of a page an element stands in.
///
/// @param isAside beside the article: menus, footers, teasers, comments
/// @param isMain in `article` or `main`
/// @param isFigure in a picture
record Zone(boolean isAside, boolean isMain, boolean isFigure) {
    static final Zone NONE = new Zone(false, false, false);

    private static final Set<String> ASIDE_TAGS = Set.of("nav", "footer", "aside");
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "dialog", "search");
    private static final List<String> ASIDE_NAMES =
            List.of(
                    "sidebar",
                    "related",
                    "recommend",
                    "newsletter",
                    "comment",
                    "footer",
                    "trending",
                    "most-read",
                    "mostread",
                    "most-popular",
                    "popular-",
                    "read-next",
                    "readnext",
                    "readmore",
                    "read-more",
                    "read-also",
                    "more-from",
                    "morefrom",
                    "outbrain",
                    "taboola",
                    "carousel",
                    "breadcrumb",
                    "cookie",
                    "consent",
                    "paywall",
                    "promo",
                    "navigation",
                    "nav-",
                    "-nav",
                    "navbar",
                    "menu",
                    "latest-",
                    "more-stories",
                    "morestories",
                    "up-next",
                    "also-like",
                    "weitere",
                    "mehr-zum",
                    "teaserlist",
                    "teaser-list",
                    "login",
                    "ticker");

    /// The zone within this one.
    Zone with(Zone inner) {
        if (inner.equals(NONE)) {
            return this;
        }
        return new Zone(
                isAside || inner.isAside, isMain || inner.isMain, isFigure || inner.isFigure);
    }

    static Zone of(Element element, String names) {
        String tag = element.normalName();
        boolean page =
                tag.equals("body")
                        || tag.equals("html")
                        || tag.equals("main")
                        || tag.equals("article");
        boolean aside =
                ASIDE_TAGS.contains(tag)
                        || ASIDE_ROLES.contains(element.attr("role"))
                        || (!page && ASIDE_NAMES.stream().anyMatch(names::contains));
        boolean main = tag.equals("article") || tag.equals("main");
        boolean figure = tag.equals("figure") || tag.equals("picture") || names.contains("caption");
        return aside || main || figure ? new Zone(aside, main, figure) : NONE;
    }
}
