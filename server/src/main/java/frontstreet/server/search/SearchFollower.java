package frontstreet.server.search;

import frontstreet.section.Sections;
import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the index: follows the change numbers of the store, on a platform thread of its own.
///
/// What is broken is left and opened again, or built anew; meanwhile the paper goes on without.
///
/// Longer than our files are: what becomes of an index, from its opening to its end, is one
/// thread's.
public final class SearchFollower implements AutoCloseable {
    /// The file in the data folder that asks for a new index.
    public static final String MARK = "reindex";

    private static final Logger LOG = LoggerFactory.getLogger(SearchFollower.class);
    private static final long LOOK_AGAIN_MILLIS = 1_000;
    private static final long BROKEN_MILLIS = 2_000;
    private static final int CHUNK = 100; // changes read from the store at once
    private static final int COUNT_AFTER = 20; // chunks

    private final IndexFolders folders;
    private final Path mark;
    private final Database database;
    private final SearchOptions options;
    private final Search search;
    private final Thread thread;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition caughtUp = lock.newCondition();
    private long shownCommits = -1; // under the lock
    private boolean isWaiting; // under the lock
    private volatile boolean isEnding;

    // owned by the thread
    private @Nullable Held current;
    private @Nullable Held next;
    private String complaint = "";

    /// An index and where it lies.
    private record Held(Path folder, SearchIndex index) {}

    public SearchFollower(
            DataFolder folder, Database database, Sections sections, SearchOptions options) {
        this.folders = new IndexFolders(folder.file("search"));
        this.mark = folder.file(MARK);
        this.database = database;
        this.options = options;
        this.search = new Search(sections, options);
        this.thread = Thread.ofPlatform().name("search-follower").daemon().unstarted(this::run);
    }

    /// The reading side; it finds nothing before the follower started.
    public Search search() {
        return search;
    }

