package frontstreet.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Table `page_copy`: the pages as they were fetched, to be read again.
public final class PageCopyTable {
    private final Handle handle;

    PageCopyTable(Handle handle) {
        this.handle = handle;
    }

    /// A page as it was fetched.
    ///
    /// @param address where it was, after redirects
    /// @param type its `Content-Type`, or `null` when it was not declared
    /// @param etag its `ETag`, or `null`
    /// @param lastModified its `Last-Modified`, or `null`
    /// @param bytes how long its body was
    /// @param packed its body, gzip
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record PageCopy(
            String address,
            @Nullable String type,
            @Nullable String etag,
            @Nullable String lastModified,
            int bytes,
            byte[] packed) {}

    /// A copy and when it was fetched.
    public record Kept(PageCopy copy, Instant fetchedAt) {}

    /// Keeps the page of an article, in the place of an earlier one.
    public void put(long article, PageCopy copy, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO page_copy (article_id, address, type, etag, last_modified,
                            fetched_at, bytes, packed)
                        VALUES (:article, :address, :type, :etag, :modified, :now, :bytes, :packed)
                        ON CONFLICT (article_id) DO UPDATE SET address = excluded.address,
                            type = excluded.type, etag = excluded.etag,
                            last_modified = excluded.last_modified, fetched_at = excluded.fetched_at,
                            bytes = excluded.bytes, packed = excluded.packed
                        """)
                .bind("article", article)
                .bind("address", copy.address())
                .bind("type", copy.type())
                .bind("etag", copy.etag())
                .bind("modified", copy.lastModified())
                .bind("now", now.toEpochMilli())
                .bind("bytes", copy.bytes())
                .bind("packed", copy.packed())
                .execute();
    }

    /// The page of an article; none when it is not kept.
    public Optional<Kept> find(long article) {
        return handle.createQuery(
                        """
                        SELECT address, type, etag, last_modified, fetched_at, bytes, packed
                        FROM page_copy WHERE article_id = :article
                        """)
                .bind("article", article)
                .map((row, context) -> new Kept(copy(row), Columns.time(row, "fetched_at")))
                .findOne();
    }

    private static PageCopy copy(ResultSet row) throws SQLException {
        return new PageCopy(
                Columns.text(row, "address"),
                row.getString("type"),
                row.getString("etag"),
                row.getString("last_modified"),
                row.getInt("bytes"),
                Columns.bytes(row, "packed"));
    }

    /// The articles whose pages are kept, by their identities; those after one, at most so many.
    ///
    /// @param slug of their source, or `null` for all sources
    public List<Long> after(long article, @Nullable String slug, int most) {
        return handle.createQuery(
                        """
                        SELECT p.article_id FROM page_copy p
                        JOIN article a ON a.id = p.article_id
                        JOIN source s ON s.id = a.source_id
                        WHERE p.article_id > :article AND (:slug IS NULL OR s.slug = :slug)
                            AND a.moved_to IS NULL
                        ORDER BY p.article_id LIMIT :most
                        """)
                .bind("article", article)
                .bind("slug", slug)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /// Deletes pages fetched before a moment, at most so many.
    ///
    /// @return how many were deleted
    public int delete(Instant before, int most) {
        return handle.createUpdate(
                        """
                        DELETE FROM page_copy WHERE article_id IN (
                            SELECT article_id FROM page_copy WHERE fetched_at < :before
                            ORDER BY fetched_at LIMIT :most
                        )
                        """)
                .bind("before", before.toEpochMilli())
                .bind("most", most)
                .execute();
    }
}
