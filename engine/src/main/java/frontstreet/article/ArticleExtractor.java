package frontstreet.article;

import frontstreet.article.Extraction.Extracted;
import frontstreet.page.Page;
import frontstreet.time.PrintedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// [Page] → [Extraction]. The door of this package; the order of attempts, top to bottom.
public final class ArticleExtractor {

    /// Reads a page; one that is no article is told apart by its kind.
    public Extraction extract(Page page) {
        return any(page);
    }

    /// Reads a page as an article whatever its kind.
    public Extracted any(Page page) {
        Landmarks landmarks = Landmarks.of(page.document());
        var trimmer = new TitleTrimmer(page);
        Ranked<String> language = SiteFinder.language(page);
        Ranked<String> headline = HeadlineFinder.find(page, landmarks, trimmer);
        int headlineAt = landmarks.position(headline.value());
        Ranked<String> kicker = KickerFinder.find(landmarks, headlineAt, headline.value());
        Ranked<String> standfirst =
                StandfirstFinder.find(page, landmarks, headlineAt, headline.value());
        Ranked<List<Byline>> bylines = BylineFinder.find(page, landmarks, trimmer, headlineAt);
        PublishedFinder.Times times =
                PublishedFinder.find(
                        page,
                        landmarks,
                        headlineAt,
                        SiteFinder.dateLanguage(page, language.value()));
        List<Block> blocks = blocks(page);
        DatelineFinder.Opening opening = opening(blocks, language.value());
        List<Byline> signed = bylines.value() == null ? List.of() : bylines.value();
        Ranked<String> agency = AgencyFinder.find(page, opening, signed, List.of());
        Ranked<String> site = SiteFinder.siteName(page);
        Ranked<String> canonical = SiteFinder.canonicalUrl(page);
        PrintedTime published = times.published().value();
        Dateline dateline =
                opening == null ? null : DatelineFinder.dateline(opening, published).orElse(null);
        var article =
                new Article(
                        page.url(),
                        canonical.value(),
                        headline.value(),
                        kicker.value(),
                        standfirst.value(),
                        signed,
                        signed.stream().map(Byline::name).toList(),
                        dateline,
                        agency.value(),
                        published,
                        times.updated().value(),
                        TagFinder.find(page),
                        language.value(),
                        site.value(),
                        blocks,
                        List.of(),
                        "");
        var evidence = new ArrayList<Evidence>();
        for (Ranked<?> field :
                List.of(headline, kicker, standfirst, bylines, times.published(), times.updated(), agency, language, site, canonical)) {
            field.evidence().ifPresent(evidence::add);
        }
        return new Extracted(article, evidence);
    }

    private static DatelineFinder.@Nullable Opening opening(
            List<Block> blocks, @Nullable String language) {
        if (blocks.isEmpty()) {
            return null;
        }
        var text = new StringBuilder();
        blocks.forEach(it -> text.append(it.text()).append('\n'));
        Optional<DatelineFinder.Opening> found = Optional.empty();
        for (Block block : blocks.subList(0, Math.min(3, blocks.size()))) {
            found = DatelineFinder.find(block.text(), text.toString(), language);
            if (found.isPresent()) {
                break;
            }
        }
        return found.orElse(null);
    }

    private static List<Block> blocks(Page page) {
        var blocks = new ArrayList<Block>();
        for (Element p : page.document().select("p")) {
            if (p.text().length() > 60) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, 0, p.text(), p.html()));
            }
        }
        return blocks;
    }
}
