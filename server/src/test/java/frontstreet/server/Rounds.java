package frontstreet.server;

import java.util.stream.LongStream;

/// Seeds for tests with chance in them: a few by default, many in `./frontstreet bench long`. The
/// seed is the argument of the test, so a failure names it.
public final class Rounds {
    private Rounds() {}

    /// The seeds 1, 2, 3, …
    public static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("frontstreet.rounds", 3));
    }
}
