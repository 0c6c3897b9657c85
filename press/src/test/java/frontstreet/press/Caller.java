package frontstreet.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Asks the press as a fetcher behind the replay door does: one connection a request, the outlet in
/// the `Host` header. Reads at most so many bytes, and never waits longer than ten seconds for one.
final class Caller {
    private static final int PATIENCE_MILLIS = 10_000;

    private final int port;

    Caller(int port) {
        this.port = port;
    }

    /// @param headers names in lower case
    /// @param body with the framing of HTTP where the answer is chunked
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Reply(int status, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Reply get(String host, String path, String... headers) throws IOException {
        return ask("GET", host, path, 4 << 20, headers);
    }

    Reply ask(String method, String host, String path, int bytesMax, String... headers)
            throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
            request.append("Host: ").append(host).append("\r\nConnection: close\r\n");
            for (String header : headers) {
                request.append(header).append("\r\n");
            }
            request.append("\r\n");
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return read(socket.getInputStream(), bytesMax);
        }
    }

    private static Reply read(InputStream in, int bytesMax) throws IOException {
        var all = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 14];
        for (int n = in.read(some); n >= 0 && all.size() < bytesMax; n = in.read(some)) {
            all.write(some, 0, n);
        }
        byte[] bytes = all.toByteArray();
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        String[] lines = head.substring(0, end).split("\r\n", -1);
        var headers = new LinkedHashMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        int status = Integer.parseInt(lines[0].split(" ", -1)[1]);
        byte[] body = new ByteArrayInputStream(bytes, end + 4, bytes.length).readAllBytes();
        return new Reply(status, headers, body);
    }
}