    /// Begins to follow.
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!isEnding) {
                long commits = database.commits().count();
                boolean isWell = work();
                if (isWell) {
                    tell(commits);
                }
                rest(commits, isWell);
            }
        } catch (InterruptedException e) {
            LOG.debug("search ended");
        }
        end();
    }

    // The top of a unit of work.
    private boolean work() throws InterruptedException {
        try {
            if (current != null && !Files.isDirectory(current.folder())) {
                takenAway();
            }
            if (current == null) {
                current = opened();
            }
            if (next == null && Files.exists(mark)) {
                next = begun();
                LOG.info("search index is built anew");
            }
            if (next != null) {
                build(next, current.index());
            }
            follow(Objects.requireNonNull(current).index());
            complaint = "";
            return true;
        } catch (Broken e) {
            complain(e.sentence());
        } catch (IOException | AlreadyClosedException e) {
            if (current != null && !Files.isDirectory(current.folder())) {
                takenAway();
            } else {
                complain(String.valueOf(e));
                abandon();
            }
        }
        return false;
    }

    // Somebody deleted the folder: nothing is lost, and nobody has to act.
    private void takenAway() {
        LOG.warn("search index was taken away and is built anew");
        abandon();
    }

    private void complain(String because) {
        if (!because.equals(complaint)) {
            LOG.error("search waits because={}", because);
        }
        complaint = because;
    }

    /// The last index that is whole, else the first that was begun; the others are thrown away.
    private Held opened() throws IOException, InterruptedException {
        String store = database.read(tx -> tx.changes().storeName());
        Held chosen = null;
        for (Path folder : folders.all()) {
            Held held = chosen != null && chosen.index().isWhole() ? null : usable(folder, store);
            if (held == null) {
                IndexFolders.delete(folder);
            } else {
                leave(chosen);
                chosen = held;
            }
        }
        Held found = chosen == null ? begun() : chosen;
        if (chosen == null) {
            Files.deleteIfExists(mark); // what is asked for begins
        }
        if (found.index().isWhole()) {
            search.holdsAll();
        }
        search.read(found.index());
        return found;
    }

    private @Nullable Held usable(Path folder, String store) throws IOException {
        try {
            return new Held(folder, SearchIndex.open(folder, store, options.articleWordsMax()));
        } catch (SearchIndex.Unusable e) {
            LOG.warn(
                    "search index thrown away folder={} because={}",
                    folder.getFileName(),
                    e.getMessage());
            return null;
        }
    }

    private static void leave(@Nullable Held held) throws IOException {
        if (held != null) {
            held.index().abandon();
            IndexFolders.delete(held.folder());
        }
    }

    // Articles that are written are read as they stand: what happened to stories before is in that.
    private Held begun() throws IOException, InterruptedException {
        String store = database.read(tx -> tx.changes().storeName());
        Position start =
                database.read(tx ->
                        new Position(0, 0, tx.desk().last().change(), tx.changes().lastGone()));
        Path folder = folders.next();
        return new Held(
                folder, SearchIndex.create(folder, store, options.articleWordsMax(), start));
    }

    /// Builds the next index, while the last one is followed and read, and lets it take its place.
    private void build(Held built, SearchIndex last) throws IOException, InterruptedException {
        while (step(built.index())) {
            if (isEnding) {
                return;
            }
            step(last);
            last.show();
        }
        built.index().show();
        built.index().becomesWhole();
        search.read(built.index());
        search.holdsAll();
        leave(current);
        current = built;
        next = null;
        Files.deleteIfExists(mark);
        LOG.info("search index stands articles={}", built.index().articles());
    }

    private void follow(SearchIndex index) throws IOException, InterruptedException {
        for (int i = 0; !isEnding && step(index); i++) {
            if (!index.isWhole() && i % COUNT_AFTER == 0) {
                index.show();
                search.isAt(index.articles(), database.read(tx -> tx.changes().articles()));
            }
        }
        if (isEnding) {
            return;
        }
        index.show();
        if (!index.isWhole()) {
            index.becomesWhole();
            LOG.info("search index stands articles={}", index.articles());
        }
        search.holdsAll();
    }

    /// Reads and writes what comes next; was there anything?
    private boolean step(SearchIndex index) throws IOException, InterruptedException {
        Position at = index.position();
        Chunk chunk = database.read(tx -> Chunk.after(tx, at, CHUNK));
        if (!chunk.isEmpty()) {
            index.write(chunk);
        }
        return !chunk.isEmpty();
    }

    private void abandon() {
        search.readNothing();
        if (current != null) {
            current.index().abandon();
        }
        if (next != null) {
            next.index().abandon();
        }
        current = null;
        next = null;
    }

    private void tell(long commits) {
        lock.lock();
        try {
            shownCommits = commits;
            caughtUp.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until searchers see everything that was committed before the call.
    public void settle() throws InterruptedException {
        long wanted = database.commits().count();
        lock.lock();
        try {
            while (shownCommits < wanted && thread.isAlive()) {
                caughtUp.await();
            }
        } finally {
            lock.unlock();
        }
    }

    // The thread is interrupted only here: within Lucene that would close its files.
    private void rest(long commits, boolean isWell) throws InterruptedException {
        if (!mayWait(true)) {
            return;
        }
        try {
            long pause = isWell ? options.pause().toMillis() : BROKEN_MILLIS;
            if (pause > 0) {
                Thread.sleep(pause);
            }
            database.commits().await(commits, LOOK_AGAIN_MILLIS);
        } finally {
            mayWait(false);
        }
    }

    private boolean mayWait(boolean begins) {
        lock.lock();
        try {
            isWaiting = begins && !isEnding;
            return isWaiting;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        Thread.interrupted(); // it may have come when the rest was over
        search.readNothing();
        try {
            if (current != null) {
                current.index().close();
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("search index not committed because={}", e.toString());
        }
        if (next != null) {
            next.index().abandon();
        }
        tell(Long.MAX_VALUE);
    }

    /// Ends after the chunk it is at; the index is committed.
    @Override
    public void close() {
        lock.lock();
        try {
            isEnding = true;
            if (isWaiting) {
                thread.interrupt();
            }
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
