package frontstreet.server.fetch;

import java.io.IOException;

/// Looks through zstd frames before anything is unpacked: a frame names the window its decoder must
/// hold, up to terabytes, and the decoder believes it. RFC 9659 allows 8 MiB on the web.
///
/// Shape of a frame: RFC 8878 3.1.1 (<https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1>).
final class ZstdFrames {
    static final long WINDOW_MAX = 8L << 20;
    private static final long MAGIC = 0xFD2FB528L;
    private static final long SKIPPABLE = 0x184D2A5L; // and four bits more
    private static final int RLE_BLOCK = 1;
    private static final int RESERVED_BLOCK = 3;

    private final byte[] bytes;
    private int at;

    private ZstdFrames(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Throws [TooBig] when a frame asks for too much, `IOException` when the bytes are no frames
    /// or end too early.
    static void check(byte[] bytes) throws IOException {
        var frames = new ZstdFrames(bytes);
        while (frames.at < bytes.length) {
            frames.frame();
        }
    }

    private void frame() throws IOException {
        long magic = number(4);
        if (magic >> 4 == SKIPPABLE) {
            skip(number(4));
            return;
        }
        if (magic != MAGIC) {
            throw new IOException("not zstd");
        }
        int descriptor = (int) number(1);
        checkWindow(descriptor);
        boolean last;
        do {
            last = block();
        } while (!last);
        boolean hasChecksum = (descriptor & 0x04) != 0;
        skip(hasChecksum ? 4 : 0);
    }

    private void checkWindow(int descriptor) throws IOException {
        boolean single = (descriptor & 0x20) != 0;
        long window = single ? 0 : window((int) number(1));
        int dictionary = descriptor & 0x03;
        skip(dictionary == 3 ? 4 : dictionary);
        int sizeFlag = descriptor >> 6;
        int sizeBytes = sizeFlag == 0 ? (single ? 1 : 0) : 1 << sizeFlag;
        long content = number(sizeBytes) + (sizeFlag == 1 ? 256 : 0);
        long needed = single ? content : window;
        if (needed < 0 || needed > WINDOW_MAX) {
            throw new TooBig("zstd asks for a window of more than " + WINDOW_MAX + " bytes");
        }
    }

    private static long window(int d) {
        long base = 1L << (10 + (d >> 3));
        return base + base / 8 * (d & 7);
    }

    // Passes one block by; whether it was the last.
    private boolean block() throws IOException {
        int header = (int) number(3);
        int type = (header >> 1) & 3;
        if (type == RESERVED_BLOCK) {
            throw new IOException("not a zstd block");
        }
        skip(type == RLE_BLOCK ? 1 : header >> 3);
        return (header & 1) != 0;
    }

    // Little-endian.
    private long number(int length) throws IOException {
        int begin = at;
        skip(length);
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (bytes[begin + i] & 0xFF);
        }
        return number;
    }

    private void skip(long length) throws IOException {
        if (length > bytes.length - at) {
            throw new IOException("zstd cut short");
        }
        at += (int) length;
    }
}
