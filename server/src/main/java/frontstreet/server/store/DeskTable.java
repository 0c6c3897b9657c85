package frontstreet.server.store;

import org.jdbi.v3.core.Handle;

/// Table `desk`: one row, the numbers that the desk gives.
public final class DeskTable {
    private final Handle handle;

    DeskTable(Handle handle) {
        this.handle = handle;
    }

    /// The last numbers given.
    ///
    /// @param arrival of the article that was placed last
    /// @param change of whatever changed last
    public record Numbers(long arrival, long change) {}

    /// Writes a desk in as the one that gives numbers.
    public void hold(String holder) {
        handle.createUpdate("UPDATE desk SET holder = :holder WHERE id = 1")
                .bind("holder", holder)
                .execute();
    }

    /// Takes so many numbers; they end with those returned. The row stays locked until the commit,
    /// so numbers become visible in their order.
    ///
    /// @throws IllegalStateException when another desk has taken over
    public Numbers take(String holder, int arrivals, int changes) {
        return handle.createQuery(
                        """
                        UPDATE desk SET arrival = arrival + :arrivals, change = change + :changes
                        WHERE id = 1 AND holder = :holder
                        RETURNING arrival, change
                        """)
                .bind("arrivals", arrivals)
                .bind("changes", changes)
                .bind("holder", holder)
                .map((row, context) -> new Numbers(row.getLong("arrival"), row.getLong("change")))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("another desk has taken over"));
    }

    /// The last numbers given.
    public Numbers last() {
        return handle.createQuery("SELECT arrival, change FROM desk WHERE id = 1")
                .map((row, context) -> new Numbers(row.getLong("arrival"), row.getLong("change")))
                .one();
    }
}
