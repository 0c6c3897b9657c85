package frontstreet.server.intake;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Where feeds and pages are read: one platform thread a core. Virtual threads are not time-sliced,
/// so whatever computes for long is handed over to here, and they wait.
public final class ReadingThreads implements AutoCloseable {
    private static final int WAITING_MAX = 10_000;

    private final ThreadPoolExecutor threads;

    /// @param count how many threads
    public ReadingThreads(int count) {
        threads =
                new ThreadPoolExecutor(
                        count,
                        count,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING_MAX),
                        Thread.ofPlatform().name("reading-", 1).daemon().factory());
    }

    /// Computes on a reading thread and waits for the answer. Whatever the work throws, a
    /// `StackOverflowError` too, comes as the cause of the `ExecutionException`. When the threads
    /// have ended, it is as if the caller were interrupted.
    public <T> T read(Callable<T> work) throws InterruptedException, ExecutionException {
        return submitted(work).get();
    }

    private <T> Future<T> submitted(Callable<T> work) throws InterruptedException {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            if (threads.isShutdown()) {
                throw new InterruptedException("the reading threads have ended");
            }
            throw e;
        }
    }

    /// Ends the threads; what is being read is lost, and due again.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
