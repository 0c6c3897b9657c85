package frontstreet.frontpage;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a story has come at a moment: who reports it, and when.
///
/// @param reporting the outlets that have a text of their own, each with the hours since its first
///   report; the text of an agency is the own text of the outlet that had it first
/// @param carriers how many further outlets have only copies
/// @param copies how many articles carry a text that an earlier one carried
/// @param mostCarried how many outlets carry the most copied text, its first among them
/// @param agency the agency of that text, or `null`
/// @param newestHours hours since the newest text of its own
/// @param firstHours hours since it was first reported, by whomever: copies count
/// @param isTimed whether the hours may be told: those of all its own texts were given
record Reach(
        Map<SourceId, Double> reporting,
        int carriers,
        int copies,
        int mostCarried,
        @Nullable String agency,
        double newestHours,
        double firstHours,
        boolean isTimed) {

    static Reach of(Candidate story, Instant now) {
        var reporting = new LinkedHashMap<SourceId, Double>();
        var all = new HashSet<SourceId>();
        var carrying = new HashMap<ArticleId, Set<SourceId>>();
        int copies = 0;
        double newest = Double.MAX_VALUE;
        double oldest = 0;
        for (Report report : story.reports()) {
            double hours = hours(report.at(), now);
            all.add(report.source());
            oldest = report.isTimed() ? Math.max(oldest, hours) : oldest;
            ArticleId text = report.copyOf() == null ? report.article() : report.copyOf();
            carrying.computeIfAbsent(text, t -> new HashSet<>()).add(report.source());
            if (report.copyOf() == null) {
                reporting.merge(report.source(), hours, Math::max);
                newest = Math.min(newest, hours);
            } else {
                copies++;
            }
        }
        Report first = story.reports().getFirst();
        if (reporting.isEmpty()) { // its texts were first told elsewhere
            newest = hours(first.at(), now);
            reporting.put(first.source(), newest);
        }
        int most = carrying.values().stream().mapToInt(Set::size).max().orElse(0);
        return new Reach(
                reporting,
                all.size() - reporting.size(),
                copies,
                most,
                agency(story, carrying, most),
                newest,
                oldest,
                story.reports().stream()
                        .filter(report -> report.copyOf() == null || report.equals(first))
                        .allMatch(report -> report.at() != null && report.isTimed()));
    }

    private static double hours(@Nullable Instant at, Instant now) {
        return at == null ? 0 : Math.max(0, Duration.between(at, now).toSeconds() / 3600.0);
    }

    private static @Nullable String agency(
            Candidate story, Map<ArticleId, Set<SourceId>> carrying, int most) {
        for (Report report : story.reports()) {
            ArticleId text = report.copyOf() == null ? report.article() : report.copyOf();
            Set<SourceId> outlets = carrying.get(text);
            if (outlets != null && outlets.size() == most && report.agency() != null) {
                return report.agency();
            }
        }
        return null;
    }

    /// How many outlets have the story.
    int outlets() {
        return reporting.size() + carriers;
    }

    /// How many outlets began to report it within the last hours.
    long since(double hours) {
        return reporting.values().stream().filter(h -> h <= hours).count();
    }

    /// So many hours ago half of the outlets had begun to report it.
    double medianHours() {
        return reporting.values().stream()
                .sorted()
                .skip(reporting.size() / 2)
                .findFirst()
                .orElse(newestHours);
    }
}
