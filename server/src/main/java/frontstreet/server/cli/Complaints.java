package frontstreet.server.cli;

import java.util.ArrayList;
import java.util.List;

/// What could not be read, told on standard error: the first few one by one, the rest as a number,
/// so that a file of the wrong kind does not scroll away what matters. And when to give up: input
/// that is bad for ever must not be read for ever.
///
/// Of an input no sentence is told before some line of it could be read. Where none can be, it is
/// the input that is wrong, not its lines, and that is one sentence.
///
/// Owned by one thread.
final class Complaints {
    /// After so many lines in a row that had to be left out, no more are read.
    static final int IN_A_ROW_MAX = 1_000;

    static final String GAVE_UP =
            "gave up after " + IN_A_ROW_MAX + " lines in a row that could not be read";

    private static final int TOLD_MAX = 10;

    private final Streams streams;
    private final String lines;
    private final List<String> held = new ArrayList<>();
    private String name = "";
    private boolean isTaken;
    private int notHeld;
    private int leftOut;
    private int inARow;
    private int count;

    /// @param lines what the lines should be: documents
    Complaints(Streams streams, String lines) {
        this.streams = streams;
        this.lines = lines;
    }

    /// The next input begins.
    ///
    /// @param shown its name as messages show it
    void start(String shown) {
        name = shown;
        held.clear();
        isTaken = false;
        notHeld = 0;
        leftOut = 0;
        inARow = 0;
    }

    /// What is wrong with a line that was read none the less.
    void add(String what) {
        if (isTaken) {
            tell(name + ": " + what);
        } else if (held.size() < TOLD_MAX) {
            held.add(what);
        } else {
            notHeld++;
        }
    }

    /// What is wrong with a line that had to be left out.
    void leftOut(String what) {
        leftOut++;
        inARow++;
        add(what);
    }

    /// A line could be read.
    void taken() {
        inARow = 0;
        isOfItsKind();
    }

    /// A line says that what it stands for could not be read; its reader tells how many there were.
    void empty() {
        inARow++;
        isOfItsKind();
    }

    /// A line shows that the input is of the kind that is asked for.
    private void isOfItsKind() {
        if (!isTaken) {
            isTaken = true;
            held.forEach(this::add);
            count += notHeld;
        }
    }

    /// Whether to give up this input.
    boolean isEnough() {
        return inARow >= IN_A_ROW_MAX;
    }

    /// The input is read.
    void stop() {
        if (isTaken && isEnough()) {
            tell(name + ": " + GAVE_UP);
        } else if (!isTaken && leftOut > 1) {
            tell(
                    "%s: is not JSON Lines of %s: %s; %s"
                            .formatted(
                                    name, lines, held.getFirst(), isEnough() ? GAVE_UP : others()));
        } else if (!isTaken) {
            held.forEach(what -> tell(name + ": " + what));
        }
    }

    private String others() {
        return leftOut == 2
                ? "the other line could not be read either"
                : "the other " + (leftOut - 1) + " lines could not be read either";
    }

    /// One clear sentence, when it is among the first.
    void tell(String sentence) {
        count++;
        if (count <= TOLD_MAX) {
            streams.complain(sentence);
        }
    }

    /// All is read: tells how many were not told.
    void end() {
        if (count > TOLD_MAX) {
            int more = count - TOLD_MAX;
            streams.complain(
                    more + (more == 1 ? " more complaint" : " more complaints") + " like these");
        }
    }

    /// The exit status: 1 when something could not be read.
    int status() {
        return count > 0 ? 1 : 0;
    }
}
