package frontstreet.server.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How many transactions were committed, and a place to wait for the next.
///
/// Serves any number of threads.
public final class Commits {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long count;

    Commits() {}

    void add() {
        lock.lock();
        try {
            count++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// How many so far.
    public long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until there are more than were seen, or so long.
    ///
    /// @return how many there are now
    public long await(long seen, long millisMax) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millisMax);
        lock.lock();
        try {
            while (count <= seen && left > 0) {
                left = more.awaitNanos(left);
            }
            return count;
        } finally {
            lock.unlock();
        }
    }
}
