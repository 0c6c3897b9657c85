package frontstreet.server.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What is too old to be kept, in all tables that hang on an article. All that deletes stands in
/// this one file, because the order of the tables matters.
public final class OldRows {
    // what waits for the desk, and what is still asked for, is no matter of age
    private static final String SETTLED =
            """
            NOT EXISTS (SELECT 1 FROM filing f WHERE f.article_id = a.id AND a.set_aside IS NULL)
            AND NOT EXISTS (
                SELECT 1 FROM entry e WHERE e.article_id = a.id AND e.next_try_at IS NOT NULL
            )
            """;

    private static final List<String> OF_ARTICLES =
            List.of(
                    "DELETE FROM page_copy WHERE article_id IN (<ids>)",
                    "DELETE FROM article_text WHERE article_id IN (<ids>)",
                    "DELETE FROM filing WHERE article_id IN (<ids>)",
                    "UPDATE entry SET article_id = NULL WHERE article_id IN (<ids>)",
                    "UPDATE article SET copy_of = NULL WHERE copy_of IN (<ids>)",
                    "DELETE FROM article WHERE id IN (<ids>)");

    private final Handle handle;

    OldRows(Handle handle) {
        this.handle = handle;
    }

    /// An article that is old.
    ///
    /// @param at the time that counts for it, in milliseconds
    public record OldArticle(long id, long at) {}

    /// The articles from before a moment that nothing is going on with, the oldest first.
    ///
    /// @param after only those after this one in that order
    public List<OldArticle> articles(Instant before, OldArticle after, int most) {
        return handle.createQuery(
                        """
                        SELECT a.id, a.at FROM article a
                        WHERE a.at < :before AND (a.at, a.id) > (:at, :id) AND
                        """
                                + SETTLED
                                + " ORDER BY a.at, a.id LIMIT :most")
                .bind("before", before.toEpochMilli())
                .bind("at", after.at())
                .bind("id", after.id())
                .bind("most", most)
                .map((row, context) -> new OldArticle(row.getLong("id"), row.getLong("at")))
                .list();
    }

    /// How many articles from before a moment there are.
    public long count(Instant before) {
        return handle.createQuery("SELECT count(*) AS n FROM article WHERE at < :before")
                .bind("before", before.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    /// Those articles, and those that turned out to be one of them.
    public List<Long> withMoved(List<Long> articles) {
        var all = new ArrayList<>(articles);
        List<Long> found = articles;
        while (!found.isEmpty()) {
            found =
                    handle
                            .createQuery("SELECT id FROM article WHERE moved_to IN (<ids>)")
                            .bindList("ids", found)
                            .mapTo(Long.class)
                            .stream()
                            .filter(it -> !all.contains(it))
                            .toList();
            all.addAll(found);
        }
        return all;
    }

    /// The stories that some articles stand in.
    public List<Long> stories(List<Long> articles) {
        return handle.createQuery(
                        """
                        SELECT DISTINCT story_id FROM article
                        WHERE id IN (<ids>) AND story_id IS NOT NULL ORDER BY story_id
                        """)
                .bindList("ids", articles)
                .mapTo(Long.class)
                .list();
    }

    /// Deletes articles with their words, copies and filings. Their entries are remembered, and are
    /// not due again; a text that repeated one of them is its own now.
    public void delete(List<Long> articles) {
        delete(articles, OF_ARTICLES);
    }

    /// Counts the articles of a story again; one without any is deleted with those that were merged
    /// into it, and one that lost its lead is led by its first.
    public void recount(long story, long change) {
        int kept =
                handle.createUpdate(
                                """
                                UPDATE story SET articles = n.articles, outlets = n.outlets,
                                    copies = n.copies, opened_at = n.opened, moved_at = n.moved,
                                    lead_id = CASE WHEN n.led > 0 THEN lead_id ELSE n.first END,
                                    change = :change
                                FROM (
                                    SELECT count(*) AS articles, count(DISTINCT a.source_id) AS outlets,
                                        count(a.copy_of) AS copies, min(a.at) AS opened,
                                        max(a.at) AS moved, min(a.id) AS first,
                                        count(CASE WHEN a.id = s.lead_id THEN 1 END) AS led
                                    FROM article a JOIN story s ON s.id = a.story_id
                                    WHERE a.story_id = :story
                                ) n
                                WHERE id = :story AND n.articles > 0
                                """)
                        .bind("story", story)
                        .bind("change", change)
                        .execute();
        if (kept == 0) {
            handle.createUpdate(
                            """
                            WITH RECURSIVE ended(id) AS (
                                SELECT :story
                                UNION SELECT s.id FROM story s JOIN ended e ON s.merged_into = e.id
                            )
                            DELETE FROM story WHERE id IN (SELECT id FROM ended)
                            """)
                    .bind("story", story)
                    .execute();
        }
    }

    /// Deletes pictures that came before a moment and belong to no article, at most so many.
    ///
    /// @return how many were deleted
    public int deletePictures(Instant before, int most) {
        List<Long> old =
                handle.createQuery(
                                """
                                SELECT p.id FROM picture p
                                WHERE p.held_at < :before
                                    AND NOT EXISTS (SELECT 1 FROM article a WHERE a.picture_id = p.id)
                                    AND NOT EXISTS (SELECT 1 FROM filing f WHERE f.picture_id = p.id)
                                ORDER BY p.held_at LIMIT :most
                                """)
                        .bind("before", before.toEpochMilli())
                        .bind("most", most)
                        .mapTo(Long.class)
                        .list();
        return delete(
                old,
                List.of(
                        "DELETE FROM picture_bytes WHERE picture_id IN (<ids>)",
                        "DELETE FROM picture WHERE id IN (<ids>)"));
    }

    /// Forgets entries without an article that were listed last before a moment, at most so many;
    /// never one that its feed listed when it was last read.
    ///
    /// @return how many were forgotten
    public int forgetEntries(Instant before, int most) {
        List<Long> old =
                handle.createQuery(
                                """
                                SELECT e.id FROM entry e
                                WHERE e.article_id IS NULL AND e.next_try_at IS NULL
                                    AND e.listed_at < :before AND e.listed_at + 172800000 < (
                                        SELECT max(l.listed_at) FROM entry l WHERE l.feed_id = e.feed_id
                                    )
                                ORDER BY e.listed_at LIMIT :most
                                """)
                        .bind("before", before.toEpochMilli())
                        .bind("most", most)
                        .mapTo(Long.class)
                        .list();
        return delete(
                old,
                List.of(
                        "DELETE FROM entry_text WHERE entry_id IN (<ids>)",
                        "DELETE FROM entry WHERE id IN (<ids>)"));
    }

    private int delete(List<Long> ids, List<String> statements) {
        if (!ids.isEmpty()) {
            for (String sql : statements) {
                handle.createUpdate(sql).bindList("ids", ids).execute();
            }
        }
        return ids.size();
    }
}
