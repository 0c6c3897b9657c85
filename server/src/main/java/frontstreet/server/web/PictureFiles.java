package frontstreet.server.web;

import frontstreet.server.picture.NarrowPictures;
import frontstreet.server.picture.PictureFitter;
import frontstreet.server.store.Database;
import frontstreet.server.store.PictureTable.Picture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pictures that pages lead to, as they are kept and at the widths that pages name.
///
/// Serves any number of threads.
final class PictureFiles {
    private static final long NARROW_BYTES_MOST = 24_000_000; // of those at smaller widths

    private final Database database;
    private final NarrowPictures narrow = new NarrowPictures(NARROW_BYTES_MOST);

    PictureFiles(Database database) {
        this.database = database;
    }

    /// A picture; none when we do not hold it, or for a width that no page names.
    ///
    /// @param id the store's key
    /// @param width in pixels, or `null` for the picture as it is kept
    Optional<Body> find(long id, @Nullable String width) throws InterruptedException {
        boolean isNamed =
                width == null
                        || PictureFitter.WIDTHS.stream()
                                .anyMatch(it -> width.equals(it.toString()));
        Optional<Picture> held =
                isNamed ? database.read(tx -> tx.pictures().read(id)) : Optional.empty();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Picture picture = held.get();
        byte[] bytes =
                width == null
                        ? picture.bytes()
                        : narrow.at(id, Integer.parseInt(width), picture::bytes);
        return Optional.of(Body.binary(picture.type(), bytes));
    }
}
