package frontstreet.server.cli;

/// What could not be read, told on standard error: the first few one by one, the rest as a number,
/// so that a file of the wrong kind does not scroll away what matters. And when to give up: input
/// that is bad for ever must not be read for ever.
///
/// Owned by one thread.
final class Complaints {
    /// After so many lines in a row that had to be left out, no more are read.
    static final int IN_A_ROW_MAX = 1_000;

    private static final int TOLD_MAX = 10;

    private final Streams streams;
    private int count;
    private int inARow;

    Complaints(Streams streams) {
        this.streams = streams;
    }

    /// One clear sentence about a line that was read none the less.
    void add(String sentence) {
        count++;
        if (count <= TOLD_MAX) {
            streams.complain(sentence);
        }
    }

    /// One clear sentence about a line that had to be left out.
    void leftOut(String sentence) {
        inARow++;
        add(sentence);
    }

    /// A line could be read.
    void taken() {
        inARow = 0;
    }

    /// Whether to give up.
    boolean isEnough() {
        return inARow >= IN_A_ROW_MAX;
    }

    /// Tells how many were not told, and whether the end was not waited for.
    void end(String name) {
        if (count > TOLD_MAX) {
            streams.complain(name + ": " + (count - TOLD_MAX) + " more complaints like these");
        }
        if (isEnough()) {
            streams.complain(gaveUp(name));
        }
    }

    /// That an input was not read to its end.
    static String gaveUp(String name) {
        return name + ": gave up after " + IN_A_ROW_MAX + " lines in a row that could not be read";
    }

    /// The exit status: 1 when something could not be read.
    int status() {
        return count > 0 ? 1 : 0;
    }
}
