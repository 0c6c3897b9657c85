package frontstreet.server.cli;

/// What could not be read, told on standard error: the first few one by one, the rest as a number,
/// so that a file of the wrong kind does not scroll away what matters.
///
/// Owned by one thread.
final class Complaints {
    private static final int TOLD_MAX = 10;

    private final Streams streams;
    private int count;

    Complaints(Streams streams) {
        this.streams = streams;
    }

    /// One clear sentence about one input.
    void add(String sentence) {
        count++;
        if (count <= TOLD_MAX) {
            streams.complain(sentence);
        }
    }

    /// Tells how many were not told.
    void end(String name) {
        if (count > TOLD_MAX) {
            streams.complain(name + ": " + (count - TOLD_MAX) + " more lines could not be read");
        }
    }

    /// The exit status: 1 when something could not be read.
    int status() {
        return count > 0 ? 1 : 0;
    }
}
