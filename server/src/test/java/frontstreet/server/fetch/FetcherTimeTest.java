package frontstreet.server.fetch;

import static frontstreet.server.fetch.FailureReason.TIMEOUT;
import static frontstreet.server.fetch.FetchStage.FEED;
import static frontstreet.server.fetch.FetchStage.failed;
import static frontstreet.server.fetch.FetchStage.within;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// No fetch lasts longer than it may.
class FetcherTimeTest {
    private final FetchStage stage = new FetchStage();
    private final Loopback server = stage.server();
    private final FetchOptions options = stage.options();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aDripThatNeverEndsIsStoppedByTheDeadline() throws Exception {
        var done = new CountDownLatch(1);
        server.at(
                "daily.example/feed",
                out -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
                    drip(out, done);
                });

        var result =
                stage.fetcher(options.limitedTo(within(1000, Duration.ofMillis(300))))
                        .fetch(FetchRequest.feed(FEED, null));

        failed(result, TIMEOUT);
        done.countDown();
    }

    @Test
    void soIsAServerThatNeverAnswers() throws Exception {
        var done = new CountDownLatch(1);
        server.at("daily.example/feed", out -> await(done));

        var result =
                stage.fetcher(options.limitedTo(within(1000, Duration.ofMillis(300))))
                        .fetch(FetchRequest.feed(FEED, null));

        failed(result, TIMEOUT);
        done.countDown();
    }

    @Test
    void whoFetchesCanBeInterruptedAndTheRoomIsGivenBack() throws Exception {
        var done = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        server.at(
                "daily.example/feed",
                out -> {
                    asked.countDown();
                    await(done);
                });
        var fetcher = stage.fetcher(options);
        var interrupted = new CountDownLatch(1);
        for (int i = 0; i < 3; i++) { // more than may be at one host at once
            Thread fetching =
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    fetcher.fetch(FetchRequest.feed(FEED, null));
                                } catch (InterruptedException e) {
                                    interrupted.countDown();
                                }
                            });
            asked.await();
            fetching.interrupt();
            fetching.join();
        }

        assertThat(interrupted.getCount()).isZero();
        assertThat(fetcher.hosts().hasRoom("daily.example")).isTrue();
        done.countDown();
    }

    private static void drip(OutputStream out, CountDownLatch done) throws IOException {
        while (done.getCount() > 0) {
            out.write('x');
            out.flush();
            waitFor(done, 20);
        }
    }

    private static void await(CountDownLatch done) {
        waitFor(done, 60_000);
    }

    private static void waitFor(CountDownLatch done, long millis) {
        try {
            done.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
