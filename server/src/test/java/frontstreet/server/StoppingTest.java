package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.press.Mishap;
import frontstreet.press.PressSite;
import frontstreet.press.World;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.store.DataFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real process is asked to end: it does, says so, and nothing is lost or doubled.
@Timeout(300)
class StoppingTest {
    private static final int TERM = 128 + 15;
    private static final Set<Mishap> SLOWED = Set.of(Mishap.ENDLESS_ANSWER, Mishap.SLOW);
    private static final List<String> MOMENTS =
            List.of("page read ", "placed articles=", "edition laid out ");
    @TempDir private Path folder;

    @Test
    void aServerUnderLoadEndsWhenItIsAskedToAndGoesOnWhereItStood() throws Exception {
        var clock =
                new PaperClock(
                        KillTest.MORNING, Instant.now(), KillTest.RATE, InstantSource.system());
        World world = World.of(1);
        Path data = folder.resolve("data");
        try (PressSite site = press(world, clock, SLOWED)) {
            List<String> placed = List.of();
            for (String moment : MOMENTS) {
                ServerProcess server =
                        ServerProcess.start(data, site.port(), KillTest.options(clock));
                try (Socket reader = readerWhoNeverEnds(server.line("The paper is at"))) {
                    server.line(moment);

                    ServerProcess.Ended end = server.stop();

                    assertThat(reader.isConnected()).isTrue();
                    assertThat(end.status()).as(moment).isEqualTo(TERM);
                    assertThat(end.lines())
                            .as(moment)
                            .contains("frontstreet: stopped")
                            .noneMatch(
                                    it -> it.contains("ERROR") || it.contains("store is closed"));
                } finally {
                    server.kill();
                }
                DataFolder.open(data).close(); // nobody holds it
                assertThat(data.resolve("admin.sock")).doesNotExist();
                List<String> left = KillTest.placed(StoreLeft.of(data, folder.resolve("copy")));
                assertThat(left).as(moment).containsAll(placed);
                placed = left;
            }
        }

        Instant end = clock.instant();
        try (PressSite site = press(world, InstantSource.fixed(end), Set.of())) {
            KillTest.settle(
                    data, FetchOptions.defaults().replaying("127.0.0.1:" + site.port()), end);
        }
        KillTest.compare(StoreLeft.of(data, folder.resolve("copy")), world, end);
    }

    private static PressSite press(World world, InstantSource clock, Set<Mishap> mishaps)
            throws IOException {
        return PressSite.open(world, new PressSite.Setup(0, KillTest.MORNING, clock, mishaps, 0));
    }

    /// Sends the head of a form and never its words.
    private static Socket readerWhoNeverEnds(String line) throws IOException {
        int port = Integer.parseInt(line.replaceAll(".*:(\\d+)/$", "$1"));
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String head =
                """
                POST /sign-in HTTP/1.1
                Host: 127.0.0.1:%1$d
                Origin: http://127.0.0.1:%1$d
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 1000

                token=\
                """
                        .formatted(port)
                        .replace("\n", "\r\n");
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void whatDoesNotEndByItselfIsLeftBehind() throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(property("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", property("java.class.path"), NeverEnding.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("started");

            process.toHandle().destroy(); // the streams stay open

            assertThat(lines.lines())
                    .containsExactly(
                            "stopped, though not all of it ended by itself; nothing that was kept"
                                    + " is lost");
            assertThat(process.waitFor()).isEqualTo(Stopping.HALTED);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    /// A server of which no part ever ends.
    static final class NeverEnding {
        private NeverEnding() {}

        public static void main(String[] args) throws InterruptedException {
            var never = new CountDownLatch(1);
            Stopping.whenAsked(new CountDownLatch(1), never::await, System.out::println);
            System.out.println("started");
            never.await();
        }
    }
}
