package frontstreet.article;

import frontstreet.page.PageText;
import org.jsoup.nodes.Element;

/// A place on the page that may say something of the article.
///
/// @param element the element there
/// @param at how many characters of visible text stand before it
/// @param isAside whether it stands in what pages put beside the article: menus, footers, teasers,
///   comments
/// @param isMain whether it stands in `article` or `main`
/// @param isFigure whether it belongs to a picture
record Mark(Element element, int at, boolean isAside, boolean isMain, boolean isFigure) {
    private static final int TEXT_CHARS_MAX = 400;

    /// The same with a line end where a block begins or ends.
    String lines() {
        return PageText.lines(element, TEXT_CHARS_MAX);
    }

    /// What a reader sees there, cut off when it is long.
    String text() {
        return PageText.of(element, TEXT_CHARS_MAX);
    }
}
