package frontstreet.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The end of a server that was asked to end, by TERM, INT or HUP: its parts are closed, one line
/// says so, and the process ends with 128 and the number of the signal.
///
/// A part that does not end in time is left behind: the process is halted, which is what a power
/// cut does, and loses as little. Every step of the path is one transaction.
public final class Stopping {
    private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);

    /// The longest that a stop takes.
    static final Duration LONGEST = Duration.ofSeconds(5);

    /// The status of a process that was halted: as if TERM had ended it.
    static final int HALTED = 128 + 15;

    private static final Duration LAST_WORDS = Duration.ofMillis(200);

    private final AutoCloseable server;
    private final Consumer<String> says;

    private Stopping(AutoCloseable server, Consumer<String> says) {
        this.server = server;
        this.says = says;
    }

    /// Has a server closed when the process is asked to end.
    ///
    /// @param asked counted down as soon as it is
    /// @param server is closed then
    /// @param says takes the line that says how it ended
    public static void whenAsked(
            CountDownLatch asked, AutoCloseable server, Consumer<String> says) {
        var stopping = new Stopping(server, says);
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .name("stop")
                                .unstarted(() -> {
                                    asked.countDown();
                                    stopping.stop();
                                }));
    }

    private void stop() {
        Thread.ofPlatform().name("stop-at-last").daemon().start(this::haltAtLast);
        try {
            server.close();
        } catch (Exception e) { // the top of a unit of work
            LOG.error("not closed", e);
        }
        says.accept("stopped");
    }

    private void haltAtLast() {
        try {
            Thread.sleep(LONGEST.minus(LAST_WORDS));
            Thread words = // whoever reads them may have stopped to read
                    Thread.ofPlatform()
                            .daemon()
                            .start(() ->
                                    says.accept(
                                            "stopped, though not all of it ended by itself; nothing"
                                                    + " that was kept is lost"));
            words.join(LAST_WORDS);
        } catch (InterruptedException e) {
            LOG.debug("halted at once");
        }
        Runtime.getRuntime().halt(HALTED);
    }
}
