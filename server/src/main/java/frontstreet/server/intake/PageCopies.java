package frontstreet.server.intake;

import frontstreet.server.fetch.Body;
import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.Validators;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.PageCopyTable.PageCopy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Fetched pages ↔ copies that are kept. Computes; belongs on a reading thread.
final class PageCopies {
    private PageCopies() {}

    /// The copy of a page; none when none is kept, or it would be too long.
    static Optional<PageCopy> of(Fetched fetched, KeepOptions keep) {
        if (!keep.keepsPages()) {
            return Optional.empty();
        }
        Body body = fetched.body();
        byte[] packed = packed(body.bytes());
        if (packed.length > keep.pageBytesMax()) {
            return Optional.empty();
        }
        Validators validators = fetched.validators();
        return Optional.of(
                new PageCopy(
                        fetched.address(),
                        body.declaredType(),
                        validators == null ? null : validators.etag(),
                        validators == null ? null : validators.lastModified(),
                        body.bytes().length,
                        packed));
    }

    /// The page again, as it came.
    ///
    /// @throws IllegalStateException when the copy is damaged
    static Body body(PageCopy copy) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(copy.packed()))) {
            byte[] bytes = in.readNBytes(copy.bytes());
            if (bytes.length < copy.bytes()) {
                throw new IllegalStateException("the copy of a page ends too early");
            }
            return Body.of(bytes, copy.type());
        } catch (IOException e) {
            throw new IllegalStateException("the copy of a page is damaged", e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return out.toByteArray();
    }
}
