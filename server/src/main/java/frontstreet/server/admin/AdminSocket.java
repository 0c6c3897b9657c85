package frontstreet.server.admin;

import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes orders through a socket in the data folder, which its owner alone can open: one order a
/// connection, at most eight at once, each on a virtual thread. A connection that brings no order
/// in some seconds is closed, and until then keeps no order from being carried out.
public final class AdminSocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AdminSocket.class);

    /// How many orders are carried out at the same moment.
    static final int AT_ONCE = 8;

    private static final int CONNECTIONS_MAX = 64;
    private static final Duration ORDER_WITHIN = Duration.ofSeconds(10);

    /// A list of ten thousand feeds fits.
    static final int ORDER_BYTES_MAX = 8_000_000;

    private final Orders orders;
    private final Path path;
    private final ServerSocketChannel server;
    private final Duration orderWithin;
    private final Semaphore connections = new Semaphore(CONNECTIONS_MAX);
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();

    private AdminSocket(
            Orders orders, Path path, ServerSocketChannel server, Duration orderWithin) {
        this.orders = orders;
        this.path = path;
        this.server = server;
        this.orderWithin = orderWithin;
    }

    /// Listens. The folder's lock is held, so what an earlier server left there is no one's.
    ///
    /// @throws Broken when it cannot
    public static AdminSocket open(DataFolder folder, Orders orders) {
        return open(folder, orders, ORDER_WITHIN);
    }

    /// @param orderWithin how long a connection may be open before its order has come
    static AdminSocket open(DataFolder folder, Orders orders, Duration orderWithin) {
        try {
            Path path = SocketPath.made(folder.file("").toAbsolutePath());
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            var socket = new AdminSocket(orders, path, server, orderWithin);
            Thread.ofVirtual().name("admin").start(socket::listen);
            return socket;
        } catch (IOException | UnsupportedOperationException e) {
            throw new Broken("cannot open the socket for commands in the data folder", e);
        }
    }

    private void listen() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                connections.acquire();
                Thread.startVirtualThread(() -> serve(client));
            }
        } catch (ClosedChannelException e) {
            LOG.debug("admin socket closed");
        } catch (IOException e) {
            LOG.error("commands are not heard any more: restart the server", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(SocketChannel client) {
        open.add(client);
        try (client;
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(client))) {
            Wire.write(out, answered(client, out));
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("an order was not answered", e);
        } finally {
            open.remove(client);
            connections.release();
        }
    }

    private Reply answered(SocketChannel client, OutputStream out) throws IOException {
        Order order;
        try (var _ = new Deadline(client, orderWithin)) {
            var in = new BufferedInputStream(Channels.newInputStream(client));
            order = Wire.read(in, ORDER_BYTES_MAX, Order.class);
        } catch (Wire.Malformed e) {
            return Reply.failed(
                    Refused.WRONG_USE, "this order is not understood, it is " + e.getMessage());
        }
        Wire.write(out, Reply.taken());
        return carriedOutInTurn(order, out);
    }

    private Reply carriedOutInTurn(Order order, OutputStream out) {
        try {
            room.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.failed(Refused.UNREADABLE, "the server ends");
        }
        try {
            return carriedOut(order, out);
        } finally {
            room.release();
        }
    }

    private Reply carriedOut(Order order, OutputStream out) {
        try {
            orders.fulfil(order, line -> write(out, Reply.line(line)));
            LOG.info("order carried out name={}", order.name());
            return Reply.done();
        } catch (Refused e) {
            return Reply.failed(e.status(), e.sentence());
        } catch (Broken e) {
            return Reply.failed(Refused.UNREADABLE, e.sentence());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.failed(Refused.UNREADABLE, "the server ends");
        } catch (UncheckedIOException e) {
            throw e; // the other side hung up
        } catch (RuntimeException e) { // the top of a unit of work
            LOG.error("order not carried out name={}", order.name(), e);
            return Reply.failed(
                    Refused.UNREADABLE, "the server met a fault of its own, see its log: " + e);
        }
    }

    private static void write(OutputStream out, Reply reply) {
        try {
            Wire.write(out, reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes no more orders; those under way lose their client.
    @Override
    public void close() throws IOException {
        server.close();
        for (SocketChannel client : open) {
            client.close();
        }
        Files.deleteIfExists(path);
    }
}
