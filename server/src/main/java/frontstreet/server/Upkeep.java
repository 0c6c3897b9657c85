package frontstreet.server;

import frontstreet.Engine;
import frontstreet.server.admin.AdminClient;
import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.config.Config;
import frontstreet.server.intake.ReadingThreads;
import frontstreet.server.intake.Reread;
import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.upkeep.RereadOrder;
import frontstreet.server.upkeep.StorageOrder;
import java.time.InstantSource;

/// Orders about what is kept: carried out by the server that runs on a data folder, or on the
/// folder itself where none runs.
public final class Upkeep {
    private Upkeep() {}

    /// Gives an order and waits until it is carried out.
    ///
    /// @throws Broken when the folder cannot be worked on
    /// @throws Refused when the order was refused
    public static void give(Config config, Order order, Answer answer) throws InterruptedException {
        if (DataFolder.isServed(config.data())) {
            AdminClient.give(config.data(), order, answer);
            return;
        }
        try (DataFolder folder = DataFolder.open(config.data());
                Database database = Database.open(folder, config.store())) {
            switch (order.name()) {
                case StorageOrder.NAME ->
                        new StorageOrder(
                                        folder,
                                        database,
                                        config.store().keep(),
                                        InstantSource.system())
                                .fulfil(order, answer);
                case RereadOrder.NAME -> reread(config, database, order, answer);
                default -> throw new IllegalArgumentException(order.name());
            }
        }
    }

    private static void reread(Config config, Database database, Order order, Answer answer)
            throws InterruptedException {
        try (var reading = new ReadingThreads(config.readers())) {
            var reread = new Reread(Engine.load(), reading, database, InstantSource.system());
            new RereadOrder(reread, database).fulfil(order, answer);
        }
    }
}
