package frontstreet.server.store;

import frontstreet.feed.Entry;
import frontstreet.server.intake.SeenEntry;
import frontstreet.server.schedule.DuePage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Tables `entry` and `entry_text`: what the feeds listed.
public final class EntryTable {
    private static final int NAMES_AT_ONCE = 500;

    private final Handle handle;

    EntryTable(Handle handle) {
        this.handle = handle;
    }

    /// An entry that is known already.
    ///
    /// @param id the store's key
    /// @param digest of what it said when it was last seen
    public record KnownEntry(long id, String digest) {}

    /// Those of the named entries of a feed that are known, by name.
    public Map<String, KnownEntry> known(long feed, Collection<String> names) {
        var known = new HashMap<String, KnownEntry>();
        List<String> all = List.copyOf(names);
        for (int from = 0; from < all.size(); from += NAMES_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + NAMES_AT_ONCE));
            handle.createQuery(
                            """
                            SELECT id, name, digest FROM entry
                            WHERE feed_id = :feed AND name IN (<names>)
                            """)
                    .bind("feed", feed)
                    .bindList("names", some)
                    .map((row, context) ->
                            Map.entry(
                                    Columns.text(row, "name"),
                                    new KnownEntry(row.getLong("id"), Columns.text(row, "digest"))))
                    .forEach(it -> known.put(it.getKey(), it.getValue()));
        }
        return known;
    }

    /// Keeps a new entry.
    ///
    /// @param tryAt when its page is due, or `null` when it is only remembered
    public void add(long feed, SeenEntry entry, Instant now, @Nullable Instant tryAt) {
        long id =
                handle.createQuery(
                                """
                                INSERT INTO entry (feed_id, name, link, address, host, digest,
                                    published_at, seen_at, listed_at, next_try_at, tries)
                                VALUES (:feed, :name, :link, :address, :host, :digest,
                                    :published, :now, :now, :tryAt, 0)
                                RETURNING id
                                """)
                        .bind("feed", feed)
                        .bind("name", entry.name())
                        .bind("link", entry.content().link())
                        .bind("address", entry.address())
                        .bind("host", entry.host())
                        .bind("digest", entry.digest())
                        .bind("published", Columns.millis(entry.published()))
                        .bind("now", now.toEpochMilli())
                        .bind("tryAt", Columns.millis(tryAt))
                        .mapTo(Long.class)
                        .one();
        handle.createUpdate(
                        """
                        INSERT INTO entry_text (entry_id, content) VALUES (:id, :content)
                        """)
                .bind("id", id)
                .bind("content", Columns.json(entry.content()))
                .execute();
    }

    /// Notes that a feed lists these entries now; once a day is enough, so that a check writes
    /// little.
    public void listed(long feed, Collection<String> names, Instant now) {
        List<String> all = List.copyOf(names);
        for (int from = 0; from < all.size(); from += NAMES_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + NAMES_AT_ONCE));
            handle.createUpdate(
                            """
                            UPDATE entry SET listed_at = :now
                            WHERE feed_id = :feed AND name IN (<names>) AND listed_at < :since
                            """)
                    .bind("now", now.toEpochMilli())
                    .bind("since", now.minus(Duration.ofDays(1)).toEpochMilli())
                    .bind("feed", feed)
                    .bindList("names", some)
                    .execute();
        }
    }

    /// Takes what a known entry says now, and makes its page due again if it was ever due.
    public void change(long id, SeenEntry entry, Instant now) {
        handle.createUpdate(
                        """
                        UPDATE entry SET digest = :digest, tries = 0, next_try_at =
                            CASE WHEN article_id IS NULL THEN next_try_at ELSE :now END
                        WHERE id = :id
                        """)
                .bind("digest", entry.digest())
                .bind("now", now.toEpochMilli())
                .bind("id", id)
                .execute();
        handle.createUpdate(
                        """
                        UPDATE entry_text SET content = :content WHERE entry_id = :id
                        """)
                .bind("id", id)
                .bind("content", Columns.json(entry.content()))
                .execute();
    }

    /// The pages that are due and of no paused source, at most so many of one host, the newest news
    /// first.
    public List<DuePage> due(Instant now, int ofOneHost, int most) {
        return handle.createQuery(
                        """
                        SELECT d.id, d.feed_id, f.source_id, s.slug, d.host, d.address, d.seen_at, d.tries,
                            d.article_id, t.content
                        FROM (
                            SELECT id, feed_id, host, address, seen_at, tries, article_id, published_at,
                                row_number() OVER (
                                    PARTITION BY host
                                    ORDER BY tries, coalesce(published_at, seen_at) DESC, id
                                ) AS place
                            FROM entry
                            WHERE next_try_at <= :now AND feed_id NOT IN (
                                SELECT p.id FROM feed p JOIN source q ON q.id = p.source_id
                                WHERE q.paused_at IS NOT NULL)
                        ) d
                        JOIN feed f ON f.id = d.feed_id
                        JOIN source s ON s.id = f.source_id
                        JOIN entry_text t ON t.entry_id = d.id
                        WHERE d.place <= :ofOneHost
                        ORDER BY d.place, d.tries, coalesce(d.published_at, d.seen_at) DESC, d.id
                        LIMIT :most
                        """)
                .bind("now", now.toEpochMilli())
                .bind("ofOneHost", ofOneHost)
                .bind("most", most)
                .map((row, context) -> due(row))
                .list();
    }

    /// The first entry that led to an article, as reading its page needs it; none when it is
    /// remembered no more.
    public Optional<DuePage> ofArticle(long article) {
        return handle.createQuery(
                        """
                        SELECT e.id, e.feed_id, f.source_id, s.slug, e.host, e.address, e.seen_at, e.tries,
                            e.article_id, t.content
                        FROM entry e
                        JOIN feed f ON f.id = e.feed_id
                        JOIN source s ON s.id = f.source_id
                        JOIN entry_text t ON t.entry_id = e.id
                        WHERE e.article_id = :article
                        ORDER BY e.id LIMIT 1
                        """)
                .bind("article", article)
                .map((row, context) -> due(row))
                .findOne();
    }

    private static DuePage due(ResultSet row) throws SQLException {
        return new DuePage(
                row.getLong("id"),
                row.getLong("feed_id"),
                row.getLong("source_id"),
                Columns.text(row, "slug"),
                row.getString("host"),
                row.getString("address"),
                Columns.time(row, "seen_at"),
                row.getInt("tries"),
                Columns.longOrNull(row, "article_id"),
                Columns.read(Columns.text(row, "content"), Entry.class));
    }

    /// Closes an entry with what it led to.
    ///
    /// @param article that it led to, or `null` when it led to none
    /// @param trouble why not to a whole article, or `null`
    public void close(long id, @Nullable Long article, @Nullable String trouble) {
        retry(id, article, trouble, null);
    }

    /// Notes that the page of an entry could not be had.
    ///
    /// @param article its excerpt, or `null` when there is none yet
    /// @param trouble why
    /// @param tryAt when it is tried again, or `null` for never
    public void retry(
            long id, @Nullable Long article, @Nullable String trouble, @Nullable Instant tryAt) {
        handle.createUpdate(
                        """
                        UPDATE entry SET article_id = coalesce(:article, article_id), trouble = :trouble,
                            next_try_at = :tryAt, tries = tries + 1
                        WHERE id = :id
                        """)
                .bind("article", article)
                .bind("trouble", trouble)
                .bind("tryAt", Columns.millis(tryAt))
                .bind("id", id)
                .execute();
    }

    /// How many pages are due at a moment, of no paused source.
    public int dueCount(Instant now) {
        return handle.createQuery(
                        """
                        SELECT count(*) AS n FROM entry
                        WHERE next_try_at <= :now AND feed_id NOT IN (
                            SELECT f.id FROM feed f JOIN source s ON s.id = f.source_id
                            WHERE s.paused_at IS NOT NULL)
                        """)
                .bind("now", now.toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }
}
