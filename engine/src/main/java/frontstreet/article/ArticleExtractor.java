package frontstreet.article;

import frontstreet.article.Extraction.Extracted;
import frontstreet.page.Page;
import frontstreet.page.PageKind;
import frontstreet.page.PageTriage;
import frontstreet.page.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// [Page] → [Extraction]. The door of this package; the order of attempts, top to bottom.
public final class ArticleExtractor {
    private static final int OPENINGS_MAX = 3;
    private static final int SIGNED_LINES_MAX = 5;

    private final BodyFinder bodies;
    private final ImageFinder images;

    private ArticleExtractor(BodyFinder bodies, ImageFinder images) {
        this.bodies = bodies;
        this.images = images;
    }

    /// Loads the tables that reading needs.
    public static ArticleExtractor load() {
        return new ArticleExtractor(BodyFinder.load(), new ImageFinder());
    }

    /// Reads a page; one that is no article is told apart by its kind.
    public Extraction extract(Page page) {
        PageTriage.Verdict verdict = PageTriage.of(page);
        boolean isRead = verdict.kind() == PageKind.ARTICLE || verdict.kind() == PageKind.LIVE_BLOG;
        if (!isRead) {
            return new Extraction.NotAnArticle(verdict.kind(), verdict.because());
        }
        Extracted read = any(page);
        if (!read.article().blocks().isEmpty()) {
            return read;
        }
        PageTriage.Verdict textless = PageTriage.withoutText(page);
        return new Extraction.NotAnArticle(textless.kind(), textless.because());
    }

    /// Reads a page as an article whatever its kind.
    public Extracted any(Page page) {
        Landmarks landmarks = Landmarks.of(page.document());
        Head head = Head.of(page, landmarks);
        Body body = bodies.find(page, head.known());
        Signature signature = Signature.of(body, landmarks, head.language().value());
        List<String> edges = new ArrayList<>(signature.lines());
        landmarks.lines().stream()
                .filter(it -> !it.isAside() && AgencyFinder.isSigned(it.text()))
                .limit(SIGNED_LINES_MAX)
                .forEach(it -> edges.add(it.text()));
        return extracted(page, signature.completed(head), body, edges);
    }

    private Extracted extracted(Page page, Head head, Body body, List<String> edges) {
        int at = opening(body.blocks());
        DatelineFinder.Opening opening = opening(body.blocks(), at, head.language().value());
        List<Byline> bylines = head.signed();
        List<Ranked.Find<String>> tags = TagFinder.find(page);
        var pictures = new Ranked<Image>("images", images.find(page, body));
        Ranked<String> agency = AgencyFinder.find(page, opening, bylines, besides(edges, pictures));
        Article article =
                new Article(
                        page.url(),
                        head.canonicalUrl().value(),
                        head.headline().value(),
                        head.kicker().value(),
                        head.standfirst().value(),
                        bylines.stream().map(AgencyFinder::withoutAgency).toList(),
                        head.authors(),
                        opening == null
                                ? null
                                : DatelineFinder.dateline(opening, head.dated()).orElse(null),
                        agency.value(),
                        head.published().value(),
                        head.updated().value(),
                        tags.stream().map(Ranked.Find::value).toList(),
                        head.language().value(),
                        head.siteName().value(),
                        opening == null ? body.blocks() : opened(body.blocks(), at, opening),
                        pictures.finds().stream().map(Ranked.Find::value).toList(),
                        opening == null
                                ? body.html()
                                : OpeningCut.without(
                                        body.html(), words(body.blocks().get(at), opening)));
        List<Evidence> evidence = new ArrayList<>(head.evidence());
        agency.evidence().ifPresent(evidence::add);
        if (opening != null && article.dateline() != null) {
            evidence.add(
                    new Evidence(
                            "dateline", article.dateline().place(), "first paragraph", List.of()));
        }
        evidence.add(BodyEvidence.body(page, body, article.blocks()));
        pictures.evidence(BodyEvidence::image).ifPresent(evidence::add);
        if (!tags.isEmpty()) {
            evidence.add(BodyEvidence.tags(tags));
        }
        return new Extracted(
                article, PlainText.is(page.document()) ? PlainEvidence.of(evidence) : evidence);
    }

    // who made a picture did not write the text
    private static List<String> besides(List<String> edges, Ranked<Image> pictures) {
        return edges.stream()
                .filter(line ->
                        pictures.finds().stream()
                                .noneMatch(it -> line.strip().equals(it.value().credit())))
                .toList();
    }

    // subheadings and a stray label may stand before the paragraph that opens the article
    private static int opening(List<Block> blocks) {
        for (int at = 0; at < Math.min(OPENINGS_MAX, blocks.size()); at++) {
            if (blocks.get(at).kind() == Block.Kind.PARAGRAPH
                    && DatelineFinder.isCandidate(blocks.get(at).text())) {
                return at;
            }
        }
        return 0;
    }

    private static DatelineFinder.@Nullable Opening opening(
            List<Block> blocks, int at, @Nullable String language) {
        if (blocks.isEmpty()) {
            return null;
        }
        var text = new StringBuilder();
        blocks.forEach(it -> text.append(it.text()).append('\n'));
        return DatelineFinder.find(blocks.get(at).text(), text.toString(), language).orElse(null);
    }

    private static List<Block> opened(List<Block> blocks, int at, DatelineFinder.Opening opening) {
        var rest = new ArrayList<>(blocks);
        Block first = blocks.get(at);
        String html = OpeningCut.without(first.html(), words(first, opening));
        rest.set(at, new Block(first.kind(), first.depth(), opening.rest(), html));
        return rest;
    }

    private static String words(Block first, DatelineFinder.Opening opening) {
        int end = first.text().length() - opening.rest().length();
        return first.text().substring(0, Math.max(end, 0));
    }
}
