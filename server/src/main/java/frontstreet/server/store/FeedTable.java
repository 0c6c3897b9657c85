package frontstreet.server.store;

import frontstreet.server.fetch.Validators;
import frontstreet.server.schedule.DueFeed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Table `feed`: what is asked for news.
public final class FeedTable {
    private final Handle handle;

    FeedTable(Handle handle) {
        this.handle = handle;
    }

    /// Adds a feed; one of the same address stays as it is.
    ///
    /// @param label what the list calls it, or `null`
    /// @param checkAt when it is first checked
    public void add(long source, String url, @Nullable String label, Instant checkAt) {
        handle.createUpdate(
                        """
                        INSERT INTO feed (source_id, url, label, next_check_at, failures)
                        VALUES (:source, :url, :label, :checkAt, 0)
                        ON CONFLICT (url) DO NOTHING
                        """)
                .bind("source", source)
                .bind("url", url)
                .bind("label", label)
                .bind("checkAt", checkAt.toEpochMilli())
                .execute();
    }

    /// The feeds that are due and not paused, the longest waiting first.
    public List<DueFeed> due(Instant now, int most) {
        return handle.createQuery(
                        """
                        SELECT f.id, f.source_id, s.slug, f.url, f.etag, f.last_modified, f.validated_at,
                            f.met_at, f.failures
                        FROM feed f JOIN source s ON s.id = f.source_id
                        WHERE f.next_check_at <= :now AND s.paused_at IS NULL
                        ORDER BY f.next_check_at, f.id
                        LIMIT :most
                        """)
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> due(row))
                .list();
    }

    static DueFeed due(ResultSet row) throws SQLException {
        return new DueFeed(
                row.getLong("id"),
                row.getLong("source_id"),
                Columns.text(row, "slug"),
                Columns.text(row, "url"),
                validators(row),
                Columns.timeOrNull(row, "met_at") != null,
                row.getInt("failures"));
    }

    private static @Nullable Validators validators(ResultSet row) throws SQLException {
        String etag = row.getString("etag");
        String lastModified = row.getString("last_modified");
        return etag == null && lastModified == null
                ? null
                : new Validators(etag, lastModified, Columns.time(row, "validated_at"));
    }

    /// What a check found out.
    ///
    /// @param validators to ask with next time, or `null` for a whole answer
    /// @param met whether its entries were seen, now or before
    /// @param next when it is checked again
    /// @param failures how many checks in a row failed
    /// @param trouble what it met, or `null` when all went well
    public record Checked(
            @Nullable Validators validators,
            boolean met,
            Instant next,
            int failures,
            @Nullable String trouble) {}

    /// Closes a check.
    public void checked(long feed, Checked check, Instant now) {
        Validators validators = check.validators();
        handle.createUpdate(
                        """
                        UPDATE feed SET etag = :etag, last_modified = :lastModified,
                            validated_at = :validatedAt, checked_at = :now, next_check_at = :next,
                            failures = :failures, trouble = :trouble,
                            met_at = CASE WHEN :met THEN coalesce(met_at, :now) ELSE met_at END
                        WHERE id = :feed
                        """)
                .bind("etag", validators == null ? null : validators.etag())
                .bind("lastModified", validators == null ? null : validators.lastModified())
                .bind("validatedAt", validators == null ? null : validators.since().toEpochMilli())
                .bind("now", now.toEpochMilli())
                .bind("next", check.next().toEpochMilli())
                .bind("failures", check.failures())
                .bind("trouble", check.trouble())
                .bind("met", check.met())
                .bind("feed", feed)
                .execute();
    }

    /// How many feeds are read, and how many of them were checked at least once.
    ///
    /// @param all how many
    /// @param checked of them
    public record Progress(int all, int checked) {}

    /// How far the first round is.
    public Progress progress() {
        return handle.createQuery(
                        """
                        SELECT count(*) AS n, count(f.checked_at) AS checked
                        FROM feed f JOIN source s ON s.id = f.source_id
                        WHERE s.paused_at IS NULL
                        """)
                .map((row, context) -> new Progress(row.getInt("n"), row.getInt("checked")))
                .one();
    }

    /// How many sources the first round has come to, and what became of it.
    ///
    /// @param all that have a feed and are not paused
    /// @param tried of them: one of their feeds was checked
    /// @param read of them: one of their feeds could be read when it was last checked
    /// @param unfound of them: no such host was found for any of their feeds
    /// @param next when the first of their feeds is checked again, or `null` when there is none
    public record Round(int all, int tried, int read, int unfound, @Nullable Instant next) {
        /// Were all of them come to?
        public boolean isDone() {
            return tried >= all;
        }

        /// Were all of them come to, and none could be read?
        public boolean isInVain() {
            return all > 0 && isDone() && read == 0;
        }
    }

    /// How far the first round is, in sources.
    public Round firstRound() {
        return handle.createQuery(
                        """
                        SELECT count(*) AS n, sum(tried) AS tried, sum(was_read) AS was_read,
                               sum(unfound) AS unfound, min(next) AS next
                        FROM (SELECT max(f.checked_at IS NOT NULL) AS tried,
                                     max(f.checked_at IS NOT NULL AND f.failures = 0) AS was_read,
                                     min(coalesce(f.trouble, '') LIKE 'no such host%') AS unfound,
                                     min(f.next_check_at) AS next
                              FROM feed f JOIN source s ON s.id = f.source_id
                              WHERE s.paused_at IS NULL
                              GROUP BY f.source_id)
                        """)
                .map((row, context) ->
                        new Round(
                                row.getInt("n"),
                                row.getInt("tried"),
                                row.getInt("was_read"),
                                row.getInt("unfound"),
                                Columns.timeOrNull(row, "next")))
                .one();
    }

    /// A source that does not answer.
    ///
    /// @param source the store's key
    /// @param tried when it was last asked
    /// @param trouble what its feed, or one of them, met
    public record Silent(long source, Instant tried, String trouble) {}

    /// The sources none of whose feeds could be had at the last so many checks in a row, and those
    /// of which nothing was ever had, from the first check on.
    public List<Silent> silent(int checks) {
        return handle.createQuery(
                        """
                        SELECT source_id, max(checked_at) AS tried, max(trouble) AS trouble FROM feed
                        WHERE checked_at IS NOT NULL
                        GROUP BY source_id
                        HAVING min(failures) >= :checks OR (min(failures) > 0 AND count(met_at) = 0)
                        """)
                .bind("checks", checks)
                .map((row, context) ->
                        new Silent(
                                row.getLong("source_id"),
                                Columns.time(row, "tried"),
                                Columns.text(row, "trouble")))
                .list();
    }

    /// How a feed stands.
    ///
    /// @param url where it is
    /// @param label what the list calls it, or `null`
    /// @param tried when it was last asked, or `null` when it was not yet
    /// @param next when it is asked next
    /// @param isMet whether entries of it were ever seen
    /// @param trouble what it met at the last check, or `null` when that went well
    public record Standing(
            String url,
            @Nullable String label,
            @Nullable Instant tried,
            Instant next,
            boolean isMet,
            @Nullable String trouble) {}

    /// The feeds of a source, in the order they were added.
    public List<Standing> ofSource(long source) {
        return handle.createQuery(
                        """
                        SELECT url, label, checked_at, next_check_at, met_at, trouble FROM feed
                        WHERE source_id = :source
                        ORDER BY id
                        """)
                .bind("source", source)
                .map((row, context) ->
                        new Standing(
                                Columns.text(row, "url"),
                                row.getString("label"),
                                Columns.timeOrNull(row, "checked_at"),
                                Columns.time(row, "next_check_at"),
                                Columns.timeOrNull(row, "met_at") != null,
                                row.getString("trouble")))
                .list();
    }
}
