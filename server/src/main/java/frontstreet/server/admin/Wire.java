package frontstreet.server.admin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Values as lines of JSON.
final class Wire {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Wire() {}

    static void write(OutputStream out, Object value) throws IOException {
        out.write((JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// Reads one line, at most so long.
    ///
    /// @throws IOException when it is longer, ends early or is no such value
    static <T> T read(InputStream in, int bytesMax, Class<T> type) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the other side hung up");
            }
            if (line.size() >= bytesMax) {
                throw new IOException("a line is longer than " + bytesMax + " bytes");
            }
            line.write(next);
        }
        try {
            return JSON.readValue(line.toString(StandardCharsets.UTF_8), type);
        } catch (JacksonException e) {
            throw new IOException("not understood", e);
        }
    }
}
