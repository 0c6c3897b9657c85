package frontstreet.server.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of JSON Lines input, each within a limit: an endless line is an error, not the end of
/// our memory.
final class LineReader implements AutoCloseable {
    static final int LINE_BYTES_MAX = Inputs.DOCUMENT_BYTES_MAX;

    private static final int BLANK_LINES_MAX = 1_000_000;
    private static final int SNIFFED_BYTES = 1024;

    private final BufferedInputStream in;
    private final String name;
    private final boolean mayBeEmpty;
    private boolean isSniffed;
    private boolean isEmpty = true;
    private long number;

    LineReader(InputStream in, String name) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.name = Inputs.shown(name);
        this.mayBeEmpty = name.equals("-"); // a pipe may bring nothing
    }

    /// The next line that is not blank, or `null` at the end.
    ///
    /// @throws Unreadable when the input is binary, or is a file without any such line
    @Nullable String next() throws Unreadable {
        for (int blank = 0; blank <= BLANK_LINES_MAX; blank++) {
            String line = read();
            if (line == null && isEmpty && !mayBeEmpty) {
                throw new Unreadable(name + ": is empty");
            }
            if (line == null || !line.isBlank()) {
                isEmpty = false;
                return line;
            }
        }
        throw new Unreadable(
                name + ": gave up after " + BLANK_LINES_MAX + " lines in a row that are blank");
    }

    /// The number of the line last read, from 1.
    long number() {
        return number;
    }

    private @Nullable String read() throws Unreadable {
        var bytes = new ByteArrayOutputStream();
        try {
            sniff();
            int b = in.read();
            if (b < 0) {
                return null;
            }
            number++;
            while (b >= 0 && b != '\n') {
                bytes.write(b);
                if (bytes.size() > LINE_BYTES_MAX) {
                    throw new Unreadable(
                            name
                                    + ": line "
                                    + number
                                    + " is longer than "
                                    + (LINE_BYTES_MAX >> 20)
                                    + " MB");
                }
                b = in.read();
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw Inputs.unreadable(name, e);
        }
        String line = text(bytes.toByteArray());
        return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            return Json.NO_TEXT; // told with its number, as other lines that cannot be read
        }
    }

    /// Looks at what has come so far, without waiting for more: whoever asks line by line may be
    /// waiting for us.
    private void sniff() throws IOException {
        if (isSniffed) {
            return;
        }
        isSniffed = true;
        var head = new byte[SNIFFED_BYTES];
        in.mark(SNIFFED_BYTES);
        int length = in.read(head, 0, SNIFFED_BYTES);
        in.reset();
        if (length > 0 && isBinary(head, length)) {
            throw new Unreadable(name + ": is not JSON Lines: it is no text in UTF-8");
        }
    }

    // JSON has no zeros, and of other controls only the blanks. One line may hold some by mistake;
    // bytes at random are such a control one time in nine.
    private static boolean isBinary(byte[] head, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = head[i];
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
        }
        return controls * 50 > length;
    }

    @Override
    public void close() throws Unreadable {
        try {
            in.close();
        } catch (IOException e) {
            throw Inputs.unreadable(name, e);
        }
    }
}
