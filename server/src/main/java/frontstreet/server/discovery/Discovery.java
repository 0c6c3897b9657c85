package frontstreet.server.discovery;

import frontstreet.feed.Feed;
import frontstreet.feed.FeedFormat;
import frontstreet.feed.FeedParser;
import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import frontstreet.page.Page;
import frontstreet.page.PageDecoder;
import frontstreet.server.discovery.Candidates.Candidate;
import frontstreet.server.discovery.Discovered.Feeds;
import frontstreet.server.discovery.Discovered.Nothing;
import frontstreet.server.fetch.FetchRequest;
import frontstreet.server.fetch.FetchResult.Failed;
import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.FetchResult.Gone;
import frontstreet.server.fetch.FetchResult.NotModified;
import frontstreet.server.fetch.FetchResult.Refused;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.fetch.WebAddress;
import frontstreet.server.intake.ReadingThreads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks what feeds are behind an address: the feed itself, or what a page announces and its
/// robots.txt names. A page that robots.txt asks us not to read is not looked into.
///
/// Any thread may call it, best a virtual one: it fetches up to a dozen addresses and blocks.
public final class Discovery {
    private static final int ADDRESS_CHARS_MAX = 4_096;

    private final Fetcher fetcher;
    private final FeedParser parser;
    private final ReadingThreads reading;
    private final PageDecoder pages = new PageDecoder();

    public Discovery(Fetcher fetcher, FeedParser parser, ReadingThreads reading) {
        this.fetcher = fetcher;
        this.parser = parser;
        this.reading = reading;
    }

    /// What is read at an address.
    private sealed interface Look {}

    private record FeedThere(String url, Feed feed) implements Look {}

    private record PageThere(Fetched fetched) implements Look {}

    private record NothingThere(String because) implements Look {}

    /// What the head of a page says.
    private record Head(@Nullable String name, List<Candidate> candidates) {}

    /// What is behind an address. One without a scheme is asked by https, and by http where nobody
    /// answers.
    ///
    /// @param now decides which feed brings news and which stands still
    public Discovered at(String address, Instant now) throws InterruptedException {
        boolean isWhole = address.matches("(?is)[a-z][a-z0-9+.-]*://.*");
        Look look = look(isWhole ? address : "https://" + address);
        if (!isWhole && look instanceof NothingThere) {
            Look plain = look("http://" + address);
            look = plain instanceof NothingThere ? look : plain;
        }
        return switch (look) {
            case FeedThere(String url, Feed feed) -> ofFeed(url, feed, now);
            case PageThere(Fetched fetched) -> behind(fetched, now);
            case NothingThere(String because) -> new Nothing(because);
        };
    }

    private Discovered ofFeed(String url, Feed feed, Instant now) throws InterruptedException {
        if (feed.format() == FeedFormat.OPML) {
            return new Nothing(
                    "it is a list of feeds: save it, and carry it in with 'frontstreet source import'");
        }
        var troubles = new ArrayList<String>();
        List<FoundFeed> found = leaves(url, feed, null, troubles);
        if (found.isEmpty()) {
            return new Nothing(
                    troubles.isEmpty()
                            ? "it is a list of pages that gives no headlines"
                            : troubles.getFirst());
        }
        FoundFeed first = found.getFirst();
        String home = first.site() == null ? WebAddress.origin(url).orElse(null) : first.site();
        return new Feeds(first.title(), home, false, BestFeed.sorted(found, now), troubles);
    }

    private Discovered behind(Fetched page, Instant now) throws InterruptedException {
        String address = page.address();
        Fetcher.SiteRules rules = fetcher.rules(address);
        if (rules.refused()) {
            return new Nothing(
                    "it is a page that robots.txt asks us not to read; the address of a feed may"
                            + " be given itself");
        }
        Head head = read(() -> head(page, rules.sitemaps()));
        if (head == null || head.candidates().isEmpty()) {
            return new Nothing("it is no feed, and it announces none");
        }
        var found = new ArrayList<FoundFeed>();
        var troubles = new ArrayList<String>();
        for (Candidate candidate : head.candidates()) {
            switch (look(candidate.url())) {
                case FeedThere(String url, Feed feed) ->
                        leaves(url, feed, candidate.title(), troubles).stream()
                                .filter(it -> isNew(it, found))
                                .forEach(found::add);
                case PageThere there -> troubles.add(candidate.url() + ": it is a page, no feed");
                case NothingThere(String because) -> troubles.add(candidate.url() + ": " + because);
            }
        }
        return found.isEmpty()
                ? new Nothing("of the feeds that it announces none can be read: " + first(troubles))
                : new Feeds(head.name(), address, true, BestFeed.sorted(found, now), troubles);
    }

