package frontstreet.frontpage;

import frontstreet.article.ArticleId;
import frontstreet.text.Language;
import frontstreet.text.Stems;
import frontstreet.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The headline that a story gets: that of the article that speaks for it, unless another tells
/// news and it does not; then that of the one nearest to it in time, for it tells how things stood
/// then.
///
/// @param article whose headline it is
/// @param text unaltered
/// @param kind what it says of the story
record Headline(ArticleId article, String text, HeadlineKind kind) {
    private static final int LOOKED_AT_MAX = 50;
    private static final int WORDS_MAX = 40;
    private static final int TELLING_CHARS = 4;

    static Headline of(Candidate story) {
        List<Headline> all =
                story.reports().stream()
                        .sorted(nearestToLeadFirst(story))
                        .limit(LOOKED_AT_MAX)
                        .map(Headline::of)
                        .toList();
        boolean format =
                2 * all.stream().filter(h -> h.kind == HeadlineKind.FORMAT).count() > all.size();
        if (format) {
            return first(all, HeadlineKind.FORMAT);
        }
        return all.stream()
                .min(Comparator.comparing(Headline::kind).thenComparing(Headline::isCut))
                .orElseThrow();
    }

    private static Headline first(List<Headline> all, HeadlineKind kind) {
        return all.stream().filter(h -> h.kind == kind).findFirst().orElseThrow();
    }

    /// Feeds and aggregators cut long headlines; another outlet's whole one says more.
    private boolean isCut() {
        return text.endsWith("...") || text.endsWith("…");
    }

    private static Comparator<Report> nearestToLeadFirst(Candidate story) {
        Instant lead =
                story.reports().stream()
                        .filter(report -> isLead(story, report))
                        .flatMap(report -> Stream.ofNullable(report.at()))
                        .findFirst()
                        .orElse(null);
        return Comparator.comparing((Report report) -> !isLead(story, report))
                .thenComparing(report -> distance(lead, report.at()));
    }

    private static Duration distance(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null ? Duration.ZERO : Duration.between(one, other).abs();
    }

    private static boolean isLead(Candidate story, Report report) {
        return report.article().equals(story.lead());
    }

    private static Headline of(Report report) {
        String text = report.headline();
        return new Headline(
                report.article(), text, HeadlineKind.of(text).or(AddressKind.of(report.address())));
    }

    /// The stems of its longer words: what it tells.
    Set<String> stems() {
        return Words.of(text, WORDS_MAX).stream()
                .filter(word -> word.length() >= TELLING_CHARS)
                .map(word -> Stems.of(word, Language.ENGLISH))
                .collect(Collectors.toSet());
    }
}
