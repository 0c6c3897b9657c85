package frontstreet.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The body of the article on a page. Lives beside the page's tree and never travels.
///
/// @param blocks the body, in the order it is read; empty when the page has none
/// @param root the element around it, or `null` when the page has none
/// @param cuts what stands in or near it and is not of it, in the order of the page
/// @param html the body as sanitised HTML
record Body(List<Block> blocks, @Nullable Element root, List<Cut> cuts, String html) {
    Body {
        blocks = List.copyOf(blocks);
        cuts = List.copyOf(cuts);
    }
}
