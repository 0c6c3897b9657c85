package frontstreet.frontpage;

import java.util.Map;
import java.util.Optional;

/// Why a story stands below one that fewer outlets report: the part of its rank that falls behind
/// most, or the rule that keeps it there. Only what a reader can count, of this story and of one
/// above it.
final class Overtaken {
    private Overtaken() {}

    /// The reason, in a sentence; none where no story above has fewer outlets.
    static Optional<String> because(Ranked story, Place place, Map<Ranked, Place> placed) {
        Ranked smaller = null;
        for (Map.Entry<Ranked, Place> entry : placed.entrySet()) {
            Ranked above = entry.getKey();
            if (above.equals(story) || entry.getValue().compareTo(place) > 0) {
                break;
            }
            if (smaller == null || outlets(above) < outlets(smaller)) {
                smaller = above;
            }
        }
        if (smaller == null || outlets(smaller) >= outlets(story)) {
            return Optional.empty();
        }
        return Optional.of(
                smaller.rank() < story.rank()
                        ? kept(story, smaller, placed.get(smaller) == Place.LEAD)
                        : behind(story, smaller));
    }

    private static int outlets(Ranked story) {
        return story.reach().reporting().size();
    }

    /// It ranks higher: a rule of the page keeps it below.
    private static String kept(Ranked story, Ranked above, boolean leads) {
        if (above.isOrdered()) {
            return "The editors put another first.";
        }
        if (leads && above.hasText() && !story.hasText()) {
            return "Only its headlines are known, and a lead is there to be read.";
        }
        if (leads && story.section().weight() < above.section().weight()) {
            return counts(story, above);
        }
        if (leads && !story.reach().isTimed()) {
            return "Its newest report is too old to lead.";
        }
        return leads
                ? "Its newest report is "
                        + hours(story.reach().newestHours())
                        + " old, too old to lead."
                : "Two stories of "
                        + story.section().title()
                        + " are among the first four already; no third may be.";
    }

    private static String behind(Ranked story, Ranked above) {
        if (above.score().value() < story.score().value()) {
            return "A story above it was at the top of the last edition, and is not clearly beaten.";
        }
        String weakest = weakest(story, above);
        boolean timed = story.reach().isTimed() && above.reach().isTimed();
        if (!timed && (weakest.equals("growth") || weakest.equals("freshness"))) {
            return "A story above it is newer.";
        }
        return switch (weakest) {
            case "growth" ->
                    Spelled.capital(recent(above))
                            + " took up a story above it in the last three hours, "
                            + Spelled.number(story.reach().since(Why.RECENT_HOURS))
                                    .replaceFirst("^no$", "none")
                            + " this one.";
            case "substance" -> shorter(story.candidate().words(), above.candidate().words());
            case "section" -> counts(story, above);
            case "language" -> "All its reports are in other languages than the paper's.";
            default ->
                    "Half of its outlets began to report it at least "
                            + hours(story.reach().medianHours())
                            + " ago.";
        };
    }

    private static String counts(Ranked story, Ranked above) {
        return story.section().title()
                + " counts less on this page than "
                + above.section().title()
                + ", which stands above it.";
    }

    /// The part that falls behind most; size does not.
    private static String weakest(Ranked story, Ranked above) {
        Map<String, Double> parts = above.score().parts();
        String most = "freshness";
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, Double> part : story.score().parts().entrySet()) {
            double ratio = part.getValue() / parts.getOrDefault(part.getKey(), 1.0);
            if (!part.getKey().equals("size") && ratio < least) {
                most = part.getKey();
                least = ratio;
            }
        }
        return most;
    }

    private static String recent(Ranked story) {
        return Spelled.counted(story.reach().since(Why.RECENT_HOURS), "outlet");
    }

    private static String shorter(int words, int above) {
        return words == 0
                ? "Only its headlines are known; a story above it has a report of "
                        + Spelled.counted(above, "word")
                        + "."
                : "Its longest report has "
                        + Spelled.counted(words, "word")
                        + "; a story above it has one of "
                        + Spelled.counted(above, "word")
                        + ".";
    }

    /// Never more than there are.
    private static String hours(double hours) {
        long whole = (long) hours;
        return whole < 2
                ? Spelled.counted((long) (hours * 60), "minute")
                : Spelled.counted(whole, "hour");
    }
}
