package frontstreet.server.store;

import frontstreet.server.edition.Edition;
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

    /// Keeps an edition.
    public void add(Edition edition) {
        handle.createUpdate("INSERT INTO edition (at, content) VALUES (:at, :content)")
                .bind("at", edition.at().toEpochMilli())
                .bind("content", Columns.json(edition))
                .execute();
    }
}
