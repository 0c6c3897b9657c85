package frontstreet.server.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.server.store.DataFolder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes through the socket in a data folder.
class AdminSocketTest {
    private static final Orders ORDERS =
            new Orders()
                    .with("echo", (order, answer) -> order.words().forEach(answer::line))
                    .with("count", (order, answer) -> answer.line("" + length(order)))
                    .with(
                            "refuse",
                            (order, answer) -> {
                                answer.line("begun");
                                throw new Refused(Refused.WRONG_USE, "no such outlet");
                            })
                    .with(
                            "break",
                            (order, answer) -> {
                                throw new IllegalStateException("a fault");
                            });

    @TempDir private Path data;
    private DataFolder folder;
    private AdminSocket socket;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(data.resolve("admin.sock"), "left by a server that was killed");
        folder = DataFolder.open(data);
        socket = AdminSocket.open(folder, ORDERS);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        folder.close();
    }

    private static int length(Order order) {
        return order.text() == null ? -1 : order.text().length();
    }

    private static List<String> given(Path folder, Order order) {
        var lines = new ArrayList<String>();
        AdminClient.give(folder, order, lines::add);
        return lines;
    }

    @Test
    void anOrderIsCarriedOutAndItsLinesComeBack() throws Exception {
        assertThat(given(data, Order.of("echo", "one", "two\nlines", "ü")))
                .containsExactly("one", "two\nlines", "ü");
        assertThat(given(data, Order.of("echo"))).isEmpty();
    }

    @Test
    void aLongTextArrivesWhole() throws Exception {
        var order = new Order("count", List.of(), "x".repeat(3_000_000));
        assertThat(given(data, order)).containsExactly("3000000");
    }

    @Test
    void aRefusalSaysWhyAndHowTheCommandEnds() throws Exception {
        assertThatThrownBy(() -> given(data, Order.of("refuse")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> {
                            assertThat(it.sentence()).isEqualTo("no such outlet");
                            assertThat(it.status()).isEqualTo(2);
                        });
        assertThatThrownBy(() -> given(data, Order.of("nonsense")))
                .hasMessageContaining("knows no order 'nonsense'");
    }

    @Test
    void aFaultEndsTheOrderAndNotTheServer() throws Exception {
        assertThatThrownBy(() -> given(data, Order.of("break")))
                .hasMessageContaining("a fault of its own");
        assertThat(given(data, Order.of("echo", "still here"))).containsExactly("still here");
    }

    @Test
    void whatIsNoOrderGetsNoAnswerAndTheNextOneDoes() throws Exception {
        List<String> nonsense =
                List.of(
                        "\n",
                        "GET / HTTP/1.1\r\n\r\n",
                        "{\"name\":7}\n",
                        "[".repeat(100_000) + "\n",
                        "\0\0\0\n",
                        "");
        for (String line : nonsense) {
            assertThat(answered(line)).as(line.substring(0, Math.min(20, line.length()))).isFalse();
        }
        assertThat(given(data, Order.of("echo", "still here"))).containsExactly("still here");
    }

    private boolean answered(String line) throws IOException {
        Path path = SocketPath.of(data).orElseThrow();
        try (SocketChannel server = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            OutputStream out = Channels.newOutputStream(server);
            out.write(line.getBytes(StandardCharsets.UTF_8));
            server.shutdownOutput();
            return new BufferedInputStream(Channels.newInputStream(server)).read() >= 0;
        }
    }

    @Test
    void onlyTheOwnerReachesTheSocketAndItGoesWithTheServer() throws Exception {
        Path path = SocketPath.of(data).orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");

        socket.close();

        assertThat(path).doesNotExist();
        assertThatThrownBy(() -> given(data, Order.of("echo")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("takes no commands");
    }

    @Test
    void aFolderWhosePathIsTooLongForASocketHasItElsewhere() throws Exception {
        Path deep = data.resolve("d".repeat(120));
        try (DataFolder other = DataFolder.open(deep)) {
            AdminSocket elsewhere = AdminSocket.open(other, ORDERS);

            assertThat(deep.resolve("admin.sock")).doesNotExist();
            assertThat(given(deep, Order.of("echo", "here"))).containsExactly("here");
            assertThat(SocketPath.of(deep).orElseThrow().toString().length()).isLessThan(104);
            elsewhere.close();
        }
    }
}
