package frontstreet.server.desk;

import frontstreet.article.ArticleId;
import frontstreet.frontpage.FrontPage;
import frontstreet.frontpage.FrontPageEditor;
import frontstreet.frontpage.Place;
import frontstreet.frontpage.Report;
import frontstreet.frontpage.Slot;
import frontstreet.server.edition.CopiedAgency;
import frontstreet.server.edition.Edition;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.edition.EditionStory.OtherHeadline;
import frontstreet.server.store.ArticleTable.OfSource;
import frontstreet.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the desk remembers → an edition.
final class EditionMaker {
    private static final Duration BREAKING_WITHIN = Duration.ofMinutes(30);
    private static final Duration BREAKING_FOR = Duration.ofHours(2);
    private static final int BREAKING_OUTLETS = 5; // fewer, and every morning would be red

    // An agency text is in many papers within minutes whatever it tells.
    private static final int BREAKING_OWN = 3;

    private static final double SAYS_THE_SAME = 0.5; // of the words of a headline

    private final FrontPageEditor editor;

    EditionMaker(FrontPageEditor editor) {
        this.editor = editor;
    }

    /// Lays out the edition of a moment.
    ///
    /// @param last the one before, or `null`
    /// @param counts the articles of the day, by outlet
    Edition make(DeskMemory memory, @Nullable Edition last, List<OfSource> counts, Instant now) {
        FrontPage page =
                editor.layOut(
                        memory.candidates(), last == null ? null : last.page(), List.of(), now);
        return new Edition(
                now,
                counts.size(),
                counts.stream().mapToInt(OfSource::articles).sum(),
                page.slots().stream().map(slot -> story(slot, memory, now)).toList());
    }

    private static EditionStory story(Slot slot, DeskMemory memory, Instant now) {
        List<Kept> articles =
                slot.articles().stream()
                        .map(ArticleId::value)
                        .map(memory::kept)
                        .flatMap(Optional::stream)
                        .toList();
        Kept lead = articles.getFirst();
        Instant first =
                times(articles, true)
                        .min(Instant::compareTo)
                        .or(() -> times(articles, false).min(Instant::compareTo))
                        .orElseThrow(); // an article that was placed has a time
        return new EditionStory(
                slot,
                lead.outlet(),
                lead.report().language(),
                lead.isExcerpt(),
                agency(articles),
                first,
                isBreaking(slot.place(), articles, first, now),
                others(slot, articles));
    }

    private static Stream<Instant> times(List<Kept> articles, boolean areTimed) {
        return articles.stream()
                .map(Kept::report)
                .filter(it -> it.isTimed() == areTimed)
                .flatMap(it -> Stream.ofNullable(it.at()));
    }

    private static @Nullable String agency(List<Kept> articles) {
        var copies = new ArrayList<CopiedAgency.Copy>();
        for (Kept article : articles) {
            ArticleId text = article.report().copyOf();
            if (text != null) {
                copies.add(new CopiedAgency.Copy(text.value(), article.report().agency()));
            }
        }
        return CopiedAgency.of(copies);
    }

    /// At the top, and taken up by many within half an hour of the first report, some of them in
    /// words of their own; for two hours.
    static boolean isBreaking(Place place, List<Kept> articles, Instant first, Instant now) {
        boolean isTop = place == Place.LEAD || place == Place.SECOND;
        if (!isTop || Duration.between(first, now).compareTo(BREAKING_FOR) > 0) {
            return false;
        }
        Set<String> early = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (Kept article : articles) {
            Instant at = article.report().at();
            boolean isTimed = article.report().isTimed();
            if (at != null && isTimed && !at.isAfter(first.plus(BREAKING_WITHIN))) {
                early.add(article.outlet());
                if (article.report().copyOf() == null) {
                    own.add(article.outlet());
                }
            }
        }
        return early.size() >= BREAKING_OUTLETS && own.size() >= BREAKING_OWN;
    }

    /// Headlines of other outlets that each add something.
    static List<OtherHeadline> others(Slot slot, List<Kept> articles) {
        int most = slot.place() == Place.LEAD ? 3 : slot.place() == Place.SECOND ? 1 : 0;
        var others = new ArrayList<OtherHeadline>();
        var said = new ArrayList<Set<String>>();
        said.add(new HashSet<>(Words.of(slot.headline())));
        for (Kept article : articles) {
            Report report = article.report();
            Set<String> words = new HashSet<>(Words.of(report.headline()));
            boolean isOwn = report.copyOf() == null && !words.isEmpty();
            if (others.size() < most && isOwn && said.stream().noneMatch(it -> isSame(it, words))) {
                said.add(words);
                others.add(
                        new OtherHeadline(
                                report.article().value(),
                                report.headline(),
                                Objects.requireNonNullElse(report.outlet(), article.outlet())));
            }
        }
        return others;
    }

    private static boolean isSame(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common > SAYS_THE_SAME * Math.min(a.size(), b.size());
    }
}
