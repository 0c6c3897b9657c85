package frontstreet.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.edition.Edition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTableTest {
    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("a.db"), StoreOptions.defaults());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofOldEditionsTheFirstOfEachHourStaysAndOfTheOldestNone() throws InterruptedException {
        lay("01T07:10", "02T08:05", "02T08:20", "02T08:59", "02T09:00", "02T09:30", "03T10:00");

        assertThat(thin("02T09:20", "02T00:00", 99)).isEqualTo(3);

        assertThat(moments())
                .containsExactlyElementsOf(at("02T08:05", "02T09:00", "02T09:30", "03T10:00"));
        assertThat(thin("02T09:20", "02T00:00", 99)).isZero();
    }

    @Test
    void noMoreThanSoManyGoAtOnce() throws InterruptedException {
        lay("02T08:05", "02T08:20", "02T08:59", "03T10:00");

        assertThat(thin("03T00:00", "01T00:00", 1)).isEqualTo(1);

        assertThat(moments()).containsExactlyElementsOf(at("02T08:05", "02T08:59", "03T10:00"));
    }

    @Test
    void theNewestStaysHoweverOldItIs() throws InterruptedException {
        lay("01T07:10", "01T07:20");

        thin("09T00:00", "08T00:00", 99);

        assertThat(moments()).containsExactlyElementsOf(at("01T07:20"));
    }

    private void lay(String... moments) throws InterruptedException {
        database.write(tx -> {
            at(moments).forEach(it -> tx.editions().add(new Edition(it, 0, 0, List.of())));
            return null;
        });
    }

    private int thin(String hourly, String none, int most) throws InterruptedException {
        return database.write(
                tx -> tx.editions().thin(at(hourly).getFirst(), at(none).getFirst(), most));
    }

    private List<Instant> moments() throws InterruptedException {
        return database.read(tx -> tx.editions().moments());
    }

    private static List<Instant> at(String... moments) {
        return List.of(moments).stream()
                .map(it -> Instant.parse("2026-03-" + it + ":00Z"))
                .toList();
    }
}
