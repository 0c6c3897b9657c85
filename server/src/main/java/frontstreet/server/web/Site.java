package frontstreet.server.web;

import frontstreet.section.Section;
import frontstreet.section.Sections;
import frontstreet.server.account.SignIn;
import frontstreet.server.edition.Edition;
import frontstreet.server.search.Search;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.Broken;
import frontstreet.server.store.Database;
import frontstreet.server.store.EditionTable.EditionRow;
import frontstreet.server.store.StoryTable.StoryRow;
import frontstreet.server.store.Tx;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The site: all its addresses, in one list. Every answer is made of what the store holds; asking
/// for a page writes nothing, signing in and out does.
///
/// Longer than our files are: one list of addresses, and what each answers, stand side by side.
///
/// Serves any number of virtual threads.
public final class Site {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_DAY = "public, max-age=86400";
    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final long FORM_BYTES_MAX = 100_000;
    private static final int REQUEST_BYTES_MAX = 131_072; // a wild search is told so on a page
    private static final int STOP_MILLIS = 2000; // for pages that are being read
    private static final int MOVES_MAX = 10; // a story that was merged into one that was merged …

    private final Database database;
    private final Sections sections;
    private final SiteOptions options;
    private final SearchDesk search;
    private final InstantSource clock;
    private final Pages pages = new Pages();
    private final StaticFiles files = new StaticFiles();
    private final Visitors visitors;
    private final SignInPages signIns;
    private final PictureFiles pictures;
    private final Health health;
    private final HostNames names;
    private final AtomicBoolean stands = new AtomicBoolean(); // a front page was shown once

    private Site(
            Database database,
            Sections sections,
            Search search,
            SiteOptions options,
            InstantSource clock,
            Readiness readiness) {
        var signIn = new SignIn(database, clock);
        this.database = database;
        this.pictures = new PictureFiles(database);
        this.health = new Health(database, readiness);
        this.sections = sections;
        this.options = options;
        this.names = new HostNames(options);
        this.search = new SearchDesk(search, options.zone());
        this.clock = clock;
        visitors = new Visitors(signIn, options.fullText(), options.isSecure());
        signIns = new SignInPages(signIn, visitors, pages, this::blank);
    }

    /// Starts to serve.
    ///
    /// @return what serves, until its `stop`
    /// @throws Broken when it cannot listen, with the reason
    public static Javalin start(
            Database database,
            Sections sections,
            Search search,
            SiteOptions options,
            InstantSource clock,
            Readiness readiness) {
        var site = new Site(database, sections, search, options, clock, readiness);
        Javalin server = Javalin.create(site::configure);
        try {
            return server.start(options.host(), options.port());
        } catch (JavalinBindException e) {
            server.stop();
            throw new Broken(
                    "cannot listen on "
                            + options.host()
                            + ":"
                            + options.port()
                            + ": another program does; stop it, or name another port with --port",
                    e);
        }
    }

