package frontstreet.server.desk;

import java.time.Duration;

/// How the desk works.
///
/// @param batchMax default 200; 1 to 1,000. Articles placed in one transaction
/// @param editionPause default 20 s of machine time; 0 to 1 hour. How long an edition stands at
///   least
public record DeskOptions(int batchMax, Duration editionPause) {

    /// What holds when nothing is said.
    public static DeskOptions defaults() {
        return new DeskOptions(200, Duration.ofSeconds(20));
    }

    /// The same with another pause between editions.
    public DeskOptions pausing(Duration pause) {
        return new DeskOptions(batchMax, pause);
    }
}
