package frontstreet.article;

import frontstreet.time.PrintedTime;
import frontstreet.time.TimeReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the lines above and below the body say: agencies and many papers sign at the end, "By JANE
/// DOE - Dec. 14, 2015 11:04 AM EST AP".
///
/// @param bylines who signed there
/// @param times when it was published, as printed there, first to last; changes are not among them
/// @param lines the lines themselves
record Signature(List<Byline> bylines, List<PrintedTime> times, List<String> lines) {
    private static final Set<Cut.Why> SIGNED =
            EnumSet.of(Cut.Why.BYLINE, Cut.Why.DATE, Cut.Why.AGENCY, Cut.Why.COPYRIGHT);

    Signature {
        bylines = List.copyOf(bylines);
        times = List.copyOf(times);
        lines = List.copyOf(lines);
    }

    static Signature of(Body body, Landmarks landmarks, @Nullable String language) {
        var asides = new HashSet<String>();
        landmarks.lines().stream()
                .filter(Landmarks.Line::isAside)
                .forEach(it -> asides.add(it.text()));
        var names = new LinkedHashMap<String, Byline>();
        var times = new ArrayList<PrintedTime>();
        var lines = new ArrayList<String>();
        for (Cut cut : body.cuts()) {
            // a menu may list the agencies whose news a site carries
            if (!SIGNED.contains(cut.why()) || asides.contains(cut.text())) {
                continue;
            }
            lines.add(cut.text());
            if (cut.why() == Cut.Why.BYLINE) {
                BylineReader.read(cut.text(), false)
                        .forEach(it -> names.putIfAbsent(it.name(), it));
            }
            if (cut.why() == Cut.Why.BYLINE || cut.why() == Cut.Why.DATE) {
                TimeReader.all(cut.text(), language).stream()
                        .filter(it -> !StampWords.isUpdate(it.before()))
                        .forEach(it -> times.add(it.time()));
            }
        }
        boolean written = names.values().stream().anyMatch(it -> BylineRole.isOfWriter(it.role()));
        return new Signature(written ? new ArrayList<>(names.values()) : List.of(), times, lines);
    }

    /// The fields of an article's head, with what only the signature tells added.
    Head completed(Head head) {
        return head.withSignature(
                head.bylines().finds().isEmpty() && !bylines.isEmpty()
                        ? new Ranked<>("authors", List.of(new Ranked.Find<>(bylines, "signature")))
                        : head.bylines(),
                head.published().finds().isEmpty() && !times.isEmpty()
                        ? new Ranked<>(
                                "published",
                                times.stream()
                                        .map(it -> new Ranked.Find<>(it, "signature"))
                                        .toList())
                        : head.published());
    }
}
