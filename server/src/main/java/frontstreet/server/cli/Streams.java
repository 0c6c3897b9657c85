package frontstreet.server.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// What a command reads from and writes to.
///
/// @param in standard input
/// @param out standard output, whole lines at a time
/// @param err standard error: messages for people
public record Streams(InputStream in, Output out, PrintStream err) {

    private static final String OVER_THE_BAR =
            "\r\033[K"; // else it would stand behind a progress bar

    /// One clear sentence on standard error.
    public void complain(String sentence) {
        String over = Progress.isShown() ? OVER_THE_BAR : "";
        err.println(over + "frontstreet: " + Printable.of(sentence));
    }
}
