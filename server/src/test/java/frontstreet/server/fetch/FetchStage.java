package frontstreet.server.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A server on loopback and fetchers that reach it by the replay door, at a time that stands still.
final class FetchStage implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
    static final String FEED = "https://daily.example/feed";
    static final Duration LONG = Duration.ofSeconds(60);

    private final Loopback server = new Loopback();
    private final List<Fetcher> open = new ArrayList<>();

    Loopback server() {
        return server;
    }

    FetchOptions options() {
        return FetchOptions.defaults().replaying(server.door());
    }

    Fetcher fetcher(FetchOptions options) {
        var fetcher = new Fetcher(options, () -> NOW);
        closesLater(fetcher);
        return fetcher;
    }

    void closesLater(Fetcher fetcher) {
        open.add(fetcher);
    }

    FetchResult feed(String address) throws InterruptedException {
        return fetcher(options()).fetch(FetchRequest.feed(address, null));
    }

    static FetchLimits within(int bytesMax, Duration deadline) {
        return new FetchLimits(bytesMax, bytesMax, deadline, LONG);
    }

    static void failed(FetchResult result, FailureReason reason) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        FetchResult.Failed.class,
                        it -> assertThat(it.reason()).as(it.detail()).isEqualTo(reason));
    }

    static String text(FetchResult result) {
        return result instanceof FetchResult.Fetched it
                ? new String(it.body().bytes(), UTF_8)
                : result.toString();
    }

    @Override
    public void close() {
        open.forEach(Fetcher::close);
        server.close();
    }
}
