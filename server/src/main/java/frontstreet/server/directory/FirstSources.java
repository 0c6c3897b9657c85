package frontstreet.server.directory;

import frontstreet.server.intake.FirstContact;
import frontstreet.server.store.Database;
import frontstreet.server.store.SourceTable.Facts;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.InstantSource;

/// The directory → sources and feeds, at the first start.
public final class FirstSources {
    private final Database database;
    private final InstantSource clock;

    public FirstSources(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps all that the directory lists, in one transaction, unless there are sources already; of
    /// the feeds those that are fetched unasked.
    public void keep() throws InterruptedException {
        boolean isFirst = database.read(tx -> tx.sources().all().isEmpty());
        if (isFirst) {
            Directory directory = Directory.load();
            database.write(tx -> add(directory, clock.instant(), tx));
        }
    }

    private static int add(Directory directory, Instant now, Tx tx) {
        directory.sources().forEach(it -> add(it, now, tx));
        return directory.sources().size();
    }

    /// Keeps one of them with the feeds that are fetched unasked, those that are not kept yet.
    ///
    /// @return the store's key of the source
    public static long add(ListedSource source, Instant now, Tx tx) {
        long id =
                tx.sources()
                        .add(source.slug(), source.name(), source.home(), FirstContact.ALLOWANCE);
        tx.sources()
                .describe(
                        id,
                        new Facts(
                                source.kind(),
                                source.country(),
                                source.owner(),
                                source.status(),
                                source.says()));
        for (ListedFeed feed : source.fetchedUnasked()) {
            tx.feeds().add(id, feed.url(), feed.section(), now);
        }
        return id;
    }
}
