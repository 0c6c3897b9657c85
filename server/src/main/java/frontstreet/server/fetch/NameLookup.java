package frontstreet.server.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/// Names → addresses, on a few platform threads of its own: the JDK's look-up is a native call that
/// holds the carrier of a virtual thread, and a dead name server holds it for many seconds.
final class NameLookup implements Dns, AutoCloseable {
    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;
    private final Duration atMost;

    NameLookup(int atOnce, Duration atMost) {
        this.atMost = atMost;
        threads =
                new ThreadPoolExecutor(
                        atOnce,
                        atOnce,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(), // as long as there are callers, who wait
                        Thread.ofPlatform().daemon().name("name-lookup-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /// The public addresses of a name; all of them when none is public, for the guard to refuse.
    @Override
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        Future<InetAddress[]> answer = submitted(name);
        try {
            var found = List.of(answer.get(atMost.toNanos(), TimeUnit.NANOSECONDS));
            var good = found.stream().filter(it -> AddressGuard.objection(it).isEmpty()).toList();
            return good.isEmpty() ? found : good;
        } catch (TimeoutException e) {
            throw unknown(name, e);
        } catch (ExecutionException e) {
            throw unknown(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread()
                    .interrupt(); // OkHttp looks at the flag; the fetcher passes it on
            throw unknown(name, e);
        } finally {
            answer.cancel(true);
        }
    }

    private Future<InetAddress[]> submitted(String name) throws UnknownHostException {
        try {
            return threads.submit(() -> InetAddress.getAllByName(name));
        } catch (RejectedExecutionException e) { // the server ends
            Thread.currentThread().interrupt();
            throw unknown(name, e);
        }
    }

    private static UnknownHostException unknown(String name, Exception cause) {
        var unknown = new UnknownHostException(name);
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
