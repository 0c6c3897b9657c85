package frontstreet.server.intake;

import frontstreet.Engine;
import frontstreet.article.Article;
import frontstreet.server.fetch.FetchRequest;
import frontstreet.server.fetch.FetchResult.Failed;
import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.FetchResult.Gone;
import frontstreet.server.fetch.FetchResult.NotModified;
import frontstreet.server.fetch.FetchResult.Refused;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.intake.PageReading.NoArticle;
import frontstreet.server.intake.PageReading.Read;
import frontstreet.server.schedule.DuePage;
import frontstreet.server.schedule.NextTry;
import frontstreet.server.store.ArticleTable.Known;
import frontstreet.server.store.Database;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.PageCopyTable.PageCopy;
import frontstreet.server.store.Tx;
import frontstreet.url.SiteName;
import frontstreet.url.UrlCleaner;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One due page → an article filed and its entry closed, in one transaction.
///
/// A page that refuses, fails or is no article is no reason to lose the news: what its feed said is
/// filed as an excerpt, and the page is tried again where that may help. Whoever dies before the
/// transaction leaves the page due.
public final class PageIntake {
    private static final Logger LOG = LoggerFactory.getLogger(PageIntake.class);

    private final Fetcher fetcher;
    private final ReadingThreads reading;
    private final PageReading pages;
    private final LeadPicture pictures;
    private final Database database;
    private final KeepOptions keep;
    private final InstantSource clock;

    public PageIntake(
            Engine engine,
            Fetcher fetcher,
            ReadingThreads reading,
            Database database,
            KeepOptions keep,
            InstantSource clock) {
        this.keep = keep;
        this.fetcher = fetcher;
        this.reading = reading;
        this.pages = new PageReading(engine);
        this.pictures = new LeadPicture(fetcher, database, clock);
        this.database = database;
        this.clock = clock;
    }

    /// What came of a page's visit.
    ///
    /// @param read the article, or the excerpt
    /// @param address where the page was found, or of the entry when it was not; or `null`
    /// @param because why there is only an excerpt, or `null` when there is all of it
    /// @param next when the page is tried again, or `null` for never
    /// @param copy of the page as it was fetched, or `null` when it is not kept
    private record Visit(
            Read read,
            @Nullable String address,
            @Nullable String because,
            @Nullable Instant next,
            @Nullable PageCopy copy) {}

    /// Takes one due page along. Runs on its own virtual thread and may block.
    public void take(DuePage due) throws InterruptedException {
        if (due.article() == null && isKnown(due)) {
            return;
        }
        Visit visit = visit(due);
        @Nullable Long picture = pictures.of(visit.read().article());
        LOG.debug("step=10 entry={}", due.entry());
        String outcome = database.write(tx -> file(due, visit, picture, tx));
        LOG.info(
                "page read address={} outcome={}{}",
                due.address(),
                outcome,
                visit.because() == null ? "" : " because=" + visit.because());
    }

    /// A second entry of an article that is there: nothing is fetched.
    private boolean isKnown(DuePage due) throws InterruptedException {
        String address = due.address();
        if (address == null) {
            return false;
        }
        return database.write(tx -> {
            Optional<Known> known = tx.articles().at(address);
            known.filter(it -> !it.isExcerpt())
                    .ifPresent(it -> tx.entries().close(due.entry(), it.id(), null));
            return known.isPresent() && !known.get().isExcerpt();
        });
    }

    private Visit visit(DuePage due) throws InterruptedException {
        if (due.address() == null) {
            return excerpt(due, "its feed gives no address", null);
        }
        return switch (fetcher.fetch(FetchRequest.page(due.address()))) {
            case Fetched fetched -> read(due, fetched);
            case NotModified(var movedTo, var freshFor) -> again(due, "it sent no page", null);
            case Gone() -> excerpt(due, "its page is gone", null);
            case Refused(String because) -> again(due, because, null);
            case Failed failure -> again(due, failure.detail(), failure.retryAfter());
        };
    }

