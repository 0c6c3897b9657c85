package frontstreet.server;

import frontstreet.server.store.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes paper time to the file `clock` in the data folder, every second: a demo that is started
/// again on the same data goes on where it stood.
final class PaperClockFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PaperClockFile.class);

    private final Path file;
    private final Path fresh;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("clock-file").daemon().factory());

    PaperClockFile(DataFolder folder, InstantSource clock) {
        this.file = folder.file("clock");
        this.fresh = folder.file("clock.new");
        this.clock = clock;
    }

    void start() {
        var _ = thread.scheduleAtFixedRate(this::write, 0, 1, TimeUnit.SECONDS);
    }

    private void write() {
        try {
            Files.writeString(fresh, clock.instant() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("paper time not written because={}", e.toString());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
