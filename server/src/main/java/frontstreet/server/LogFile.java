package frontstreet.server;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The file that the log goes to, where the property `frontstreet.log` names one: each start writes
/// on where the last one ended. Messages for people go to standard error all the same.
final class LogFile {
    private static final String LEVEL = "org.slf4j.simpleLogger.log.frontstreet";

    private LogFile() {}

    /// Has a server tell each unit of work, in a line, where nobody sits before its terminal: to a
    /// file or a journal. A terminal is told what people should know alone, and the other commands
    /// have no work to tell. Only before the first line of a log.
    static void tellWork(String... args) {
        boolean isTerminal = !"false".equals(System.getProperty("frontstreet.progress"));
        if (!isTerminal
                && Arrays.asList(args).indexOf("serve") == 0
                && System.getProperty(LEVEL) == null) {
            System.setProperty(LEVEL, "info");
        }
    }

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