    private Visit read(DuePage due, Fetched fetched) throws InterruptedException {
        try {
            return switch (reading.read(() -> pages.page(fetched.body(), fetched.address(), due))) {
                case Read read ->
                        new Visit(
                                read,
                                address(due, fetched, read.article()),
                                null,
                                null,
                                reading.read(() -> PageCopies.of(fetched, keep)).orElse(null));
                case NoArticle(boolean isTriedAgain, String because) ->
                        isTriedAgain ? again(due, because, null) : excerpt(due, because, null);
            };
        } catch (ExecutionException e) {
            LOG.error("page not read address={}", due.address(), e.getCause());
            return again(due, "reading it failed: " + e.getCause(), null);
        }
    }

    /// Where the article is: the address after redirects, or what the page calls its own where that
    /// is on the same site. That it is not its front page was seen to when the page was read.
    private static @Nullable String address(DuePage due, Fetched fetched, Article article) {
        String found =
                UrlCleaner.clean(fetched.address()).map(it -> it.value()).orElse(due.address());
        String says = article.canonicalUrl();
        Optional<String> canonical =
                says == null ? Optional.empty() : UrlCleaner.clean(says).map(it -> it.value());
        return canonical.filter(it -> found != null && isOneSite(it, found)).orElse(found);
    }

    private static boolean isOneSite(String one, String other) {
        Optional<String> site = SiteName.of(one);
        return site.isPresent()
                ? site.equals(SiteName.of(other))
                : Objects.equals(URI.create(one).getHost(), URI.create(other).getHost());
    }

    private Visit again(DuePage due, String because, @Nullable Duration retryAfter)
            throws InterruptedException {
        NextTry next = NextTry.of(due.tries() + 1, due.seenAt(), retryAfter, clock.instant());
        return excerpt(due, because, next.at());
    }

    private Visit excerpt(DuePage due, String because, @Nullable Instant next)
            throws InterruptedException {
        try {
            Read read = reading.read(() -> pages.excerpt(due));
            return new Visit(read, due.address(), because, next, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an entry that cannot be read", e.getCause());
        }
    }

    private String file(DuePage due, Visit visit, @Nullable Long picture, Tx tx) {
        Instant now = clock.instant();
        boolean isExcerpt = visit.because() != null;
        Optional<Known> known =
                visit.address() == null ? Optional.empty() : tx.articles().at(visit.address());
        boolean isOther =
                known.isPresent() && (due.article() == null || known.get().id() != due.article());
        if (isOther && !(known.get().isExcerpt() && !isExcerpt)) {
            return refer(due, known.get().id(), visit, tx, now);
        }
        Article read = visit.read().article();
        var time = FiledTime.of(read.published(), read.updated(), due.content().published(), now);
        Long held = isOther ? Long.valueOf(known.get().id()) : due.article();
        if (held != null && isExcerpt && due.tries() > 0) { // the excerpt is there already
            tx.entries().retry(due.entry(), held, visit.because(), visit.next());
            return "excerpt kept";
        }
        if (held != null && isExcerpt && known.isPresent() && !known.get().isExcerpt()) {
            tx.entries().close(due.entry(), held, visit.because());
            return "whole article kept";
        }
        long id =
                held == null
                        ? tx.articles().add(due.source(), visit.address(), isExcerpt, time.at())
                        : held;
        if (held != null) {
            tx.articles().refile(id, visit.address(), isExcerpt);
        }
        tx.filings().file(id, filing(visit, time, picture), visit.read().prepared(), now);
        if (visit.copy() != null) {
            tx.pageCopies().put(id, visit.copy(), now);
        }
        if (due.article() != null && due.article() != id) {
            tx.filings().fileInto(due.article(), id, now);
        }
        tx.entries().retry(due.entry(), id, visit.because(), visit.next());
        return isExcerpt ? "excerpt filed" : "article filed";
    }

    private static String refer(DuePage due, long known, Visit visit, Tx tx, Instant now) {
        Long own = due.article();
        if (own != null && own != known) {
            tx.filings().fileInto(own, known, now);
        }
        tx.entries().close(due.entry(), known, visit.because());
        return "known already";
    }

    private static Filing filing(Visit visit, FiledTime time, @Nullable Long picture) {
        Read read = visit.read();
        return new Filing(
                time.at(),
                time.isDayAlone(),
                read.article(),
                visit.because() != null,
                visit.because(),
                read.words(),
                picture,
                read.votes());
    }
}
