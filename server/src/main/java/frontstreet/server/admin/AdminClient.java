package frontstreet.server.admin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;

/// Gives an order to the server that runs on a data folder.
public final class AdminClient {
    private static final int REPLY_BYTES_MAX = 8_000_000;

    private AdminClient() {}

    /// Gives an order and waits until it is carried out.
    ///
    /// @param folder the server's data folder
    /// @throws Refused when it was refused, or no server answers
    public static void give(Path folder, Order order, Answer answer) {
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
            last = given(path.get(), order, answer);
        } catch (IOException e) {
            throw new Refused(
                    Refused.UNREADABLE,
                    "the server on " + folder + " does not answer: look at its log");
        }
        if (last.status() == null || last.status() != 0) {
            throw new Refused(
                    last.status() == null ? Refused.UNREADABLE : last.status(),
                    last.trouble() == null ? "the server said nothing" : last.trouble());
        }
    }

    private static Reply given(Path path, Order order, Answer answer) throws IOException {
        try (SocketChannel server = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            Wire.write(Channels.newOutputStream(server), order);
            var in = new BufferedInputStream(Channels.newInputStream(server));
            Reply reply = Wire.read(in, REPLY_BYTES_MAX, Reply.class);
            while (reply.line() != null) {
                answer.line(reply.line());
                reply = Wire.read(in, REPLY_BYTES_MAX, Reply.class);
            }
            return reply;
        }
    }
}
