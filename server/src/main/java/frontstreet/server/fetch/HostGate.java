package frontstreet.server.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Politeness: so many calls to one host at once, and a pause between their beginnings, in machine
/// time. A slow host slows only itself.
///
/// Any thread may call it. A scheduler asks [#hasRoom] before it hands out an address of a host and
/// counts what it has in flight itself; [Fetcher] takes the room, hop by hop.
public final class HostGate {
    private static final int SWEEP_AT_LEAST = 1000;
    private static final long UNTIL_SOMEONE_LEAVES = Long.MAX_VALUE;

    private final HostOptions options;
    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Room> rooms = new HashMap<>();
    private int sweepAt = SWEEP_AT_LEAST;

    /// @param nanoTime machine time, as `System::nanoTime` gives it
    HostGate(HostOptions options, LongSupplier nanoTime) {
        this.options = options;
        this.nanoTime = nanoTime;
    }

    /// The host of an address as this gate counts it: lower case, IDNs in ASCII; `null` when the
    /// address is not one of the web (fetching it is refused at once and needs no room).
    public static @Nullable String host(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url == null ? null : url.host();
    }

    /// Whether a call to this host, beginning now, would not have to wait.
    public boolean hasRoom(String host) {
        lock.lock();
        try {
            Room room = rooms.get(host);
            return room == null || wait(room, nanoTime.getAsLong()) == 0;
        } finally {
            lock.unlock();
        }
    }

    /// Takes room at a host, waiting for it. Whoever got it gives it back by [#leave].
    ///
    /// @return whether there was room in time
    boolean enter(String host, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long now = nanoTime.getAsLong();
            sweep(now);
            Room room = rooms.computeIfAbsent(host, name -> new Room(lock.newCondition(), now));
            room.waiting++;
            try {
                return enter(room, atMost.toNanos());
            } finally {
                room.waiting--;
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean enter(Room room, long atMost) throws InterruptedException {
        long began = nanoTime.getAsLong();
        for (long now = began; ; now = nanoTime.getAsLong()) {
            long wait = wait(room, now);
            if (wait == 0) {
                room.inside++;
                room.notBefore = now + options.pause().toNanos();
                return true;
            }
            long left = atMost - (now - began);
            if (left <= 0 || (wait != UNTIL_SOMEONE_LEAVES && wait > left)) {
                return false;
            }
            room.changed.awaitNanos(Math.min(wait, left));
        }
    }

    /// Gives room back.
    void leave(String host) {
        lock.lock();
        try {
            Room room = rooms.get(host);
            if (room == null || room.inside == 0) {
                throw new IllegalStateException("left but never entered: " + host);
            }
            room.inside--;
            room.changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Leaves a host alone for as long as it asked, within the option's bound. Whoever is inside
    /// stays.
    void rest(String host, Duration asked) {
        Duration rest = asked.compareTo(options.restMax()) < 0 ? asked : options.restMax();
        lock.lock();
        try {
            long now = nanoTime.getAsLong();
            Room room = rooms.computeIfAbsent(host, name -> new Room(lock.newCondition(), now));
            long until = now + rest.toNanos();
            if (until - room.notBefore > 0) {
                room.notBefore = until;
            }
        } finally {
            lock.unlock();
        }
    }

    /// How many hosts are remembered.
    int size() {
        lock.lock();
        try {
            return rooms.size();
        } finally {
            lock.unlock();
        }
    }

    // Nanoseconds until this room can be entered; zero means now.
    private long wait(Room room, long now) {
        if (room.inside >= options.atOnce()) {
            return UNTIL_SOMEONE_LEAVES;
        }
        return Math.max(0, room.notBefore - now);
    }

    // Forgets hosts that nobody is at or waits for, and that have had their rest; only when they
    // have
    // become many, so that it costs little per call.
    private void sweep(long now) {
        if (rooms.size() < sweepAt) {
            return;
        }
        rooms.values().removeIf(room -> room.idle(now));
        sweepAt = Math.max(SWEEP_AT_LEAST, 2 * rooms.size());
    }

    /// What is known of one host. Owned by whoever holds the gate's lock.
    private static final class Room {
        final Condition changed;
        int inside;
        int waiting;
        long notBefore;

        Room(Condition changed, long now) {
            this.changed = changed;
            this.notBefore = now;
        }

        boolean idle(long now) {
            return inside == 0 && waiting == 0 && notBefore - now <= 0;
        }
    }
}
