package frontstreet.server.admin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Values as lines of JSON.
final class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Wire() {}

    static void write(OutputStream out, Object value) throws IOException {
        out.write((JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// What came is no such value; the message is the end of a sentence that begins "it is".
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;

        Malformed(String because) {
            super(because);
        }
    }

    /// Reads one line, at most so long.
    ///
    /// @throws Malformed when it is longer, or is no such value
    /// @throws IOException when it ends early
    static <T> T read(InputStream in, int bytesMax, Class<T> type) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the other side hung up");
            }
            if (line.size() >= bytesMax) {
                throw new Malformed("longer than %,d bytes".formatted(bytesMax));
            }
            line.write(next);
        }
        try {
            @Nullable T value = JSON.readValue(line.toString(StandardCharsets.UTF_8), type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            LOG.debug("not understood", e);
        }
        throw new Malformed("not a line of JSON with its name and words");
    }
}
