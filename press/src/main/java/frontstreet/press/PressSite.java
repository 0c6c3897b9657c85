package frontstreet.press;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The press over HTTP: one server on loopback for all outlets, who are told apart by the `Host`
/// header.
///
/// On its own address, and on `press.example`, it serves `/outlets.opml`, the subscription list of
/// all outlets. On `www.SLUG.example` it serves that outlet's feeds, pages and pictures as of the
/// clock.
public final class PressSite implements AutoCloseable {
    private static final Set<String> DIRECTORY =
            Set.of("press.example", "127.0.0.1", "localhost", "[::1]");
    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final int CALLS_A_MINUTE = 6; // of an outlet that wants to be left alone

    private final Newsstand stand;
    private final Troubles troubles;
    private final Counter counter;
    private final InstantSource clock;
    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, Outlet> byHost = new HashMap<>();
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();

    /// How a press is opened.
    ///
    /// @param port on loopback, 0 for any free one
    /// @param start paper time when the clock starts; the world is there from three days before
    /// @param clock paper time
    /// @param mishaps what goes wrong
    /// @param refusePercent of all outlets, how many refuse their pages
    public record Setup(
            int port, Instant start, InstantSource clock, Set<Mishap> mishaps, int refusePercent) {
        public Setup {
            mishaps = Set.copyOf(mishaps);
        }

        /// A press where all goes well.
        public static Setup well(Instant start, InstantSource clock) {
            return new Setup(0, start, clock, Set.of(), 0);
        }
    }

    private PressSite(Newsstand stand, Setup setup, HttpServer server) {
        this.stand = stand;
        this.troubles =
                Troubles.of(stand.outlets(), setup.mishaps(), setup.refusePercent(), stand.seed());
        this.counter = new Counter(stand, troubles);
        this.clock = setup.clock();
        this.server = server;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        stand.outlets().forEach(outlet -> byHost.put(outlet.host(), outlet));
    }

    /// Opens the press of a world; it answers when this returns.
    public static PressSite open(World world, Setup setup) throws IOException {
        return open(new WorldStand(world, setup.start()), setup);
    }

