package frontstreet.server.desk;

import java.time.Duration;

/// How the desk works.
///
/// @param batchMax default 200; 1 to 1,000. Articles placed in one transaction
/// @param editionPause default 20 s of machine time; 0 to 1 hour. How long an edition stands at
///   least
/// @param editionsKept default 30 days of paper time; 1 day to 10 years. How long old editions are
///   kept; a day old, they are thinned to one an hour
public record DeskOptions(int batchMax, Duration editionPause, Duration editionsKept) {

    public DeskOptions {
        if (batchMax < 1 || batchMax > 1_000) {
            throw new IllegalArgumentException("a batch is 1 to 1000 articles: " + batchMax);
        }
        if (editionPause.isNegative() || editionPause.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException(
                    "the pause between editions is 0 seconds to an hour: " + editionPause);
        }
        if (editionsKept.toDays() < 1 || editionsKept.compareTo(Duration.ofDays(3653)) > 0) {
            throw new IllegalArgumentException(
                    "editions are kept for a day to ten years: " + editionsKept);
        }
    }

    /// What holds when nothing is said.
    public static DeskOptions defaults() {
        return new DeskOptions(200, Duration.ofSeconds(20), Duration.ofDays(30));
    }

    /// The same with another pause between editions.
    public DeskOptions pausing(Duration pause) {
        return new DeskOptions(batchMax, pause, editionsKept);
    }
}
