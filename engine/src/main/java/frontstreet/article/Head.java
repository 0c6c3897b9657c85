package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.time.PrintedTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that is known of an article beside its body, each field with its evidence.
record Head(
        Ranked<String> headline,
        Ranked<String> kicker,
        Ranked<String> standfirst,
        Ranked<List<Byline>> bylines,
        Ranked<PrintedTime> published,
        Ranked<PrintedTime> updated,
        Ranked<String> language,
        Ranked<String> siteName,
        Ranked<String> canonicalUrl) {

    static Head of(Page page, Landmarks landmarks) {
        var site = new TitleTrimmer(page);
        Ranked<String> language = SiteFinder.language(page);
        Ranked<String> headline = HeadlineFinder.find(page, landmarks, site);
        String title = headline.value();
        int at = landmarks.position(title);
        String dates = DateOrder.language(page, landmarks, language.value());
        PublishedFinder.Times times = PublishedFinder.find(page, landmarks, headline, dates);
        return new Head(
                headline,
                KickerFinder.find(landmarks, at, title),
                StandfirstFinder.find(page, landmarks, at, title),
                BylineFinder.find(page, landmarks, site, at),
                times.published(),
                times.updated(),
                language,
                SiteFinder.siteName(page),
                SiteFinder.canonicalUrl(page));
    }

    /// Who signed it, photographers and editors of the piece too.
    List<Byline> signed() {
        List<Byline> found = bylines.value();
        return found == null
                ? List.of()
                : found.stream()
                        .sorted(Comparator.comparing(BylineRole::isAdditional)) // keeps the rest
                        .toList();
    }

    /// Who wrote it.
    List<String> authors() {
        return signed().stream()
                .filter(it -> BylineRole.isOfWriter(it.role()))
                .map(Byline::name)
                .toList();
    }

    /// The same with these bylines and this publication.
    Head withSignature(Ranked<List<Byline>> signed, Ranked<PrintedTime> printed) {
        return new Head(
                headline,
                kicker,
                standfirst,
                signed,
                printed,
                updated,
                language,
                siteName,
                canonicalUrl);
    }

    /// The day that tells the year of others: of the publication, else of the last change.
    @Nullable PrintedTime dated() {
        PrintedTime at = published.value();
        return at == null ? updated.value() : at;
    }

    /// What the search for the body may know.
    Known known() {
        return new Known(headline.value(), standfirst.value(), authors());
    }

    List<Evidence> evidence() {
        var evidence = new ArrayList<Evidence>();
        List<Ranked<?>> fields =
                List.of(
                        headline,
                        kicker,
                        standfirst,
                        published,
                        updated,
                        language,
                        siteName,
                        canonicalUrl);
        bylines.evidence(Head::signed).ifPresent(evidence::add);
        fields.forEach(it -> it.evidence().ifPresent(evidence::add));
        return evidence;
    }

    // "Ada Fields (Staff Writer), Ben Bach"
    private static String signed(List<Byline> bylines) {
        return bylines.stream()
                .map(it -> it.name() + (it.role() == null ? "" : " (" + it.role() + ")"))
                .collect(Collectors.joining(", "));
    }
}
