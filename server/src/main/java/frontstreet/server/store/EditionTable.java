package frontstreet.server.store;

import frontstreet.server.edition.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Table `edition`: the front pages that were laid out.
public final class EditionTable {
    private final Handle handle;

    EditionTable(Handle handle) {
        this.handle = handle;
    }

    /// An edition and the store's key of it.
    public record EditionRow(long id, Edition edition) {}

    /// The newest one; none before the first was laid out.
    public Optional<EditionRow> last() {
        return handle.createQuery("SELECT id, content FROM edition ORDER BY id DESC LIMIT 1")
                .map((row, context) ->
                        new EditionRow(
                                row.getLong("id"),
                                Columns.read(Columns.text(row, "content"), Edition.class)))
                .findOne();
    }

    /// The store's key of the newest one; none before the first was laid out.
    public Optional<Long> lastId() {
        return handle.createQuery("SELECT id FROM edition ORDER BY id DESC LIMIT 1")
                .mapTo(Long.class)
                .findOne();
    }

    /// Thins what is old, at most so many rows: of those before a moment the first of each hour
    /// stays, of those before an earlier one none. The newest edition always stays.
    ///
    /// @param hourly before it one an hour stays
    /// @param none before it none stays
    /// @return how many were taken away
    public int thin(Instant hourly, Instant none, int most) {
        return handle.createUpdate(
                        """
                        DELETE FROM edition WHERE id IN (
                            SELECT id FROM (
                                SELECT id, at,
                                    row_number() OVER (PARTITION BY at / 3600000 ORDER BY at, id) AS place
                                FROM edition WHERE at < :hourly
                            ) old
                            WHERE place > 1 OR at < :none
                            ORDER BY id LIMIT :most
                        ) AND id < (SELECT max(id) FROM edition)
                        """)
                .bind("hourly", hourly.toEpochMilli())
                .bind("none", none.toEpochMilli())
                .bind("most", most)
                .execute();
    }

    /// The moments of all editions, the first first.
    public List<Instant> moments() {
        return handle.createQuery("SELECT at FROM edition ORDER BY id")
                .map((row, context) -> Columns.time(row, "at"))
                .list();
    }

    /// Keeps an edition.
    public void add(Edition edition) {
        handle.createUpdate("INSERT INTO edition (at, content) VALUES (:at, :content)")
                .bind("at", edition.at().toEpochMilli())
                .bind("content", Columns.json(edition))
                .execute();
    }
}
