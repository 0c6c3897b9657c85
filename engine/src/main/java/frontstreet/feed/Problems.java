package frontstreet.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what a feed got wrong, up to a limit: one broken feed may break a million times.
final class Problems {
    private static final int MAX = 100;

    private final List<Problem> found = new ArrayList<>();
    private @Nullable String lost;

    /// Notes that not all that the feed holds can be told.
    void lost(String what) {
        note(what);
        lost = what;
    }

    /// Why entries may be missing that the document holds, or held before it was cut; or `null`.
    @Nullable String lost() {
        return lost;
    }

    /// Notes a problem of the whole feed.
    void note(String what) {
        if (found.size() < MAX) {
            found.add(new Problem(what, null));
        }
    }

    /// Notes a problem on a line, counted from 1.
    void note(String what, int line) {
        if (found.size() < MAX) {
            found.add(new Problem(what, line));
        }
    }

    /// Notes a problem at a place in the text.
    void note(String what, String text, int at) {
        if (found.size() < MAX) {
            found.add(new Problem(what, line(text, at)));
        }
    }

    List<Problem> found() {
        return found;
    }

    private static int line(String text, int at) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
