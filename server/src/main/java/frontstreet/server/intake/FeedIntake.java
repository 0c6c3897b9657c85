package frontstreet.server.intake;

import frontstreet.feed.Feed;
import frontstreet.feed.FeedFormat;
import frontstreet.feed.FeedParser;
import frontstreet.feed.FeedResult;
import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import frontstreet.server.fetch.FetchRequest;
import frontstreet.server.fetch.FetchResult;
import frontstreet.server.fetch.FetchResult.Failed;
import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.FetchResult.Gone;
import frontstreet.server.fetch.FetchResult.NotModified;
import frontstreet.server.fetch.FetchResult.Refused;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.intake.FirstContact.Terms;
import frontstreet.server.schedule.DueFeed;
import frontstreet.server.schedule.NextCheck;
import frontstreet.server.schedule.ScheduleOptions;
import frontstreet.server.store.Database;
import frontstreet.server.store.FeedTable.Checked;
import frontstreet.server.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One due feed → its new entries kept and its next check set, in one transaction.
///
/// Whoever dies before that leaves the old validators behind: the next check asks again, and triage
/// drops what is known.
public final class FeedIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FeedIntake.class);

    private final FeedParser parser;
    private final Fetcher fetcher;
    private final ReadingThreads reading;
    private final Database database;
    private final Options options;
    private final InstantSource clock;

    /// How feeds are taken.
    ///
    /// @param schedule how often
    /// @param firstContact default recent. How much of a feed that was never seen before is news
    /// @param newsAge how old news may be: what is older would be deleted at once
    public record Options(
            ScheduleOptions schedule, FirstContact.Mode firstContact, Duration newsAge) {}

    public FeedIntake(
            FeedParser parser,
            Fetcher fetcher,
            ReadingThreads reading,
            Database database,
            Options options,
            InstantSource clock) {
        this.parser = parser;
        this.fetcher = fetcher;
        this.reading = reading;
        this.database = database;
        this.options = options;
        this.clock = clock;
    }

    /// What came of one check.
    ///
    /// @param entries how many the feed lists, or `null` when it says that nothing has changed
    /// @param newest the time of its newest entry, or `null` when none gives one
    /// @param trouble why it could not be read, or `null` when it could
    public record Outcome(
            @Nullable Integer entries, @Nullable Instant newest, @Nullable String trouble) {}

    /// Takes one due feed along. Runs on its own virtual thread and may block.
    public Outcome take(DueFeed due) throws InterruptedException {
        FetchResult result = fetcher.fetch(FetchRequest.feed(due.url(), due.validators()));
        Answer answer = read(due, result);
        LOG.debug("step=5 feed={}", due.feed());
        int kept =
                switch (answer) {
                    case News news -> database.write(tx -> keep(due, news, tx));
                    case Same(Duration freshFor) -> close(due, same(due, freshFor));
                    case Trouble(String because, NextCheck next) ->
                            close(due, trouble(due, because, next));
                };
        LOG.info(
                "feed checked url={} outcome={} new={}",
                due.url(),
                answer instanceof Trouble trouble ? trouble.because() : "read",
                kept);
        return outcome(answer);
    }

    private static Outcome outcome(Answer answer) {
        return switch (answer) {
            case News news ->
                    new Outcome(
                            news.seen().size(),
                            times(news.seen()).stream().max(Instant::compareTo).orElse(null),
                            null);
            case Same(Duration freshFor) -> new Outcome(null, null, null);
            case Trouble(String because, NextCheck next) -> new Outcome(null, null, because);
        };
    }

    private static List<Instant> times(List<SeenEntry> seen) {
        return seen.stream().flatMap(it -> Stream.ofNullable(it.published())).toList();
    }

    private sealed interface Answer {}

    private record News(List<SeenEntry> seen, Fetched fetched, @Nullable Integer ttlMinutes)
            implements Answer {}

    private record Same(@Nullable Duration freshFor) implements Answer {}

    private record Trouble(String because, NextCheck next) implements Answer {}

    private Answer read(DueFeed due, FetchResult result) throws InterruptedException {
        return switch (result) {
            case Fetched fetched -> parsed(due, fetched);
            case NotModified(String movedTo, Duration freshFor) -> new Same(freshFor);
            case Gone() -> new Trouble("it is gone", NextCheck.afterGone(clock.instant()));
            case Refused(String because) -> failed(due, because, null);
            case Failed failure -> failed(due, failure.detail(), failure.retryAfter());
        };
    }

    private Answer parsed(DueFeed due, Fetched fetched) throws InterruptedException {
        FeedResult parsed;
        try {
            parsed =
                    reading.read(() ->
                            parser.parse(
                                    fetched.body().bytes(),
                                    fetched.body().declaredType(),
                                    fetched.address()));
        } catch (ExecutionException e) {
            LOG.error("feed not read url={}", due.url(), e.getCause());
            return failed(due, "reading it failed: " + e.getCause(), null);
        }
        return switch (parsed) {
            case Parsed(Feed feed, var problems) when feed.format() == FeedFormat.SITEMAP_INDEX ->
                    failed(due, index(feed), null);
            case Parsed(Feed feed, var problems) ->
                    new News(EntryTriage.seen(feed.entries()), fetched, feed.ttlMinutes());
            case NotAFeed(String because) -> failed(due, "no feed: " + because, null);
        };
    }

    // what it lists are sitemaps: read as pages, they would become articles
    private static String index(Feed feed) {
        String listed = feed.entries().isEmpty() ? null : feed.entries().getFirst().link();
        return "it lists sitemaps, no articles; the feed to name is a news sitemap"
                + (listed == null ? "" : ", as " + listed);
    }

    private Trouble failed(DueFeed due, String because, @Nullable Duration retryAfter) {
        return new Trouble(
                because, NextCheck.afterFailure(due.failures() + 1, retryAfter, clock.instant()));
    }

    private int keep(DueFeed due, News news, Tx tx) {
        if (tx.subscriptions().feed(due.url()).isEmpty()) {
            return 0; // removed while it was fetched
        }
        Instant now = clock.instant();
        List<SeenEntry> seen = news.seen();
        List<String> names = seen.stream().map(SeenEntry::name).toList();
        EntryTriage triage = EntryTriage.of(seen, tx.entries().known(due.feed(), names));
        FirstContact contact =
                FirstContact.of(
                        due,
                        triage.fresh(),
                        new Terms(options.firstContact(), tx.sources().allowance(due.source())),
                        now);
        for (SeenEntry entry : triage.fresh()) {
            boolean isNews = contact.due().contains(entry.name()) && !isOld(entry, now);
            tx.entries().add(due.feed(), entry, now, isNews ? now : null);
        }
        tx.entries().listed(due.feed(), names, now);
        triage.changed().forEach(it -> tx.entries().change(it.id(), it.entry(), now));
        tx.sources().spend(due.source(), contact.spent());
        tx.feeds().checked(due.feed(), checked(due, news, now), now);
        return contact.due().size();
    }

    private boolean isOld(SeenEntry entry, Instant now) {
        Instant published = entry.published();
        return published != null && published.isBefore(now.minus(options.newsAge()));
    }

    private Checked checked(DueFeed due, News news, Instant now) {
        List<SeenEntry> seen = news.seen();
        Fetched fetched = news.fetched();
        Integer ttl = news.ttlMinutes();
        List<Instant> times = times(seen);
        Duration asked = ttl == null ? fetched.freshFor() : Duration.ofMinutes(ttl);
        NextCheck next = NextCheck.afterNews(times, asked, options.schedule(), now);
        return new Checked(
                fetched.validators(), due.isMet() || !seen.isEmpty(), next.at(), 0, null);
    }

    private Checked same(DueFeed due, @Nullable Duration freshFor) {
        NextCheck next =
                NextCheck.afterNews(List.of(), freshFor, options.schedule(), clock.instant());
        return new Checked(due.validators(), due.isMet(), next.at(), 0, null);
    }

    private static Checked trouble(DueFeed due, String because, NextCheck next) {
        return new Checked(due.validators(), due.isMet(), next.at(), due.failures() + 1, because);
    }

    private int close(DueFeed due, Checked check) throws InterruptedException {
        return database.write(tx -> {
            tx.feeds().checked(due.feed(), check, clock.instant());
            return 0;
        });
    }
}