    static PressSite open(Newsstand stand, Setup setup) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), setup.port());
        var site = new PressSite(stand, setup, HttpServer.create(address, 0));
        site.server.setExecutor(site.threads);
        site.server.createContext("/", site::take);
        site.server.start();
        return site;
    }

    /// The port it listens on.
    public int port() {
        return server.getAddress().getPort();
    }

    /// Slugs of the outlets that have a mishap.
    public List<String> outletsWith(Mishap mishap) {
        return troubles.with(mishap);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) {
        try (exchange) {
            Request request = Request.of(exchange);
            try {
                serve(exchange, request);
            } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
                send(exchange, request, Answer.refused(500, "The press broke: " + e));
            }
        } catch (IOException e) {
            // The other side has gone, as it may: nothing is owed to it.
            exchange.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(HttpExchange exchange, Request request)
            throws IOException, InterruptedException {
        Instant now = clock.instant();
        if (!Set.of("GET", "HEAD").contains(request.method())) {
            send(exchange, request, Answer.refused(405, "Only GET and HEAD"));
            return;
        }
        if (DIRECTORY.contains(request.host())) {
            send(exchange, request, directory(request.path(), now));
            return;
        }
        Outlet outlet = outlet(request.host());
        if (outlet == null) {
            send(exchange, request, Answer.refused(404, "No such outlet"));
            return;
        }
        Answer redirect = elsewhere(outlet, request);
        if (redirect != null) {
            send(exchange, request, redirect);
            return;
        }
        Set<Mishap> mishaps = troubles.of(outlet);
        if (mishaps.contains(Mishap.SLOW)) {
            Thread.sleep(SLOW);
        }
        Answer early = instead(outlet, request, mishaps, now);
        Answer answer = early == null ? counter.answer(outlet, request.path(), now) : early;
        if (answer.status() == 200 && counter.isPage(outlet, request.path(), now)) {
            Streams stream = Streams.of(mishaps);
            if (stream != null) {
                stream.send(exchange, answer);
                return;
            }
        }
        boolean feed = Counter.feed(outlet, request.path()) != null;
        if (feed && mishaps.contains(Mishap.HUGE_FEED)) {
            Streams.HUGE.send(exchange, answer);
            return;
        }
        send(exchange, request, early == null ? validated(outlet, request, answer) : answer);
    }

    private Answer directory(String path, Instant now) {
        return switch (path) {
            case "/outlets.opml" ->
                    Answer.of(
                            200,
                            "text/x-opml; charset=utf-8",
                            Opml.of(stand.outlets()).getBytes(StandardCharsets.UTF_8),
                            null);
            case "/clock" ->
                    Answer.of(
                            200,
                            "text/plain; charset=utf-8",
                            (now + "\n").getBytes(StandardCharsets.UTF_8),
                            null);
            default -> Answer.refused(404, "Not found");
        };
    }

    private @Nullable Outlet outlet(String host) {
        Outlet outlet = byHost.get(host);
        if (outlet != null) {
            return outlet;
        }
        int dot = host.startsWith("feeds.") ? 6 : 0;
        return byHost.get("www." + host.substring(dot));
    }

    // An outlet's bare name leads to its full one; some outlets have moved.
    private @Nullable Answer elsewhere(Outlet outlet, Request request) {
        String path = request.path();
        if (!request.host().equals(outlet.host()) && !request.host().startsWith("feeds.")) {
            return Answer.moved(301, "https://" + outlet.host() + path);
        }
        Set<Mishap> mishaps = troubles.of(outlet);
        boolean feed = Counter.feed(outlet, path) != null;
        Instant now = clock.instant();
        if (mishaps.contains(Mishap.REDIRECTS)) {
            if (feed && !request.host().startsWith("feeds.")) {
                return Answer.moved(301, "https://feeds." + outlet.slug() + ".example" + path);
            }
            if (!path.contains("utm_source=") && counter.isPage(outlet, path, now)) {
                return Answer.moved(302, joined(path, "utm_source=feed"));
            }
        }
        if (mishaps.contains(Mishap.REDIRECT_LOOP) && counter.isPage(outlet, path, now)) {
            String bare = path.replaceAll("[?&]step=.*", "");
            return Answer.moved(302, joined(bare, path.endsWith("step=1") ? "step=2" : "step=1"));
        }
        return null;
    }

    private static String joined(String path, String more) {
        return path + (path.contains("?") ? "&" : "?") + more;
    }

    // Answers that come whatever was asked for.
    private @Nullable Answer instead(
            Outlet outlet, Request request, Set<Mishap> mishaps, Instant now) {
        if (request.path().equals("/robots.txt")) {
            return null;
        }
        if (mishaps.contains(Mishap.TOO_MANY_REQUESTS) && tooMany(outlet)) {
            return Answer.refused(429, "Too many requests").with("Retry-After", "20");
        }
        if (mishaps.contains(Mishap.SERVER_ERRORS)) {
            long draw = Dice.hash(now.getEpochSecond() / 60, request.path()) & 3;
            if (draw < 2) {
                return draw == 0
                        ? Answer.refused(500, "Internal error")
                        : Answer.refused(503, "Busy").with("Retry-After", "30");
            }
        }
        if (mishaps.contains(Mishap.NOT_MODIFIED_FOR_EVER) && request.isConditional()) {
            return new Answer(304, Map.of(), new byte[0], null);
        }
        boolean refuses = mishaps.contains(Mishap.REFUSES_PAGES);
        if (refuses && counter.isPage(outlet, request.path(), now)) {
            return Answer.refused(403, "Access denied");
        }
        return null;
    }

    private boolean tooMany(Outlet outlet) {
        long minute = System.nanoTime() / 60_000_000_000L;
        AtomicInteger count =
                calls.computeIfAbsent(outlet.slug() + " " + minute, key -> new AtomicInteger());
        if (calls.size() > 1000) {
            calls.clear();
        }
        return count.incrementAndGet() > CALLS_A_MINUTE;
    }

    // Outlets differ in the validators they send; some send none.
    private static Answer validated(Outlet outlet, Request request, Answer answer) {
        Instant changed = answer.changed();
        int habit = Math.floorMod(outlet.slug().hashCode(), 3);
        if (answer.status() != 200 || changed == null || outlet.markup().equals("table")) {
            return answer;
        }
        Answer with = answer;
        String tag = "\"" + Long.toHexString(hash(answer.body())) + "\"";
        String modified = Dates.rfc822(changed);
        if (habit != 2) {
            with = with.with("ETag", tag);
        }
        if (habit != 1) {
            with = with.with("Last-Modified", modified);
        }
        boolean same =
                request.noneMatch() != null
                        ? habit != 2 && request.noneMatch().contains(tag)
                        : habit != 1 && modified.equals(request.modifiedSince());
        return same ? new Answer(304, with.headers(), new byte[0], changed) : with;
    }

    private static long hash(byte[] bytes) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    private static void send(HttpExchange exchange, Request request, Answer answer)
            throws IOException {
        byte[] body = answer.body();
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        String type = answer.headers().getOrDefault("Content-Type", "");
        boolean small = body.length > 1024 && !type.startsWith("image/");
        if (request.gzip() && small && request.method().equals("GET")) {
            body = zipped(body);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
        }
        boolean none =
                body.length == 0 || answer.status() == 304 || request.method().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), none ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] zipped(byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        }
        return out.toByteArray();
    }
}
