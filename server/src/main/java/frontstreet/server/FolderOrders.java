package frontstreet.server;

import frontstreet.Engine;
import frontstreet.feed.FeedParser;
import frontstreet.server.admin.AdminClient;
import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Orders;
import frontstreet.server.admin.Refused;
import frontstreet.server.config.Config;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.intake.FeedIntake;
import frontstreet.server.intake.ReadingThreads;
import frontstreet.server.intake.Reread;
import frontstreet.server.sources.SourceOrders;
import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.upkeep.RereadOrder;
import frontstreet.server.upkeep.StorageOrder;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/// The orders that a paper carries out whether a server runs on its folder or not.
public final class FolderOrders {
    private FolderOrders() {}

    /// What carries orders out.
    ///
    /// @param engine asked once an order needs it: a folder that nobody serves has none loaded
    record Parts(DataFolder folder, SourceOrders.Parts sources, Supplier<Engine> engine) {}

    /// The orders, for a server that runs and for a folder alike.
    static Orders of(Parts parts, Config config, InstantSource clock) {
        Database database = parts.sources().database();
        return SourceOrders.with(new Orders(), parts.sources(), clock)
                .with(
                        StorageOrder.NAME,
                        new StorageOrder(parts.folder(), database, config.store().keep(), clock))
                .with(
                        RereadOrder.NAME,
                        (order, answer) -> {
                            var reread =
                                    new Reread(
                                            parts.engine().get(),
                                            parts.sources().reading(),
                                            database,
                                            clock);
                            new RereadOrder(reread, database).fulfil(order, answer);
                        });
    }

    /// Has an order carried out: by the server that runs on the folder, else here, on the folder
    /// itself, which is locked meanwhile.
    ///
    /// @throws Refused when it cannot be carried out
    /// @throws Broken when no paper is kept in the folder, or it cannot be opened
    public static void give(Config config, Order order, Answer answer) throws InterruptedException {
        if (DataFolder.isServed(config.data())) {
            AdminClient.give(config.data(), order, answer);
            return;
        }
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try {
            InstantSource clock = InstantSource.system();
            of(opened(config, clock, parts), config, clock).fulfil(order, answer);
        } finally {
            Running.close(parts);
        }
    }

    private static Parts opened(Config config, InstantSource clock, Deque<AutoCloseable> parts) {
        DataFolder folder = DataFolder.open(config.data());
        parts.push(folder);
        Database database = Database.open(folder, config.store());
        parts.push(database);
        var fetcher = new Fetcher(config.fetch(), clock);
        parts.push(fetcher);
        var reading = new ReadingThreads(config.readers());
        parts.push(reading);
        var feeds =
                new FeedIntake(new FeedParser(), fetcher, reading, database, taking(config), clock);
        return new Parts(
                folder, new SourceOrders.Parts(database, fetcher, reading, feeds), Engine::load);
    }

    /// How feeds are taken in.
    static FeedIntake.Options taking(Config config) {
        return new FeedIntake.Options(
                config.schedule(), config.firstContact(), config.store().keep().articles());
    }
}
