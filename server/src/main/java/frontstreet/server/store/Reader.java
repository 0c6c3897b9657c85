package frontstreet.server.store;

import frontstreet.server.store.Database.Unit;
import java.util.concurrent.BlockingQueue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The loop of a reading thread: one unit after another, each in a transaction that sees one
/// commit.
final class Reader implements Runnable {
    private final Handle handle;
    private final BlockingQueue<Unit<?>> queue;

    Reader(Handle handle, BlockingQueue<Unit<?>> queue) {
        this.handle = handle;
        this.queue = queue;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                read(queue.take());
            } catch (InterruptedException e) {
                return; // the store is closed
            }
        }
    }

    // The top of a unit of work: whatever it throws is its caller's.
    private <T extends @Nullable Object> void read(Unit<T> unit) {
        try {
            unit.answer().complete(handle.inTransaction(h -> unit.work().on(new Tx(h))));
        } catch (RuntimeException | Error e) {
            unit.answer().completeExceptionally(Faults.isBroken(e) ? Faults.broken(e) : e);
        }
    }
}
