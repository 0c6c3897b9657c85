package frontstreet.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SpareRoomTest {
    private static final int BALLAST_BYTES = 20_000_000;

    @TempDir private Path folder;

    @Test
    void whatIsDeletedIsGivenBackInSmallSteps() throws Exception {
        Path file = folder.resolve("a.db");
        Database.open(file, StoreOptions.defaults()).close();
        try (Handle handle = Jdbi.create("jdbc:sqlite:" + file).open()) {
            var room = new SpareRoom(handle);
            handle.execute("CREATE TABLE ballast (bytes bytea)");
            for (int i = 0; i < BALLAST_BYTES / 1_000_000; i++) {
                handle.execute("INSERT INTO ballast VALUES (zeroblob(1000000))");
            }
            handle.execute("DELETE FROM ballast");
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            long full = Files.size(file);
            assertThat(full).isGreaterThan(BALLAST_BYTES);
            assertThat(room.giveBack()).as("nothing was written, as far as it knows").isFalse();

            room.written();
            int steps = 1;
            while (room.giveBack()) {
                steps++;
            }

            assertThat(steps).isGreaterThan(5);
            assertThat(Files.size(file)).isLessThan(full / 4);
            assertThat(room.giveBack()).as("all is done").isFalse();
        }
    }

    @Test
    void theWriterDoesItWhenNobodyWrites() throws Exception {
        Path file = folder.resolve("a.db");
        Database.open(file, StoreOptions.defaults()).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE ballast AS SELECT zeroblob(" + BALLAST_BYTES + ") AS bytes");
            statement.execute("DROP TABLE ballast");
        }
        long full = Files.size(file);

        try (Database database = Database.open(file, StoreOptions.defaults())) {
            database.write(tx -> tx.sources().add("daily", "Daily", null, 30));
            while (Files.size(file) > full / 4) {
                Thread.onSpinWait();
            }
            assertThat(database.<Integer>read(tx -> tx.sources().all().size())).isEqualTo(1);
        }
    }
}
