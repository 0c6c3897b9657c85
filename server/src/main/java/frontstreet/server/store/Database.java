package frontstreet.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The store: one SQLite file, written by one thread and read by a few.
///
/// The driver holds the carrier of a virtual thread for as long as a statement waits, so the
/// connections belong to platform threads of our own, and whoever calls hands its work over and
/// waits. The writer takes what waits and commits it together, each unit in a savepoint of its own:
/// one that fails undoes itself alone. Readers see the last commit and never wait for the writer.
///
/// Serves any number of threads.
public final class Database implements AutoCloseable {
    private static final int READERS = 3;
    private static final int READS_WAITING_MAX = 1024;
    private static final int WRITES_WAITING_MAX = 1024;
    static final int BUSY_MILLIS = 5000;

    private final Commits commits = new Commits();
    private final ArrayBlockingQueue<Unit<?>> reads = new ArrayBlockingQueue<>(READS_WAITING_MAX);
    private final ArrayBlockingQueue<Unit<?>> writes = new ArrayBlockingQueue<>(WRITES_WAITING_MAX);
    private final List<Thread> threads = new ArrayList<>();
    private final Handle writer;
    private final List<Handle> readers = new ArrayList<>();
    private volatile boolean closed;

    /// A piece of work and where its answer goes.
    record Unit<T extends @Nullable Object>(Work<T> work, CompletableFuture<T> answer) {}

    private Database(String url, StoreOptions options) throws SQLException {
        writer = handle(url);
        if (options.pagesMax() != null) { // it binds this connection alone, the one that writes
            writer.execute("PRAGMA max_page_count = " + options.pagesMax());
        }
        for (int i = 0; i < READERS; i++) {
            Handle reader = handle(url);
            reader.execute("PRAGMA query_only = true");
            reader.execute("PRAGMA temp_store = MEMORY"); // reading goes on when the disk is full
            readers.add(reader);
        }
        start("store-writer", new Writer(writer, writes, commits));
        for (int i = 0; i < READERS; i++) {
            start("store-reader-" + (i + 1), new Reader(readers.get(i), reads));
        }
    }

    /// Opens the store in a data folder, made or brought up to this version where needed.
    ///
    /// @throws Broken when it cannot be opened
    public static Database open(DataFolder folder, StoreOptions options) {
        return open(folder.file("frontstreet.db"), options);
    }

    static Database open(Path file, StoreOptions options) {
        String url = "jdbc:sqlite:" + file;
        try {
            if (Files.exists(file)) {
                Migrations.refuseNewer(url);
            }
            prepare(url);
            Migrations.run(url);
            return new Database(url, options);
        } catch (SQLException e) {
            throw Faults.broken(e);
        }
    }

    // On a new file the vacuum mode comes first: after the journal mode it does nothing.
    private static void prepare(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    private static Handle handle(String url) {
        Handle handle = Jdbi.create(url).open();
        handle.execute("PRAGMA synchronous = FULL");
        handle.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
        handle.execute("PRAGMA foreign_keys = ON");
        handle.execute("PRAGMA journal_size_limit = 4194304");
        return handle;
    }

    private void start(String name, Runnable loop) {
        threads.add(Thread.ofPlatform().name(name).daemon().start(loop));
    }

    /// Reads, as of the last commit. Writes of the work fail.
    ///
    /// @throws Broken when the store cannot be read
    public <T extends @Nullable Object> T read(Work<T> work) throws InterruptedException {
        return handOver(work, reads);
    }

    /// Writes, and returns when it is on disk. When the work throws, nothing of it is kept, and
    /// what it threw is thrown here. Whoever is interrupted while waiting does not know whether it
    /// was kept.
    ///
    /// @throws Broken when the store cannot be written; then nothing was kept
    public <T extends @Nullable Object> T write(Work<T> work) throws InterruptedException {
        return handOver(work, writes);
    }

    private <T extends @Nullable Object> T handOver(Work<T> work, ArrayBlockingQueue<Unit<?>> queue)
            throws InterruptedException {
        var unit = new Unit<>(work, new CompletableFuture<T>());
        queue.put(unit);
        if (closed) { // looked at after the unit was put: nobody may be left to take it
            fail(queue);
        }
        try {
            return unit.answer().get();
        } catch (ExecutionException e) {
            throw Faults.asUnchecked(e);
        }
    }

    /// What was committed so far, and a place to wait for more.
    public Commits commits() {
        return commits;
    }

    /// Ends the threads, after the unit each is at; what waits is not done.
    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        fail(reads);
        fail(writes);
        readers.forEach(Handle::close);
        writer.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(ArrayBlockingQueue<Unit<?>> queue) {
        var left = new ArrayList<Unit<?>>();
        queue.drainTo(left);
        left.forEach(unit -> unit.answer().completeExceptionally(Faults.closed()));
    }
}
