package frontstreet.server.upkeep;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Orders;
import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.RoomTable.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Order `storage`: what takes room, one line of JSON.
public final class StorageOrder implements Orders.Fulfilment {
    /// The name of the order.
    public static final String NAME = "storage";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataFolder folder;
    private final Database database;
    private final KeepOptions keep;
    private final InstantSource clock;

    public StorageOrder(
            DataFolder folder, Database database, KeepOptions keep, InstantSource clock) {
        this.folder = folder;
        this.database = database;
        this.keep = keep;
        this.clock = clock;
    }

    @Override
    public void fulfil(Order order, Answer answer) throws InterruptedException {
        answer.line(JSON.writeValueAsString(storage()));
    }

    /// What such a line says.
    public static Storage read(String line) {
        return JSON.readValue(line, Storage.class);
    }

    private Storage storage() throws InterruptedException {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        var parts = new ArrayList<Room>(database.read(tx -> tx.room().rooms()));
        parts.add(beside("log of writes", "frontstreet.db-wal"));
        parts.add(beside("search index", "search"));
        parts.add(beside("server log", "server.log"));
        String oldest = database.read(tx -> tx.room().oldest()).map(Instant::toString).orElse(null);
        long next = database.read(tx -> tx.old().count(tomorrow.minus(keep.articles())));
        return new Storage(
                parts.stream().mapToLong(Room::bytes).sum(),
                parts,
                oldest,
                keep.articles().toDays(),
                keep.pages().toDays(),
                next);
    }

    /// Files beside the store, by the name of one of them or of their folder.
    private Room beside(String what, String name) {
        try (Stream<Path> files = Files.walk(folder.file(name))) {
            List<Path> found = files.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : found) {
                bytes += size(file);
            }
            return new Room(what, found.size(), bytes);
        } catch (NoSuchFileException e) {
            return new Room(what, 0, 0);
        } catch (IOException e) {
            throw new Broken("cannot look at " + folder.file(name), e);
        }
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) { // files of an index come and go
            return 0;
        }
    }
}