    private static String first(List<String> troubles) {
        return troubles.isEmpty() ? "none gives headlines" : troubles.getFirst();
    }

    private static boolean isNew(FoundFeed feed, List<FoundFeed> found) {
        return found.stream().noneMatch(it -> it.url().equals(feed.url()));
    }

    private Head head(Fetched fetched, List<String> sitemaps) {
        Page page =
                pages.decode(
                        fetched.body().bytes(), fetched.body().declaredType(), fetched.address());
        return new Head(
                page.metadata().first("og:site_name").orElse(page.metadata().title()),
                Candidates.of(page.feeds(), sitemaps));
    }

    /// A feed itself; of a list of sitemaps those that list news; nothing of what lists pages
    /// without headlines.
    private List<FoundFeed> leaves(
            String url, Feed feed, @Nullable String title, List<String> troubles)
            throws InterruptedException {
        return switch (feed.format()) {
            case RSS, RDF, ATOM, JSON -> List.of(FoundFeed.of(url, feed, title));
            case OPML -> List.of();
            case SITEMAP ->
                    Stream.of(FoundFeed.of(url, feed, title))
                            .filter(it -> !it.latest().isEmpty())
                            .toList();
            case SITEMAP_INDEX -> ofIndex(feed, troubles);
        };
    }

    private List<FoundFeed> ofIndex(Feed index, List<String> troubles) throws InterruptedException {
        List<String> listed =
                index.entries().stream().flatMap(it -> Stream.ofNullable(it.link())).toList();
        var found = new ArrayList<FoundFeed>();
        for (String sitemap : Candidates.news(listed)) {
            switch (look(sitemap)) {
                case FeedThere(String url, Feed feed) -> {
                    FoundFeed leaf = FoundFeed.of(url, feed, null);
                    if (leaf.isSitemap() && !leaf.latest().isEmpty()) {
                        found.add(leaf);
                    }
                }
                case PageThere there -> troubles.add(sitemap + ": it is a page, no list");
                case NothingThere(String because) -> troubles.add(sitemap + ": " + because);
            }
        }
        return found;
    }

    private Look look(String address) throws InterruptedException {
        String objection = WebAddress.objection(address, ADDRESS_CHARS_MAX).orElse(null);
        if (objection != null) {
            return new NothingThere(objection);
        }
        return switch (fetcher.fetch(FetchRequest.feed(WebAddress.plain(address), null))) {
            case Fetched fetched -> read(address, fetched);
            case NotModified(var movedTo, var freshFor) -> new NothingThere("it sent nothing");
            case Gone() -> new NothingThere("it is gone");
            case Refused(String because) -> new NothingThere(because);
            case Failed failure -> new NothingThere(failure.detail());
        };
    }

    private Look read(String address, Fetched fetched) throws InterruptedException {
        String url = fetched.movedTo() == null ? WebAddress.plain(address) : fetched.movedTo();
        Look look =
                read(() ->
                        switch (parser.parse(
                                fetched.body().bytes(),
                                fetched.body().declaredType(),
                                fetched.address())) {
                            case Parsed(Feed feed, var problems) -> new FeedThere(url, feed);
                            case NotAFeed(String because) -> new PageThere(fetched);
                        });
        return look == null ? new NothingThere("reading it failed") : look;
    }

    /// What work on a reading thread answers, or `null` when what it read broke it.
    private <T> @Nullable T read(Callable<T> work) throws InterruptedException {
        try {
            return reading.read(work);
        } catch (ExecutionException e) {
            return null;
        }
    }
}
