package frontstreet.frontpage;

import frontstreet.score.Score;
import frontstreet.section.Section;
import frontstreet.source.SourceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story with all that the editor needs to place it.
///
/// @param stays how much better than its score a story stands that the last edition had at the top;
///   1 for all others
/// @param isOrdered whether the editors want it to lead
record Ranked(
        Candidate candidate,
        Reach reach,
        Headline headline,
        Section section,
        Score score,
        double stays,
        boolean isOrdered) {
    private static final int NAMED_MAX = 10;

    /// What it is ranked by.
    double rank() {
        return score.value() * stays;
    }

    boolean isNews() {
        return headline.kind() == HeadlineKind.NEWS;
    }

    /// Does any of its reports say more than its headline?
    boolean hasText() {
        return candidate.reports().stream()
                .anyMatch(report -> report.words() > 0 || !report.summary().isEmpty());
    }

    /// Is it too old for the page, but for long-lived sections?
    boolean isOver() {
        return reach.newestHours() > section.hours();
    }

    Slot slot(Place place, String why) {
        List<Report> reports = speakingFirst();
        return new Slot(
                place,
                candidate.story(),
                section.slug(),
                headline.text(),
                summary(reports),
                picture(reports),
                reports.stream().map(Report::article).toList(),
                reach.outlets(),
                named(reports),
                reach.copies(),
                newest(reports),
                shown(),
                why);
    }

    /// Its reports: the one whose headline it has, then the others in the order they came.
    private List<Report> speakingFirst() {
        return candidate.reports().stream()
                .sorted(Comparator.comparing(report -> !isSpeaking(report)))
                .toList();
    }

    private boolean isSpeaking(Report report) {
        return report.article().equals(headline.article());
    }

    private static String summary(List<Report> reports) {
        return reports.stream()
                .map(Report::summary)
                .filter(summary -> !summary.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Outlets that name themselves differently from article to article are named once.
    private static List<String> named(List<Report> reports) {
        var named = new LinkedHashMap<SourceId, String>();
        for (Report report : reports) {
            if (report.outlet() != null) {
                named.putIfAbsent(report.source(), report.outlet());
            }
        }
        return named.values().stream().distinct().limit(NAMED_MAX).toList();
    }

    private static @Nullable Picture picture(List<Report> reports) {
        for (Report report : reports) {
            if (report.picture() != null) {
                return report.picture();
            }
        }
        return null;
    }

    private static @Nullable Instant newest(List<Report> reports) {
        Instant newest = null;
        for (Report report : reports) {
            Instant at = report.at();
            if (at != null && report.isTimed() && (newest == null || at.isAfter(newest))) {
                newest = at;
            }
        }
        return newest;
    }

    private Score shown() {
        if (stays == 1) {
            return score;
        }
        var parts = new LinkedHashMap<>(score.parts());
        parts.put("stays", stays);
        return StoryRank.product(parts);
    }
}
