package frontstreet.server.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.server.store.DataFolder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes through the socket in a data folder.
///
/// Longer than our files are: one socket, and all who may come to it.
class AdminSocketTest {
    private final CountDownLatch allBusy = new CountDownLatch(AdminSocket.AT_ONCE);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger busyMost = new AtomicInteger();

    private final Orders orders =
            new Orders()
                    .with("first", (order, answer) -> answer.line(order.word()))
                    .with("together", (order, answer) -> together())
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
        socket = AdminSocket.open(folder, orders);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        folder.close();
    }

    /// Counts how many orders are here at once, and waits for the end.
    private void together() throws InterruptedException {
        int now = busy.incrementAndGet();
        busyMost.accumulateAndGet(now, Math::max);
        allBusy.countDown();
        end.await();
        busy.decrementAndGet();
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
    void whatIsNoOrderIsToldSoAndTheNextOneIsCarriedOut() throws Exception {
        List<String> nonsense =
                List.of(
                        "\n",
                        "null\n",
                        "GET / HTTP/1.1\r\n\r\n",
                        "{\"name\":7,\"words\":8}\n",
                        "{}\n",
                        "[".repeat(100_000) + "\n",
                        "\0\0\0\n");
        for (String line : nonsense) {
            assertThat(answered(line))
                    .as(line.substring(0, Math.min(20, line.length())))
                    .contains("this order is not understood", "\"status\":2");
        }
        assertThat(answered("")).isEmpty();
        assertThat(given(data, Order.of("echo", "still here"))).containsExactly("still here");
    }

    @Test
    void anOrderIsAtMostSoLong() throws Exception {
        String begin = "{\"name\":\"count\",\"words\":[],\"text\":\"";
        int beyond = AdminSocket.ORDER_BYTES_MAX + 1 - begin.length();

        assertThat(answered(begin + "x".repeat(beyond)))
                .contains("it is longer than 8,000,000 bytes");
    }

    @Test
    void anOrderThatDoesNotSayOfWhatIsRefused() {
        assertThatThrownBy(() -> given(data, Order.of("first")))
                .isInstanceOf(Refused.class)
                .hasMessage("the order 'first' does not say of what");
    }

    private String answered(String line) throws IOException {
        try (SocketChannel server = connected()) {
            OutputStream out = Channels.newOutputStream(server);
            out.write(line.getBytes(StandardCharsets.UTF_8));
            server.shutdownOutput();
            var in = new BufferedInputStream(Channels.newInputStream(server));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private SocketChannel connected() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(SocketPath.of(data).orElseThrow()));
    }

    @Test
    void whoSaysNothingKeepsNobodyElseFromBeingHeard() throws Exception {
        var silent = new ArrayList<SocketChannel>();
        try {
            for (int i = 0; i <= AdminSocket.AT_ONCE; i++) {
                silent.add(connected());
            }

            assertThat(given(data, Order.of("echo", "heard"))).containsExactly("heard");
        } finally {
            for (SocketChannel it : silent) {
                it.close();
            }
        }
    }

    @Test
    void whoSaysNothingForSomeSecondsIsHungUpOn() throws Exception {
        socket.close();
        socket = AdminSocket.open(folder, orders, Duration.ofMillis(1));

        try (SocketChannel silent = connected()) {
            assertThat(Channels.newInputStream(silent).read()).isEqualTo(-1);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForForEver() throws Exception {
        socket.close();
        Path path = data.resolve("admin.sock");
        try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            deaf.bind(UnixDomainSocketAddress.of(path));

            Order order = Order.of("echo");
            assertThatThrownBy(() -> AdminClient.give(data, order, it -> {}, Duration.ofMillis(1)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("the server on " + data + " does not answer: look at its log");
        } finally {
            Files.deleteIfExists(path);
        }
    }

    @Test
    void noMoreThanEightOrdersAreCarriedOutAtOnce() throws Exception {
        var more = new ArrayList<SocketChannel>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AdminSocket.AT_ONCE; i++) {
                clients.execute(() -> given(data, Order.of("together")));
            }
            allBusy.await();
            for (int i = 0; i < AdminSocket.AT_ONCE; i++) {
                SocketChannel client = connected();
                more.add(client);
                Wire.write(Channels.newOutputStream(client), Order.of("together"));
                Wire.read(Channels.newInputStream(client), 1_000, Reply.class); // it is taken
            }
            end.countDown();
            for (SocketChannel client : more) {
                Channels.newInputStream(client).readAllBytes();
                client.close();
            }
        }

        assertThat(busyMost.get()).isEqualTo(AdminSocket.AT_ONCE);
    }

    @Test
    void whatAnEarlierServerSaidOfAnotherPlaceIsForgotten() throws Exception {
        socket.close();
        Path elsewhere = Files.writeString(data.resolve("admin.path"), data + "/gone.sock");

        socket = AdminSocket.open(folder, orders);

        assertThat(elsewhere).doesNotExist();
        assertThat(given(data, Order.of("echo", "here"))).containsExactly("here");
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
            AdminSocket elsewhere = AdminSocket.open(other, orders);

            assertThat(deep.resolve("admin.sock")).doesNotExist();
            assertThat(given(deep, Order.of("echo", "here"))).containsExactly("here");
            assertThat(SocketPath.of(deep).orElseThrow().toString().length()).isLessThan(104);
            elsewhere.close();
        }
    }
}