    private void configure(JavalinConfig config) {
        config.concurrency.useVirtualThreads = true;
        config.startup.startupWatcherEnabled = false;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.compressionStrategy = CompressionStrategy.NONE; // we hold the packed bytes
        config.http.prefer405over404 = true;
        config.router.treatMultipleSlashesAsSingleSlash = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(REQUEST_BYTES_MAX));
        config.jetty.modifyServer(this::serve);
        config.jetty.modifyServletContextHandler(
                it -> it.setErrorHandler(new Refusal(this::refused)));
        config.http.maxRequestSize = FORM_BYTES_MAX;
        config.routes.before(Security::protect);
        config.routes.before(this::refuseOtherNames);
        config.routes.before(Site::withoutSlash);
        config.routes.before(this::refuseStrangers);
        routes(config);
        config.routes.error(404, this::notThere);
        config.routes.error(405, context -> pages.send(context, 405, refused(405)));
        config.routes.exception(Exception.class, this::failed);
    }

    private void serve(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(new Refusal(this::refused));
    }

    private Body refused(int status) {
        return pages.print("state", StateView.refused(blank(), status));
    }

    // A page has one address. What begins with two slashes would lead to another host.
    private static void withoutSlash(Context context) {
        String path = context.path();
        if (path.length() > 1 && path.endsWith("/") && !path.startsWith("//")) {
            String query = context.queryString();
            redirect(context, path.replaceFirst("/+$", "") + (query == null ? "" : "?" + query));
            context.skipRemainingHandlers();
        }
    }

    private void routes(JavalinConfig config) {
        page(config, "/", this::front);
        page(config, "/section/{slug}", this::section);
        page(config, "/story/{id}", this::story);
        page(config, "/story/{id}/{words}", this::story);
        page(config, "/article/{id}", this::article);
        page(config, "/article/{id}/{words}", this::article);
        page(config, "/sources", this::sources);
        page(config, "/source/{slug}", this::source);
        page(config, "/search", this::search);
        page(config, "/picture/{id}", this::picture);
        page(config, "/picture/{id}/{width}", this::picture);
        page(config, "/static/{file}", this::file);
        page(config, "/healthz", health::alive);
        page(config, "/readyz", health::ready);
        page(config, "/robots.txt", this::robots);
        page(config, "/sign-in", signIns::show);
        config.routes.post("/sign-in", signIns::enter);
        config.routes.post("/sign-out", signIns::leave);
    }

    private void refuseOtherNames(Context context) {
        if (!names.holds(context.header("Host"))) {
            pages.sendAlone(context, 421, "state", StateView.otherName(blank()));
            context.skipRemainingHandlers();
        }
    }

    /// What changes something is asked for by our own pages alone.
    private void refuseStrangers(Context context) {
        boolean reads = READS.contains(context.method());
        if (!reads && !SameOrigin.holds(context)) {
            pages.sendAlone(context, 403, "state", StateView.fromElsewhere(blank()));
            context.skipRemainingHandlers();
        }
    }

    // A GET route alone answers HEAD with nothing: no length, no tag.
    private static void page(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private void front(Context context) throws InterruptedException {
        Optional<Long> last = database.read(tx -> tx.editions().lastId());
        Optional<Body> printed = last.flatMap(pages::front);
        if (printed.isPresent()) {
            pages.send(context, 200, printed.get());
            return;
        }
        Optional<EditionRow> ready =
                database.read(tx ->
                        stands.get()
                                ? tx.editions().last()
                                : FirstEdition.ready(tx, clock.instant()));
        if (ready.isEmpty()) {
            firstStart(context);
            return;
        }
        stands.set(true);
        EditionRow row = ready.get();
        Edition edition = row.edition();
        var paper = new Paper(sections, options.zone(), edition.at(), edition);
        FrontPageView view = database.read(tx -> FrontPageView.of(paper, tx));
        pages.send(context, 200, pages.front(row.id(), view));
    }

    private void firstStart(Context context) throws InterruptedException {
        StateView view =
                database.read(tx ->
                        StateView.firstStart(
                                blank(), tx.feeds().firstRound(), tx.articles().count()));
        pages.send(context, 200, "state", view);
    }

    private void section(Context context) throws InterruptedException {
        Optional<Section> section = sections.find(context.pathParam("slug"));
        String asked = context.queryParam("day");
        LocalDate day = asked == null ? null : day(asked);
        if (section.isEmpty() || (asked != null && day == null)) {
            notThere(context);
            return;
        }
        SectionView view = database.read(tx -> SectionView.of(paper(tx), tx, section.get(), day));
        pages.send(context, 200, "section", view);
    }

    private static @Nullable LocalDate day(String asked) {
        try {
            return asked.length() == "2026-01-01".length() ? LocalDate.parse(asked) : null;
        } catch (DateTimeParseException e) {
            return null; // no day
        }
    }

    private void story(Context context) throws InterruptedException {
        OptionalLong id = number(context);
        Optional<StoryView> view =
                id.isEmpty()
                        ? Optional.empty()
                        : database.read(tx -> {
                            Optional<StoryRow> row = story(tx, id.getAsLong());
                            return row.flatMap(it -> StoryView.of(paper(tx), tx, it));
                        });
        if (view.isEmpty()) {
            notThereAnyMore(context, id);
        } else if (!isAt(context, view.get().headline().href())) {
            redirect(context, view.get().headline().href());
        } else {
            pages.send(context, 200, "story", view.get());
        }
    }

    /// A story, or what it was merged into.
    private static Optional<StoryRow> story(Tx tx, long id) {
        Optional<StoryRow> row = tx.stories().find(id);
        for (int i = 0; i < MOVES_MAX && row.isPresent() && row.get().mergedInto() != null; i++) {
            row = tx.stories().find(row.get().mergedInto());
        }
        return row.filter(it -> it.mergedInto() == null);
    }

    private void article(Context context) throws InterruptedException {
        OptionalLong id = number(context);
        boolean isWhole = visitors.readsWhole(context);
        context.header("Vary", "Cookie");
        Optional<ArticleView> view =
                id.isEmpty()
                        ? Optional.empty()
                        : database.read(tx -> {
                            Optional<ArticleRow> row = article(tx, id.getAsLong());
                            return row.flatMap(it -> ArticleView.of(paper(tx), tx, it, isWhole));
                        });
        if (view.isEmpty()) {
            notThereAnyMore(context, id);
        } else if (!isAt(context, view.get().headline().href())) {
            redirect(context, view.get().headline().href());
        } else {
            pages.send(context, 200, "article", view.get());
        }
    }

    /// An article, or what it turned out to be.
    private static Optional<ArticleRow> article(Tx tx, long id) {
        Optional<ArticleRow> row = tx.articles().find(id);
        for (int i = 0; i < MOVES_MAX && row.isPresent() && row.get().movedTo() != null; i++) {
            row = tx.articles().find(row.get().movedTo());
        }
        return row.filter(it -> it.movedTo() == null);
    }

    private void sources(Context context) throws InterruptedException {
        pages.send(context, 200, "sources", database.read(tx -> SourcesView.of(paper(tx), tx)));
    }

    private void source(Context context) throws InterruptedException {
        String slug = context.pathParam("slug");
        Optional<SourceView> view =
                database.read(
                        tx -> tx.sources().find(slug).map(it -> SourceView.of(paper(tx), tx, it)));
        if (view.isEmpty()) {
            notThere(context);
        } else {
            pages.send(context, 200, "source", view.get());
        }
    }

    private void search(Context context) throws InterruptedException {
        Optional<SearchDesk.Found> found =
                search.find(
                        new SearchDesk.Form(
                                context.queryParam("q"),
                                context.queryParam("order"),
                                context.queryParam("page")),
                        clock.instant());
        if (found.isEmpty()) {
            notThere(context);
            return;
        }
        SearchView view = database.read(tx -> SearchView.of(paper(tx), tx, found.get()));
        context.header("X-Robots-Tag", "noindex");
        pages.send(context, 200, "search", view);
    }

    private void picture(Context context) throws InterruptedException {
        OptionalLong id = number(context);
        String width = context.pathParamMap().get("width");
        Optional<Body> picture =
                id.isEmpty() ? Optional.empty() : pictures.find(id.getAsLong(), width);
        if (picture.isEmpty()) {
            notThere(context);
        } else {
            picture.get().send(context, 200, FOR_EVER);
        }
    }

    private void file(Context context) {
        Optional<Body> file = files.find(context.pathParam("file"));
        if (file.isEmpty()) {
            notThere(context);
        } else {
            file.get().send(context, 200, file.get().packed() == null ? A_DAY : "no-cache");
        }
    }

    /// The paper is its owner's: nobody is invited to copy it.
    private void robots(Context context) {
        context.header("Cache-Control", A_DAY).contentType("text/plain");
        context.result("User-agent: *\nDisallow: /\n");
    }

    private void notThereAnyMore(Context context, OptionalLong id) throws InterruptedException {
        if (id.isPresent() && database.read(tx -> tx.gone().has(id.getAsLong()))) {
            pages.send(context, 410, "state", StateView.noLongerKept(blank()));
        } else {
            notThere(context);
        }
    }

    private void notThere(Context context) {
        pages.send(context, 404, "state", StateView.notThere(blank()));
    }

    /// The top of a request that broke: said once, and the next one goes on.
    private void failed(Exception broke, Context context) {
        if (broke instanceof InterruptedException) {
            Thread.currentThread().interrupt(); // the server ends
        } else {
            LOG.error("page not made path={}", context.path(), broke);
        }
        pages.send(context, 500, "state", StateView.broken(blank()));
    }

    /// Without the last edition: for pages that ask the store for nothing.
    private Paper blank() {
        return new Paper(sections, options.zone(), clock.instant(), null);
    }

    private Paper paper(Tx tx) {
        Instant now = clock.instant();
        return new Paper(
                sections,
                options.zone(),
                now,
                tx.editions().last().map(EditionRow::edition).orElse(null));
    }

    private static OptionalLong number(Context context) {
        String id = context.pathParam("id");
        return id.matches("[1-9][0-9]{0,15}")
                ? OptionalLong.of(Long.parseLong(id))
                : OptionalLong.empty();
    }

    private static boolean isAt(Context context, String address) {
        return context.path().equals(address);
    }

    // The words follow the headline, which may change back: a browser must not keep this for ever.
    private static void redirect(Context context, String address) {
        context.header("Cache-Control", "no-cache");
        context.redirect(address, HttpStatus.PERMANENT_REDIRECT);
    }
}
