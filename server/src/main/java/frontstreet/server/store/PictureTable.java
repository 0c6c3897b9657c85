package frontstreet.server.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Tables `picture` and `picture_bytes`: the pictures that we hold.
public final class PictureTable {
    private final Handle handle;

    PictureTable(Handle handle) {
        this.handle = handle;
    }

    /// A picture with its bytes.
    ///
    /// @param type its media type, as its bytes say
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Picture(String type, int width, int height, byte[] bytes) {}

    /// The picture of an address, if we hold it.
    public Optional<Long> find(String url) {
        return handle.createQuery("SELECT id FROM picture WHERE url = :url")
                .bind("url", url)
                .mapTo(Long.class)
                .findOne();
    }

    /// Keeps a picture; one of the same address stays as it is.
    ///
    /// @return the store's key
    public long add(String url, Picture picture, Instant now) {
        Optional<Long> held = find(url);
        if (held.isPresent()) {
            return held.get();
        }
        long id =
                handle.createQuery(
                                """
                                INSERT INTO picture (url, type, width, height, held_at)
                                VALUES (:url, :type, :width, :height, :now)
                                RETURNING id
                                """)
                        .bind("url", url)
                        .bind("type", picture.type())
                        .bind("width", picture.width())
                        .bind("height", picture.height())
                        .bind("now", now.toEpochMilli())
                        .mapTo(Long.class)
                        .one();
        handle.createUpdate("INSERT INTO picture_bytes (picture_id, bytes) VALUES (:id, :bytes)")
                .bind("id", id)
                .bind("bytes", picture.bytes())
                .execute();
        return id;
    }

    /// A picture with its bytes; none when we do not hold it.
    public Optional<Picture> read(long id) {
        return handle.createQuery(
                        """
                        SELECT p.type, p.width, p.height, b.bytes
                        FROM picture p JOIN picture_bytes b ON b.picture_id = p.id
                        WHERE p.id = :id
                        """)
                .bind("id", id)
                .map((row, context) ->
                        new Picture(
                                Columns.text(row, "type"),
                                row.getInt("width"),
                                row.getInt("height"),
                                Columns.bytes(row, "bytes")))
                .findOne();
    }
}
