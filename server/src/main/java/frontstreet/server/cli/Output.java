package frontstreet.server.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Standard output, written in whole lines: whoever is interrupted leaves no half of one behind.
///
/// Owned by one thread.
public final class Output extends OutputStream {
    private static final int FLUSH_BYTES = 1 << 16;

    private final OutputStream sink;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    public Output(OutputStream sink) {
        this.sink = sink;
    }

    /// Writes one line, without its end.
    public void line(String text) {
        pending.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        pending.write('\n');
        if (pending.size() >= FLUSH_BYTES) {
            flush();
        }
    }

    @Override
    public void write(int b) {
        pending.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        pending.write(bytes, from, length);
    }

    /// Hands over what is pending.
    ///
    /// @throws Closed when nobody takes it any more
    @Override
    public void flush() {
        try {
            pending.writeTo(sink);
            sink.flush();
        } catch (IOException e) {
            throw new Closed(e);
        } finally {
            pending.reset();
        }
    }

    /// Standard output cannot be written to.
    public static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /// Whether the reader at the other end of the pipe went away, which is no error of anyone.
        public boolean byReader() {
            String message = getMessage();
            return message != null
                    && (message.contains("Broken pipe") || message.contains("closed"));
        }
    }
}
