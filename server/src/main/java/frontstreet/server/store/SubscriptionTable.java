package frontstreet.server.store;

import frontstreet.server.schedule.DueFeed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Tables `source` and `feed`, as far as commands order what is read: what is paused, removed,
/// checked by hand.
public final class SubscriptionTable {
    private static final String FEEDS =
            """
            SELECT f.id, f.source_id, s.slug, f.url, f.etag, f.last_modified, f.validated_at,
                f.met_at, f.failures
            FROM feed f JOIN source s ON s.id = f.source_id
            """;

    private final Handle handle;

    SubscriptionTable(Handle handle) {
        this.handle = handle;
    }

    /// What was ordered of a source.
    ///
    /// @param paused since when nothing of it is fetched, or `null` when it is
    /// @param removed when its feeds were taken away, or `null` when they were not
    /// @param looked when its feeds were last checked by command, or `null` when never
    /// @param hasFeeds whether there is anything to be read of it
    public record State(
            @Nullable Instant paused,
            @Nullable Instant removed,
            @Nullable Instant looked,
            boolean hasFeeds) {
        /// Is it one that this paper keeps?
        public boolean isKept() {
            return removed == null;
        }
    }

    /// What was ordered of a source.
    public State state(long source) {
        return handle.createQuery(
                        """
                        SELECT paused_at, removed_at, looked_at,
                            EXISTS (SELECT 1 FROM feed f WHERE f.source_id = source.id) AS has_feeds
                        FROM source WHERE id = :source
                        """)
                .bind("source", source)
                .map((row, context) -> state(row))
                .one();
    }

    /// What was ordered of all sources, by their keys.
    public Map<Long, State> states() {
        return handle.createQuery(
                        """
                        SELECT id, paused_at, removed_at, looked_at,
                            EXISTS (SELECT 1 FROM feed f WHERE f.source_id = source.id) AS has_feeds
                        FROM source
                        """)
                .map((row, context) -> Map.entry(row.getLong("id"), state(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(
                Columns.timeOrNull(row, "paused_at"),
                Columns.timeOrNull(row, "removed_at"),
                Columns.timeOrNull(row, "looked_at"),
                row.getBoolean("has_feeds"));
    }

    /// How much of a source's articles everybody may read.
    public License license(long source) {
        return handle.createQuery("SELECT license FROM source WHERE id = :source")
                .bind("source", source)
                .map((row, context) -> Optional.ofNullable(row.getString("license")))
                .one()
                .flatMap(License::of)
                .orElse(License.DEFAULT);
    }

    /// Notes how much of a source's articles everybody may read.
    public void license(long source, License license) {
        handle.createUpdate("UPDATE source SET license = :license WHERE id = :source")
                .bind("license", license == License.DEFAULT ? null : license.word())
                .bind("source", source)
                .execute();
    }

    /// Whether there is a source whose articles everybody may not read whole, by word.
    public boolean hasExcerpts() {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM source WHERE license = 'excerpt') AS it")
                .map((row, context) -> row.getBoolean("it"))
                .one();
    }

    /// Notes that nothing of a source is fetched from now on; `null` lets it be fetched again.
    public void pause(long source, @Nullable Instant since) {
        set("UPDATE source SET paused_at = :at WHERE id = :source", source, since);
    }

    /// Notes that the feeds of a source were checked by command.
    public void looked(long source, Instant at) {
        set("UPDATE source SET looked_at = :at WHERE id = :source", source, at);
    }

    /// Keeps a removed source again, not paused; one that was not removed stays as it is.
    ///
    /// @param allowance how many pages the first contacts of its feeds may ask for
    public void restore(long source, int allowance) {
        handle.createUpdate(
                        """
                        UPDATE source SET removed_at = NULL, paused_at = NULL, allowance = :allowance
                        WHERE id = :source AND removed_at IS NOT NULL
                        """)
                .bind("allowance", allowance)
                .bind("source", source)
                .execute();
    }

    /// Takes the feeds of a source away with all that they listed. Its articles stay.
    public void remove(long source, Instant at) {
        String entries =
                """
                SELECT e.id FROM entry e JOIN feed f ON f.id = e.feed_id WHERE f.source_id = :source
                """;
        of(source, "DELETE FROM entry_text WHERE entry_id IN (" + entries + ")");
        of(source, "DELETE FROM entry WHERE id IN (" + entries + ")");
        of(source, "DELETE FROM feed WHERE source_id = :source");
        set("UPDATE source SET removed_at = :at, looked_at = NULL WHERE id = :source", source, at);
    }

    private void of(long source, String update) {
        handle.createUpdate(update).bind("source", source).execute();
    }

    private void set(String update, long source, @Nullable Instant at) {
        handle.createUpdate(update).bind("at", Columns.millis(at)).bind("source", source).execute();
    }

    /// The feed of an address, due or not.
    public Optional<DueFeed> feed(String url) {
        return handle.createQuery(FEEDS + "WHERE f.url = :url")
                .bind("url", url)
                .map((row, context) -> FeedTable.due(row))
                .findOne();
    }

    /// The feeds of a source, due or not, in the order they were added.
    public List<DueFeed> feeds(long source) {
        return handle.createQuery(FEEDS + "WHERE f.source_id = :source ORDER BY f.id")
                .bind("source", source)
                .map((row, context) -> FeedTable.due(row))
                .list();
    }

    /// How many feeds there are in all.
    public int feedCount() {
        return handle.createQuery("SELECT count(*) AS n FROM feed").mapTo(Integer.class).one();
    }

    /// How many articles of a source there are, placed or not.
    public int articles(long source) {
        return handle.createQuery(
                        """
                        SELECT count(*) AS n FROM article
                        WHERE source_id = :source AND moved_to IS NULL
                        """)
                .bind("source", source)
                .mapTo(Integer.class)
                .one();
    }

    /// An article that the desk could not take.
    ///
    /// @param slug of its source
    /// @param address or `null` when it has none
    /// @param because why
    public record SetAside(String slug, @Nullable String address, String because) {}

    /// The articles that were set aside, the newest first, at most so many.
    public List<SetAside> setAside(int most) {
        return handle.createQuery(
                        """
                        SELECT s.slug, a.address, a.set_aside
                        FROM article a JOIN source s ON s.id = a.source_id
                        WHERE a.set_aside IS NOT NULL
                        ORDER BY a.id DESC
                        LIMIT :most
                        """)
                .bind("most", most)
                .map((row, context) ->
                        new SetAside(
                                Columns.text(row, "slug"),
                                row.getString("address"),
                                Columns.text(row, "set_aside")))
                .list();
    }
}
