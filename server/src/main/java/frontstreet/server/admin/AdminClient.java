package frontstreet.server.admin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Gives an order to the server that runs on a data folder.
public final class AdminClient {
    private static final int REPLY_BYTES_MAX = 8_000_000;

    // longer than the server waits for an order: those that block it are gone by then
    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(15);

    private AdminClient() {}

    /// Gives an order and waits until it is carried out.
    ///
    /// @param folder the server's data folder
    /// @throws Refused when it was refused, or no server answers
    public static void give(Path folder, Order order, Answer answer) {
        give(folder, order, answer, TAKEN_WITHIN);
    }

    /// @param takenWithin how long the server may be silent before it takes the order
    static void give(Path folder, Order order, Answer answer, Duration takenWithin) {
        Reply last;
        try {
            Optional<Path> path = SocketPath.of(folder);
            if (path.isEmpty()) {
                throw new Refused(
                        Refused.UNREADABLE,
                        "the server on "
                                + folder
                                + " takes no commands yet: try again in a moment");
            }
            last = given(path.get(), order, answer, takenWithin);
        } catch (IOException e) {
            throw new Refused(
                    Refused.UNREADABLE,
                    "the server on " + folder + " does not answer: look at its log");
        }
        int status = last.status() == null ? Refused.UNREADABLE : last.status();
        if (status != 0) {
            throw new Refused(
                    status, last.trouble() == null ? "the server said nothing" : last.trouble());
        }
    }

    private static Reply given(Path path, Order order, Answer answer, Duration takenWithin)
            throws IOException {
        try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            var in = new BufferedInputStream(Channels.newInputStream(server));
            Reply reply;
            try (var _ = new Deadline(server, takenWithin)) {
                server.connect(UnixDomainSocketAddress.of(path));
                Wire.write(Channels.newOutputStream(server), order);
                reply = Wire.read(in, REPLY_BYTES_MAX, Reply.class);
            }
            while (!reply.isLast()) {
                if (reply.line() != null) {
                    answer.line(reply.line());
                }
                reply = Wire.read(in, REPLY_BYTES_MAX, Reply.class);
            }
            return reply;
        }
    }
}
