package frontstreet.server.web;

import frontstreet.section.Sections;
import frontstreet.server.account.SignIn;
import frontstreet.server.search.Search;
import frontstreet.server.store.Broken;
import frontstreet.server.store.Database;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The site: all its addresses, in one list. Every answer is made of what the store holds; asking
/// for a page writes nothing, signing in and out does.
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

    private final Papers papers;
    private final Pages pages = new Pages();
    private final StaticFiles files = new StaticFiles();
    private final Visitors visitors;
    private final NewsPages news;
    private final StoryPages stories;
    private final SearchPages searches;
    private final SignInPages signIns;
    private final PictureFiles pictures;
    private final Health health;
    private final HostNames names;

    private Site(
            Database database,
            Sections sections,
            Search search,
            SiteOptions options,
            InstantSource clock,
            Readiness readiness) {
        var signIn = new SignIn(database, clock);
        this.papers = new Papers(sections, options.zone(), clock);
        this.pictures = new PictureFiles(database);
        this.health = new Health(database, readiness);
        this.names = new HostNames(options);
        this.visitors = new Visitors(signIn, database, options.fullText(), options.isSecure());
        this.signIns =
                new SignInPages(signIn, visitors, pages, papers::blank, options.isFolderNamed());
        this.stories = new StoryPages(database, visitors, papers, pages);
        this.news = new NewsPages(database, papers, pages, readiness);
        var desk = new SearchDesk(search, options.zone());
        this.searches = new SearchPages(database, desk, visitors, papers, pages);
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
            throw new Broken(ListenFailure.sentence(options, e), e);
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
        config.routes.error(404, news::notThere);
        config.routes.error(405, context -> pages.send(context, 405, refused(405)));
        config.routes.exception(Exception.class, this::failed);
    }

    private void serve(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(new Refusal(this::refused));
    }

    private Body refused(int status) {
        return pages.print("state", StateView.refused(papers.blank(), status));
    }

    // A page has one address. What begins with two slashes would lead to another host.
    private static void withoutSlash(Context context) {
        String path = context.path();
        if (path.length() > 1 && path.endsWith("/") && !path.startsWith("//")) {
            String query = context.queryString();
            StoryPages.redirect(
                    context, path.replaceFirst("/+$", "") + (query == null ? "" : "?" + query));
            context.skipRemainingHandlers();
        }
    }

    private void routes(JavalinConfig config) {
        page(config, "/", news::front);
        page(config, "/section/{slug}", news::section);
        page(config, "/story/{id}", stories::story);
        page(config, "/story/{id}/{words}", stories::story);
        page(config, "/article/{id}", stories::article);
        page(config, "/article/{id}/{words}", stories::article);
        page(config, "/sources", news::sources);
        page(config, "/source/{slug}", news::source);
        page(config, "/search", searches::search);
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
            pages.sendAlone(context, 421, "state", StateView.otherName(papers.blank()));
            context.skipRemainingHandlers();
        }
    }

    /// What changes something is asked for by our own pages alone.
    private void refuseStrangers(Context context) {
        boolean reads = READS.contains(context.method());
        if (!reads && !SameOrigin.holds(context)) {
            pages.sendAlone(context, 403, "state", StateView.fromElsewhere(papers.blank()));
            context.skipRemainingHandlers();
        }
    }

    // A GET route alone answers HEAD with nothing: no length, no tag.
    private static void page(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private void picture(Context context) throws InterruptedException {
        OptionalLong id = Addresses.number(context.pathParam("id"));
        String width = context.pathParamMap().get("width");
        Optional<Body> picture =
                id.isEmpty() ? Optional.empty() : pictures.find(id.getAsLong(), width);
        if (picture.isEmpty()) {
            news.notThere(context);
        } else {
            picture.get().send(context, 200, FOR_EVER);
        }
    }

    private void file(Context context) {
        Optional<Body> file = files.find(context.pathParam("file"));
        if (file.isEmpty()) {
            news.notThere(context);
        } else {
            file.get().send(context, 200, file.get().packed() == null ? A_DAY : "no-cache");
        }
    }

    /// The paper is its owner's: nobody is invited to copy it.
    private void robots(Context context) {
        context.header("Cache-Control", A_DAY).contentType("text/plain");
        context.result("User-agent: *\nDisallow: /\n");
    }

    /// The top of a request that broke: said once, and the next one goes on.
    private void failed(Exception broke, Context context) {
        if (broke instanceof InterruptedException) {
            Thread.currentThread().interrupt(); // the server ends
        } else {
            LOG.error("page not made path={}", context.path(), broke);
        }
        pages.send(context, 500, "state", StateView.broken(papers.blank()));
    }
}
