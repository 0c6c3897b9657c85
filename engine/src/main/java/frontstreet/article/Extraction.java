package frontstreet.article;

import frontstreet.page.PageKind;
import java.util.List;

/// What came of reading a page.
public sealed interface Extraction {

    /// An article, and the evidence for each of its fields.
    record Extracted(Article article, List<Evidence> evidence) implements Extraction {
        public Extracted {
            evidence = List.copyOf(evidence);
        }
    }

    /// The page is something else.
    ///
    /// @param kind what it is
    /// @param because the sign that told, in one sentence
    record NotAnArticle(PageKind kind, String because) implements Extraction {}
}
