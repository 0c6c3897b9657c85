package frontstreet.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The labels that a page links under its article by `rel="tag"`, those that it calls categories
/// first; clouds of labels and the labels of teasers are those of other articles.
///
/// https://microformats.org/wiki/rel-tag
final class TagLinks {
    private static final int LINKS_MAX = 200;
    private static final int LEVELS_MAX = 40;
    private static final int CHARS_MAX = 80;

    private TagLinks() {}

    static List<String> of(Document document) {
        Element heading = document.selectFirst("h1, .entry-title");
        Element article = heading == null ? null : heading.closest("article, .hentry, .post");
        Element scope = article == null ? document.body() : article;
        var sections = new ArrayList<String>();
        var labels = new ArrayList<String>();
        for (Element link :
                scope.select("a[rel~=(?i)\\btag\\b]").stream().limit(LINKS_MAX).toList()) {
            if (isWithin(link, scope)) {
                boolean isSection = link.attr("rel").contains("category");
                (isSection ? sections : labels).add(link.text());
            }
        }
        sections.addAll(labels);
        sections.removeIf(it -> it.isBlank() || it.length() > CHARS_MAX);
        return sections;
    }

    private static boolean isWithin(Element link, Element scope) {
        Element at = link.parent();
        for (int level = 0; at != null && !at.equals(scope) && level < LEVELS_MAX; level++) {
            String names = MarkKind.names(at);
            boolean beside =
                    at.nameIs("nav")
                            || at.nameIs("aside")
                            || at.nameIs("article")
                            || names.contains("widget")
                            || names.contains("cloud")
                            || (Zone.of(at, names).isAside() && !at.nameIs("footer"));
            if (beside) {
                return false;
            }
            at = at.parent();
        }
        return at != null && at.equals(scope);
    }
}
