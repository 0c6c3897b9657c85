package frontstreet.server.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// What a command reads from and writes to.
///
/// @param in standard input
/// @param out standard output, whole lines at a time
/// @param err standard error: messages for people
public record Streams(InputStream in, Output out, PrintStream err) {

    /// One clear sentence on standard error.
    public void complain(String sentence) {
        err.println("frontstreet: " + Printable.of(sentence));
    }
}
