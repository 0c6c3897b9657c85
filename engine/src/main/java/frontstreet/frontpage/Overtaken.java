package frontstreet.frontpage;

import java.util.Map;
import java.util.Optional;

/// Why a story stands below one that fewer outlets report: the part of its rank that falls behind
/// most, or the stories of its section that fill the places above.
final class Overtaken {
    private Overtaken() {}

    /// The reason, in a sentence; none where no story above has fewer outlets.
    static Optional<String> because(Ranked story, Place place, Map<Ranked, Place> placed) {
        Ranked smaller = null;
        long ofItsSection = 0;
        for (Map.Entry<Ranked, Place> entry : placed.entrySet()) {
            Ranked above = entry.getKey();
            if (above.equals(story) || entry.getValue().compareTo(place) > 0) {
                break;
            }
            ofItsSection += above.section().equals(story.section()) ? 1 : 0;
            if (smaller == null || outlets(above) < outlets(smaller)) {
                smaller = above;
            }
        }
        if (smaller == null || outlets(smaller) >= outlets(story)) {
            return Optional.empty();
        }
        return Optional.of(
                smaller.rank() < story.rank()
                        ? crowded(story, ofItsSection)
                        : behind(story, smaller));
    }

    private static int outlets(Ranked story) {
        return story.reach().reporting().size();
    }

    private static String crowded(Ranked story, long above) {
        return "Above it "
                + (above == 1 ? "stands one story" : "stand " + Spelled.number(above) + " stories")
                + " of "
                + story.section().title()
                + " already.";
    }

    private static String behind(Ranked story, Ranked smaller) {
        Map<String, Double> parts = smaller.score().parts();
        String most = "freshness";
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, Double> part : story.score().parts().entrySet()) {
            double ratio = part.getValue() / parts.getOrDefault(part.getKey(), 1.0);
            if (!part.getKey().equals("size") && ratio < least) {
                most = part.getKey();
                least = ratio;
            }
        }
        return switch (most) {
            case "growth" -> "What stands above it grew faster in the last three hours.";
            case "substance" -> "What is known of it is shorter than what stands above it.";
            case "section" -> story.section().title() + " weighs less on this page than hard news.";
            case "language" -> "It is told in another language than the paper's.";
            case "headline" -> "Its headline explains or lists; those above it report.";
            default ->
                    "Half of its reports are older than "
                            + Spelled.number(Math.round(story.reach().medianHours()))
                            + " hours.";
        };
    }
}
