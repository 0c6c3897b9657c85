package frontstreet.server.store;

import frontstreet.server.store.Database.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The loop of the writing thread: takes what waits, and commits it together.
final class Writer implements Runnable {
    private static final int TOGETHER_MAX = 100;
    private static final String SAVEPOINT = "unit";
    private static final long IDLE_MILLIS = 500; // before room is given back
    private static final long BETWEEN_MILLIS = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Handle handle;
    private final BlockingQueue<Unit<?>> queue;
    private final Commits commits;
    private final SpareRoom room;

    Writer(Handle handle, BlockingQueue<Unit<?>> queue, Commits commits) {
        this.handle = handle;
        this.queue = queue;
        this.commits = commits;
        this.room = new SpareRoom(handle);
    }

    @Override
    public void run() {
        var group = new ArrayList<Unit<?>>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                group.add(next());
            } catch (InterruptedException e) {
                return; // the store is closed
            }
            queue.drainTo(group, TOGETHER_MAX - 1);
            commit(group);
            group.clear();
        }
    }

    /// Waits for work; when there is none for a while, room is given back meanwhile.
    private Unit<?> next() throws InterruptedException {
        long millis = IDLE_MILLIS;
        Unit<?> unit = queue.poll(millis, TimeUnit.MILLISECONDS);
        while (unit == null) {
            millis = room.giveBack() ? BETWEEN_MILLIS : IDLE_MILLIS;
            unit = queue.poll(millis, TimeUnit.MILLISECONDS);
        }
        return unit;
    }

    /// Answers are given when all are on disk; when the machine breaks, none of them is kept.
    private void commit(List<Unit<?>> group) {
        var answers = new ArrayList<Runnable>();
        try {
            handle.begin();
            for (Unit<?> unit : group) {
                answers.add(work(unit));
            }
            handle.commit();
        } catch (RuntimeException e) {
            undo();
            Broken broken = Faults.broken(e);
            group.forEach(unit -> unit.answer().completeExceptionally(broken));
            return;
        }
        room.written();
        commits.add();
        answers.forEach(Runnable::run);
    }

    // The top of a unit of work: whatever it throws is its caller's, but for a broken machine.
    private <T extends @Nullable Object> Runnable work(Unit<T> unit) {
        handle.savepoint(SAVEPOINT);
        try {
            T answer = unit.work().on(new Tx(handle));
            handle.releaseSavepoint(SAVEPOINT);
            return () -> unit.answer().complete(answer);
        } catch (RuntimeException | Error e) {
            if (Faults.isBroken(e)) {
                throw Faults.broken(e);
            }
            handle.rollbackToSavepoint(SAVEPOINT);
            return () -> unit.answer().completeExceptionally(e);
        }
    }

    private void undo() {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException e) {
            // SQLite rolls back by itself when the disk is full, and then has nothing to roll back
            LOG.debug("nothing rolled back because={}", e.getMessage());
        }
    }
}
