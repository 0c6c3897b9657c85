package frontstreet.article;

import frontstreet.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// [Page] → [Extraction]. The door of this package; the order of attempts, top to bottom.
public final class ArticleExtractor {

    /// Reads a page; one that is no article is told apart by its kind.
    public Extraction extract(Page page) {
        return any(page);
    }

    /// Reads a page as an article whatever its kind.
    public Extraction.Extracted any(Page page) {
        var blocks = new ArrayList<Block>();
        for (Element p : page.document().select("p")) {
            if (p.hasText()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, 0, p.text(), p.html()));
            }
        }
        Element h1 = page.document().selectFirst("h1");
        var article =
                new Article(
                        page.url(),
                        null,
                        h1 == null ? null : h1.text(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        blocks,
                        List.of(),
                        "");
        return new Extraction.Extracted(article, List.of());
    }
}
