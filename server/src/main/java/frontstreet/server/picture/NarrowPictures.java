package frontstreet.server.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Pictures at smaller widths, made when they are first asked for; the last of them are kept in
/// memory.
///
/// Serves any number of threads; two at a time decode.
public final class NarrowPictures {
    private static final int DECODERS_MOST = 2;

    private final long bytesMost;
    private final Semaphore decoders = new Semaphore(DECODERS_MOST);
    private final Map<Key, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Key(long picture, int width) {}

    /// @param bytesMost how many bytes of pictures are kept
    public NarrowPictures(long bytesMost) {
        this.bytesMost = bytesMost;
    }

    /// A picture at a width.
    ///
    /// @param picture the store's key: its bytes never change
    /// @param width in pixels, one of [PictureFitter#WIDTHS]
    /// @param whole its bytes as they are kept
    public byte[] at(long picture, int width, Supplier<byte[]> whole) throws InterruptedException {
        var key = new Key(picture, width);
        synchronized (kept) {
            byte[] known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        decoders.acquire();
        try {
            byte[] narrowed = PictureFitter.narrowed(whole.get(), width);
            keep(key, narrowed);
            return narrowed;
        } finally {
            decoders.release();
        }
    }

    private void keep(Key key, byte[] picture) {
        synchronized (kept) {
            byte[] before = kept.put(key, picture);
            bytes += picture.length - (before == null ? 0 : before.length);
            var oldest = kept.values().iterator();
            while (bytes > bytesMost && oldest.hasNext()) {
                bytes -= oldest.next().length;
                oldest.remove();
            }
        }
    }
}
