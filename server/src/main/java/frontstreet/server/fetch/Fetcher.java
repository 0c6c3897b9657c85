package frontstreet.server.fetch;

import frontstreet.server.version.Version;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Fetches one address: conditionally, politely, within limits, and only from the public internet.
/// The one way out of the server.
///
/// Any thread may call it, best a virtual one: it blocks. Cookies are neither sent nor kept.
public final class Fetcher implements AutoCloseable {
    private static final Duration CONNECTION_IDLE = Duration.ofSeconds(30);

    private final FetchOptions options;
    private final InstantSource clock;
    private final HostGate hosts;
    private final Robots robots;
    private final NameLookup names;
    private final OkHttpClient client;

    /// @param clock paper time: when validators came, and for servers that show no clock of their
    ///   own
    public Fetcher(FetchOptions options, InstantSource clock) {
        this(options, clock, guard(options));
    }

    Fetcher(FetchOptions options, InstantSource clock, AddressGuard guard) {
        this.options = options;
        this.clock = clock;
        this.hosts = new HostGate(options.hosts(), System::nanoTime);
        this.robots = new Robots(options.robotsCache(), System::nanoTime, this::fetch);
        this.names = new NameLookup(options.lookupsAtOnce(), options.connectTimeout());
        this.client = client(options, guard, names);
    }

    private static AddressGuard guard(FetchOptions options) {
        String door = options.replay();
        return door == null
                ? AddressGuard.ofThePublic()
                : AddressGuard.only(ReplayDoor.loopback(door));
    }

    private static OkHttpClient client(FetchOptions options, AddressGuard guard, NameLookup names) {
        var builder =
                new OkHttpClient.Builder()
                        .proxy(Proxy.NO_PROXY)
                        .socketFactory(guard)
                        .dns(names)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .connectTimeout(options.connectTimeout())
                        .readTimeout(
                                Duration.ZERO) // one deadline for the whole call binds them all
                        .writeTimeout(Duration.ZERO)
                        .connectionPool(
                                new ConnectionPool(
                                        options.idleConnections(),
                                        CONNECTION_IDLE.toSeconds(),
                                        TimeUnit.SECONDS));
        String door = options.replay();
        if (door != null) {
            builder.addInterceptor(new ReplayDoor(ReplayDoor.loopback(door)));
        }
        return builder.build();
    }

    /// Politeness, for whoever decides what is asked next.
    public HostGate hosts() {
        return hosts;
    }

    /// Fetches. Whatever the other side does, the answer is a [FetchResult]; it comes within the
    /// purpose's deadline and its wait for room, and those of robots.txt where a page asks it.
    ///
    /// Throws `InterruptedException` when the calling thread is interrupted; nothing is left
    /// behind.
    public FetchResult fetch(FetchRequest request) throws InterruptedException {
        HttpUrl start = HttpUrl.parse(request.address());
        if (start == null) {
            return new FetchResult.Refused("not an address of the web, http or https");
        }
        if (request.address().length() > options.addressCharsMax()) {
            return new FetchResult.Refused(
                    "an address of more than " + options.addressCharsMax() + " letters");
        }
        var trail = new RedirectTrail(start, options);
        var budget = new Budget(options.limits(request.purpose()));
        while (true) {
            switch (hop(request, trail, budget)) {
                case Hop.Ended(FetchResult result) -> {
                    return result;
                }
                case Hop.Moved(String location, boolean forGood) -> {
                    String objection = trail.follow(location, forGood);
                    if (objection != null) {
                        return Failures.failed(FailureReason.REDIRECTS, objection);
                    }
                }
            }
        }
    }

    /// What the robots.txt of an address's site says to us: asked for once, and remembered.
    ///
    /// @param refused whether it asks us not to read the address
    /// @param sitemaps that it names, in its order
    public record SiteRules(boolean refused, List<String> sitemaps) {
        public SiteRules {
            sitemaps = List.copyOf(sitemaps);
        }
    }

    /// What the robots.txt of an address's site says to us; nothing of what is no address.
    public SiteRules rules(String address) throws InterruptedException {
        HttpUrl page = HttpUrl.parse(address);
        return page == null
                ? new SiteRules(false, List.of())
                : new SiteRules(robots.objection(page).isPresent(), robots.sitemaps(page));
    }

    private Hop hop(FetchRequest request, RedirectTrail trail, Budget budget)
            throws InterruptedException {
        if (request.purpose() == Purpose.PAGE) {
            Optional<FetchResult> objection = robots.objection(trail.here());
            if (objection.isPresent()) {
                return new Hop.Ended(objection.get());
            }
        }
        String host = trail.here().host();
        long asked = System.nanoTime();
        boolean entered = hosts.enter(host, budget.roomLeft());
        long began = System.nanoTime();
        budget.waited(began - asked);
        if (!entered) {
            return new Hop.Ended(
                    Failures.failed(
                            FailureReason.NO_ROOM, "our turn at " + host + " did not come"));
        }
        try {
            return call(request, trail, budget);
        } finally {
            hosts.leave(host);
            budget.spent(System.nanoTime() - began);
        }
    }

    private Hop call(FetchRequest request, RedirectTrail trail, Budget budget)
            throws InterruptedException {
        Instant now = clock.instant();
        Call call = client.newCall(asked(request, trail.here(), now));
        var reader = new ResponseReader(options.limits(request.purpose()), request.purpose(), now);
        try {
            call.timeout().timeout(budget.nanosLeft(), TimeUnit.NANOSECONDS);
            try (Response response = call.execute()) {
                Hop hop = reader.read(response, trail);
                restIfAsked(hop, trail.here().host());
                return hop;
            }
        } catch (IOException e) {
            call.cancel(); // or OkHttp reads on for a while, to use the connection again
            if (Thread.interrupted()) {
                throw new InterruptedException("while fetching " + trail.here());
            }
            return new Hop.Ended(Failures.of(e));
        }
    }

    private void restIfAsked(Hop hop, String host) {
        if (hop instanceof Hop.Ended(FetchResult.Failed failed) && failed.retryAfter() != null) {
            hosts.rest(host, failed.retryAfter());
        }
    }

    private Request asked(FetchRequest request, HttpUrl here, Instant now) {
        var builder =
                new Request.Builder()
                        .url(here)
                        .header("User-Agent", userAgent())
                        .header("Accept", request.purpose().accept())
                        .header("Accept-Encoding", ContentCodings.ACCEPTED);
        Validators validators = request.validators();
        if (validators == null || validators.olderThan(options.validatorsAge(), now)) {
            return builder.build();
        }
        if (validators.etag() != null) {
            builder.header("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            builder.header("If-Modified-Since", validators.lastModified());
        }
        return builder.build();
    }

    private String userAgent() {
        String contact = options.contact();
        return "FrontStreet/" + Version.current() + (contact == null ? "" : " (+" + contact + ")");
    }

    /// Ends all calls and closes all connections.
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
        names.close();
    }

    /// What is left of one fetch's limits. Owned by that fetch.
    private static final class Budget {
        private long nanos;
        private long roomNanos;

        Budget(FetchLimits limits) {
            nanos = limits.deadline().toNanos();
            roomNanos = limits.roomWait().toNanos();
        }

        Duration roomLeft() {
            return Duration.ofNanos(Math.max(0, roomNanos));
        }

        void waited(long took) {
            roomNanos -= took;
        }

        long nanosLeft() throws InterruptedIOException {
            if (nanos <= 0) {
                throw new InterruptedIOException(
                        "timeout"); // as OkHttp says it; zero means "for ever" there
            }
            return nanos;
        }

        void spent(long took) {
            nanos -= took;
        }
    }
}
