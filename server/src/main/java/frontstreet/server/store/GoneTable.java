package frontstreet.server.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Table `gone`: the articles that were deleted because they were old, for those who follow the
/// change numbers.
public final class GoneTable {
    private final Handle handle;

    GoneTable(Handle handle) {
        this.handle = handle;
    }

    /// An article that is no longer kept.
    ///
    /// @param change the number of its deletion
    public record GoneRow(long article, long change) {}

    /// Notes that an article is no longer kept.
    public void add(long article, long change, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO gone (article_id, change, gone_at) VALUES (:article, :change, :now)
                        ON CONFLICT (article_id) DO UPDATE SET change = excluded.change,
                            gone_at = excluded.gone_at
                        """)
                .bind("article", article)
                .bind("change", change)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /// Was there an article, or a story that is named after it, that is no longer kept?
    public boolean has(long article) {
        return handle.createQuery("SELECT article_id FROM gone WHERE article_id = :article")
                .bind("article", article)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /// What was deleted after a change number, in the order of the numbers.
    public List<GoneRow> after(long change, int most) {
        return handle.createQuery(
                        """
                        SELECT article_id, change FROM gone WHERE change > :change
                        ORDER BY change LIMIT :most
                        """)
                .bind("change", change)
                .bind("most", most)
                .map((row, context) ->
                        new GoneRow(row.getLong("article_id"), row.getLong("change")))
                .list();
    }

    /// Forgets what was deleted before a moment, at most so many.
    ///
    /// @return how many were forgotten
    public int forget(Instant before, int most) {
        return handle.createUpdate(
                        """
                        DELETE FROM gone WHERE article_id IN (
                            SELECT article_id FROM gone WHERE gone_at < :before
                            ORDER BY gone_at LIMIT :most
                        )
                        """)
                .bind("before", before.toEpochMilli())
                .bind("most", most)
                .execute();
    }
}
