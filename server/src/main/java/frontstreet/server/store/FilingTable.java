package frontstreet.server.store;

import frontstreet.duplicate.Fingerprint;
import frontstreet.server.intake.Filing;
import frontstreet.server.store.ArticleTable.PictureSize;
import frontstreet.story.Prepared;
import frontstreet.story.StoryVector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Table `filing`: what was read and is not yet placed. The desk takes from here.
public final class FilingTable {
    private static final String FILED =
            """
            SELECT f.article_id, f.number, f.filed_at, f.into_id, f.content, f.fingerprint, f.vector,
                s.slug, s.name, a.address, p.id AS picture, p.width, p.height
            FROM filing f
            JOIN article a ON a.id = f.article_id
            JOIN source s ON s.id = a.source_id
            LEFT JOIN picture p ON p.id = f.picture_id
            """;

    private final Handle handle;

    FilingTable(Handle handle) {
        this.handle = handle;
    }

    /// An article that waits for the desk.
    ///
    /// @param article the store's key
    /// @param number of this filing of the article; a later one has a higher number
    /// @param filedAt when it was filed
    /// @param into the article that it turned out to be, or `null` when it is itself
    /// @param slug of its outlet
    /// @param outlet name of its outlet
    /// @param address where it was published, or `null` when that is not known
    /// @param filing what was read, or `null` when it is another
    /// @param picture that we hold of it, or `null`
    /// @param fingerprint of its text, or `null` when it is another
    /// @param vector what it is about, or `null` when it is another
    public record Filed(
            long article,
            long number,
            Instant filedAt,
            @Nullable Long into,
            String slug,
            String outlet,
            @Nullable String address,
            @Nullable Filing filing,
            @Nullable PictureSize picture,
            @Nullable Fingerprint fingerprint,
            @Nullable StoryVector vector) {}

    /// Files an article: what waits of it is replaced, and the number grows.
    ///
    /// @param prepared what placing needs of it; its identity and time are those of the filing
    public void file(long article, Filing filing, Prepared prepared, Instant now) {
        put(article, new Waiting(null, filing, prepared), now);
    }

    /// Files that an article turned out to be another.
    public void fileInto(long article, long into, Instant now) {
        put(article, new Waiting(into, null, null), now);
    }

    /// What waits of an article: what was read of it, or which other it is.
    private record Waiting(
            @Nullable Long into, @Nullable Filing filing, @Nullable Prepared prepared) {}

    private void put(long article, Waiting waiting, Instant now) {
        Filing filing = waiting.filing();
        Prepared prepared = waiting.prepared();
        handle.createUpdate(
                        """
                        INSERT INTO filing (article_id, number, filed_at, into_id, picture_id, content,
                            fingerprint, vector)
                        VALUES (:article, 1, :now, :into, :picture, :content, :fingerprint, :vector)
                        ON CONFLICT (article_id) DO UPDATE SET number = filing.number + 1,
                            filed_at = excluded.filed_at, into_id = excluded.into_id,
                            picture_id = excluded.picture_id, content = excluded.content, fingerprint = excluded.fingerprint, vector = excluded.vector
                        """)
                .bind("article", article)
                .bind("now", now.toEpochMilli())
                .bind("into", waiting.into())
                .bind("picture", filing == null ? null : filing.picture())
                .bind("content", filing == null ? null : Columns.json(filing))
                .bind("fingerprint", prepared == null ? null : prepared.fingerprint().packed())
                .bind("vector", prepared == null ? null : prepared.vector().packed())
                .execute();
    }

    /// What waits, the longest waiting first; articles that were set aside do not.
    public List<Filed> next(int most) {
        return handle.createQuery(FILED + " WHERE a.set_aside IS NULL ORDER BY f.id LIMIT :most")
                .bind("most", most)
                .map((row, context) -> filed(row))
                .list();
    }

    /// The articles of what waits, in the same order, unread.
    public List<Long> waiting(int most) {
        return handle.createQuery(
                        """
                        SELECT f.article_id FROM filing f
                        JOIN article a ON a.id = f.article_id
                        WHERE a.set_aside IS NULL
                        ORDER BY f.id
                        LIMIT :most
                        """)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /// What waits of one article; none when nothing does.
    public Optional<Filed> of(long article) {
        return handle.createQuery(FILED + " WHERE f.article_id = :article")
                .bind("article", article)
                .map((row, context) -> filed(row))
                .findOne();
    }

    private static Filed filed(ResultSet row) throws SQLException {
        String content = row.getString("content");
        byte[] fingerprint = row.getBytes("fingerprint");
        byte[] vector = row.getBytes("vector");
        return new Filed(
                row.getLong("article_id"),
                row.getLong("number"),
                Columns.time(row, "filed_at"),
                Columns.longOrNull(row, "into_id"),
                Columns.text(row, "slug"),
                Columns.text(row, "name"),
                row.getString("address"),
                content == null ? null : Columns.read(content, Filing.class),
                PictureSize.of(row),
                fingerprint == null ? null : Fingerprint.unpacked(fingerprint),
                vector == null ? null : StoryVector.unpacked(vector));
    }

    /// Closes a filing that was placed, unless a later one has come.
    public void close(Filed filed) {
        handle.createUpdate(
                        """
                        DELETE FROM filing WHERE article_id = :article AND number = :number
                        """)
                .bind("article", filed.article())
                .bind("number", filed.number())
                .execute();
    }

    /// How many wait.
    public int count() {
        return handle.createQuery(
                        """
                        SELECT count(*) AS n FROM filing f JOIN article a ON a.id = f.article_id
                        WHERE a.set_aside IS NULL
                        """)
                .mapTo(Integer.class)
                .one();
    }
}
