package frontstreet.server;

import frontstreet.Engine;
import frontstreet.feed.FeedParser;
import frontstreet.section.Sections;
import frontstreet.server.account.SignIn;
import frontstreet.server.admin.AdminSocket;
import frontstreet.server.admin.Orders;
import frontstreet.server.config.Config;
import frontstreet.server.config.Place;
import frontstreet.server.desk.Desk;
import frontstreet.server.directory.FirstSources;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.intake.FeedIntake;
import frontstreet.server.intake.PageIntake;
import frontstreet.server.intake.ReadingThreads;
import frontstreet.server.intake.SourceImport;
import frontstreet.server.schedule.Scheduler;
import frontstreet.server.search.SearchFollower;
import frontstreet.server.sources.SourceOrders;
import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.web.Readiness;
import frontstreet.server.web.Site;
import frontstreet.server.web.SiteOptions;
import io.javalin.Javalin;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/// Builds everything in order: the only place that says `new` for what lives as long as the server.
public final class Wiring {
    private Wiring() {}

    /// Starts a server. What was started is closed again when a later part cannot be.
    ///
    /// @throws Broken when it cannot be started, with the reason
    public static Running start(Config config, InstantSource clock) throws InterruptedException {
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try {
            return start(config, clock, parts);
        } catch (InterruptedException | RuntimeException e) {
            Running.close(parts);
            throw e;
        }
    }

    private static Running start(Config config, InstantSource clock, Deque<AutoCloseable> parts)
            throws InterruptedException {
        DataFolder folder = opened(DataFolder.open(config.data()), parts);
        Database database = opened(Database.open(folder, config.store()), parts);
        Sections sections = Sections.load();
        SearchFollower search =
                opened(new SearchFollower(folder, database, sections, config.search()), parts);
        var readiness = new Readiness();
        Javalin site =
                Site.start(database, sections, search.search(), site(config), clock, readiness);
        parts.push(site::stop);
        var door =
                new Door(
                        config.site().base(site.port()),
                        site.port(),
                        new SignIn(database, clock),
                        search);
        Fetcher fetcher = opened(new Fetcher(config.fetch(), clock), parts);
        var parser = new FeedParser();
        if (config.sourceImport() == null) {
            new FirstSources(database, clock).keep();
        } else {
            importSources(
                    config.sourceImport(), new SourceImport(parser, fetcher, database, clock));
        }
        ReadingThreads reading = opened(new ReadingThreads(config.readers()), parts);
        FeedIntake feeds =
                new FeedIntake(
                        parser, fetcher, reading, database, FolderOrders.taking(config), clock);
        Engine engine = Engine.load(); // what was read before is served meanwhile
        var carriers =
                new FolderOrders.Parts(
                        folder,
                        new SourceOrders.Parts(database, fetcher, reading, feeds),
                        () -> engine);
        Orders orders =
                FolderOrders.of(carriers, config, clock)
                        .with("sign-in", (order, answer) -> answer.line(door.signInAddress()));
        opened(AdminSocket.open(folder, orders), parts);
        PageIntake pages =
                new PageIntake(engine, fetcher, reading, database, config.store().keep(), clock);
        Scheduler scheduler =
                opened(
                        new Scheduler(
                                database,
                                fetcher.hosts(),
                                config.schedule(),
                                new Scheduler.Taking(feeds::take, pages::take),
                                clock),
                        parts);
        Desk desk =
                opened(
                        new Desk(engine, database, config.desk(), config.store().keep(), clock),
                        parts);
        if (clock instanceof PaperClock) {
            opened(new PaperClockFile(folder, clock), parts).start();
        }
        desk.start();
        search.start();
        scheduler.start();
        opened(readiness, parts).serving();
        var running = new Running(database, scheduler, desk, clock, door, parts);
        readiness.watch(running::trouble);
        return running;
    }

    private static SiteOptions site(Config config) {
        return config.site().withFolderNamed(!Place.isUsual(config.data(), System.getenv()));
    }

    private static <T extends AutoCloseable> T opened(T part, Deque<AutoCloseable> parts) {
        parts.push(part);
        return part;
    }

    private static void importSources(String list, SourceImport sources)
            throws InterruptedException {
        String trouble = sources.read(list);
        if (trouble != null) {
            throw new Broken("cannot read the list of sources: " + trouble, null);
        }
    }
}
