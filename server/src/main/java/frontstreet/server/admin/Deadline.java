package frontstreet.server.admin;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes a connection that is silent for too long: a read of a socket in a folder has no time
/// limit of its own.
final class Deadline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);

    private final Thread thread;

    /// Begins to count.
    Deadline(SocketChannel connection, Duration silence) {
        thread = Thread.startVirtualThread(() -> close(connection, silence));
    }

    private static void close(SocketChannel connection, Duration silence) {
        try {
            Thread.sleep(silence);
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it was met
        } catch (IOException e) {
            LOG.debug("not closed", e);
        }
    }

    /// It was met: the connection stays open.
    @Override
    public void close() {
        thread.interrupt();
    }
}
