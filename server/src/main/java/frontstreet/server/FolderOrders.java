package frontstreet.server;

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
import frontstreet.server.sources.SourceOrders;
import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/// The orders that a paper carries out whether a server runs on its folder or not.
public final class FolderOrders {
    private FolderOrders() {}

    /// The orders, for a server that runs and for a folder alike.
    static Orders of(SourceOrders.Parts parts, InstantSource clock) {
        return SourceOrders.with(new Orders(), parts, clock);
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
            opened(config, parts).fulfil(order, answer);
        } finally {
            Running.close(parts);
        }
    }

    private static Orders opened(Config config, Deque<AutoCloseable> parts) {
        InstantSource clock = InstantSource.system();
        DataFolder folder = DataFolder.open(config.data());
        parts.push(folder);
        Database database = Database.open(folder, config.store());
        parts.push(database);
        var fetcher = new Fetcher(config.fetch(), clock);
        parts.push(fetcher);
        var reading = new ReadingThreads(config.readers());
        parts.push(reading);
        var feeds =
                new FeedIntake(
                        new FeedParser(),
                        fetcher,
                        reading,
                        database,
                        new FeedIntake.Options(
                                config.schedule(),
                                config.firstContact(),
                                config.store().keep().articles()),
                        clock);
        return of(new SourceOrders.Parts(database, fetcher, reading, feeds), clock);
    }
}
