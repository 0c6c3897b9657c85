package frontstreet.server.cli;

import org.jspecify.annotations.Nullable;

/// Requests that could not be answered. Each is told where its answer would stand; on standard
/// error they are one sentence at the end. And when to give up, like [Complaints].
///
/// Owned by one thread.
final class Unanswered {
    private final Streams streams;
    private final String name;
    private long lines;
    private long failed;
    private int inARow;
    private @Nullable String first;

    /// @param shown the name of the input as messages show it
    Unanswered(Streams streams, String shown) {
        this.streams = streams;
        this.name = shown;
    }

    /// A line was answered.
    void answered() {
        lines++;
        inARow = 0;
    }

    /// A line was not.
    ///
    /// @param number of the line
    /// @param why in words
    void failed(long number, String why) {
        lines++;
        failed++;
        inARow++;
        if (first == null) {
            first = "line " + number + ": " + why;
        }
    }

    /// Whether to give up the input.
    boolean isEnough() {
        return inARow >= Complaints.IN_A_ROW_MAX;
    }

    /// All is read: tells what could not be answered.
    ///
    /// @return the exit status: 1 when there was something
    int end() {
        if (failed == 0) {
            return 0;
        }
        streams.complain(name + ": " + (lines == 1 ? "" : what() + ", first ") + first);
        return 1;
    }

    private String what() {
        if (isEnough()) {
            return Complaints.GAVE_UP;
        }
        return failed == lines
                ? "none of the " + lines + " lines could be answered"
                : failed + " of the " + lines + " lines could not be answered";
    }
}
