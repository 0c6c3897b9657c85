package frontstreet.server.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of JSON Lines input, each within a limit: an endless line is an error, not the end of
/// our memory.
final class LineReader implements AutoCloseable {
    static final int LINE_BYTES_MAX = Inputs.DOCUMENT_BYTES_MAX;

    private static final int BLANK_LINES_MAX = 1_000_000;

    private final InputStream in;
    private final String name;
    private long number;

    LineReader(InputStream in, String name) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.name = Inputs.shown(name);
    }

    /// The next line that is not blank, or `null` at the end.
    @Nullable String next() throws Unreadable {
        for (int blank = 0; blank <= BLANK_LINES_MAX; blank++) {
            String line = read();
            if (line == null || !line.isBlank()) {
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
        String line = bytes.toString(StandardCharsets.UTF_8);
        if (number == 1 && line.indexOf('\0') >= 0) {
            throw new Unreadable(name + " is no text in UTF-8, as JSON Lines are");
        }
        return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
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
