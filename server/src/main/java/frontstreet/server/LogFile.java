package frontstreet.server;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The file that the log goes to, where the property `frontstreet.log` names one: each start writes
/// on where the last one ended. Messages for people go to standard error all the same.
final class LogFile {
    private LogFile() {}

    /// Sends the log there. One that cannot be opened is none: the log stays on standard error.
    static void openIfNamed() {
        String name = System.getProperty("frontstreet.log");
        if (name == null) {
            return;
        }
        try {
            System.setErr(open(name)); // where the log goes
        } catch (IOException e) {
            System.err.println("frontstreet: cannot write the log " + name + ": " + e.getMessage());
        }
    }

    static PrintStream open(String name) throws IOException {
        return new PrintStream(new FileOutputStream(name, true), true, StandardCharsets.UTF_8);
    }
}
