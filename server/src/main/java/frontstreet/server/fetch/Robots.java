package frontstreet.server.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// What robots.txt says to us, by RFC 9309 (<https://www.rfc-editor.org/rfc/rfc9309>): asked once
/// per scheme, host and port, remembered within a bound. `Crawl-delay` is no part of the RFC; our
/// pause is in [HostOptions].
///
/// A robots.txt that is not there, is refused or cannot be read closes nothing; one that cannot be
/// asked for closes the host until it is asked again (2.3.1).
final class Robots {
    /// Asks for one robots.txt.
    interface Asking {
        FetchResult fetch(FetchRequest request) throws InterruptedException;
    }

    private static final Set<String> OUR_NAME = Set.of("frontstreet");
    private static final int ENTRY_BYTES = 200; // what remembering a host costs beside its rules

    private final RobotsOptions options;
    private final LongSupplier nanoTime;
    private final Asking asking;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<HttpUrl, Site> sites = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Robots(RobotsOptions options, LongSupplier nanoTime, Asking asking) {
        this.options = options;
        this.nanoTime = nanoTime;
        this.asking = asking;
    }

    /// Why a page is not fetched, as the result of fetching it; empty when it may be.
    Optional<FetchResult> objection(HttpUrl page) throws InterruptedException {
        return answer(robotsOf(page)).objection(page);
    }

    private static HttpUrl robotsOf(HttpUrl page) {
        return new HttpUrl.Builder()
                .scheme(page.scheme())
                .host(page.host())
                .port(page.port())
                .addPathSegment("robots.txt")
                .build();
    }

    /// The sitemaps that the robots.txt of an address's site names, in its order; none when it
    /// cannot be had.
    List<String> sitemaps(HttpUrl page) throws InterruptedException {
        return answer(robotsOf(page)).rules.getSitemaps();
    }

    // One caller asks, and the others that want the same wait for it.
    private Answer answer(HttpUrl address) throws InterruptedException {
        Site site = site(address);
        site.lock.lockInterruptibly();
        try {
            Answer known = site.answer;
            if (known != null && known.until - nanoTime.getAsLong() > 0) {
                return known;
            }
            Answer asked = ask(address);
            site.answer = asked;
            remember(address, site, asked.bytes + ENTRY_BYTES);
            return asked;
        } finally {
            site.lock.unlock();
        }
    }

    private Site site(HttpUrl address) {
        lock.lock();
        try {
            return sites.computeIfAbsent(address, it -> new Site());
        } finally {
            lock.unlock();
        }
    }

    private void remember(HttpUrl address, Site site, int weight) {
        lock.lock();
        try {
            if (sites.get(address) != site) {
                return; // forgotten meanwhile
            }
            bytes += weight - site.weight;
            site.weight = weight;
            forgetTheOldest();
        } finally {
            lock.unlock();
        }
    }

    private void forgetTheOldest() {
        Iterator<Site> oldest = sites.values().iterator();
        while (bytes > options.bytesMax() && oldest.hasNext()) {
            bytes -= oldest.next().weight;
            oldest.remove();
        }
    }

    private Answer ask(HttpUrl address) throws InterruptedException {
        String asked = address.toString();
        return switch (asking.fetch(new FetchRequest(asked, null, Purpose.ROBOTS))) {
            case FetchResult.Fetched it -> rules(asked, it.body());
            case FetchResult.NotModified it -> open();
            case FetchResult.Gone it -> open();
            case FetchResult.Refused it -> open();
            case FetchResult.Failed it -> failed(it);
        };
    }

    private Answer rules(String address, Body body) {
        // Without limits: by default a long Crawl-delay closes the whole site.
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, Integer.MAX_VALUE);
        String type = body.declaredType();
        BaseRobotRules rules =
                parser.parseContent(
                        address, body.bytes(), type == null ? "text/plain" : type, OUR_NAME);
        return new Answer(
                rules, null, body.bytes().length, nanoTime.getAsLong() + options.kept().toNanos());
    }

    private Answer open() {
        var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        return new Answer(rules, null, 0, nanoTime.getAsLong() + options.kept().toNanos());
    }

    private Answer failed(FetchResult.Failed failed) {
        return switch (failed.reason()) {
            case NOT_FOUND, ODD_STATUS, REDIRECTS, TOO_BIG, BROKEN -> open();
            case UNKNOWN_HOST, CONNECTION, TLS, TIMEOUT, NO_ROOM, OVERLOADED, SERVER_ERROR ->
                    closed(failed);
        };
    }

    private Answer closed(FetchResult.Failed failed) {
        var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        var told =
                new FetchResult.Failed(
                        failed.reason(), failed.retryAfter(), "robots.txt: " + failed.detail());
        return new Answer(rules, told, 0, nanoTime.getAsLong() + options.retry().toNanos());
    }

    /// One host. Its answer is owned by whoever holds its lock, its weight by the holder of the
    /// other.
    private static final class Site {
        final ReentrantLock lock = new ReentrantLock();
        @Nullable Answer answer;
        int weight;
    }

    /// What a host said.
    ///
    /// @param failure why nothing could be asked, or `null`
    /// @param until machine time, in nanoseconds, when to ask again
    private record Answer(
            BaseRobotRules rules, FetchResult.@Nullable Failed failure, int bytes, long until) {
        Optional<FetchResult> objection(HttpUrl page) {
            if (failure != null) {
                return Optional.of(failure);
            }
            return rules.isAllowed(page.toString())
                    ? Optional.empty()
                    : Optional.of(new FetchResult.Refused("robots.txt asks us not to read this"));
        }
    }
}
