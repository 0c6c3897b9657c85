package frontstreet.server.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on loopback that answers byte for byte what a test wrote, one answer a connection.
/// Stands behind the replay door, so it plays every host.
public class Loopback implements AutoCloseable {
    /// Writes one whole HTTP answer.
    public interface Answer {
        void write(OutputStream out) throws IOException;
    }

    /// One request as it arrived; header names in lower case.
    public record Asked(String host, String path, Map<String, String> headers) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private final ServerSocket server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public Loopback() {
        try {
            server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /// Where it listens, as the replay option wants it.
    public String door() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /// All requests so far, in order.
    public List<Asked> asked() {
        return asked;
    }

    /// All requests so far but those for robots.txt.
    public List<Asked> askedForPages() {
        return asked.stream().filter(it -> !it.path().equals("/robots.txt")).toList();
    }

    /// Answers `host/path` with these bytes.
    public Loopback at(String hostAndPath, Answer answer) {
        answers.put(hostAndPath, answer);
        return this;
    }

    /// Answers `host/path` with a status, headers and a body.
    public Loopback at(String hostAndPath, String statusAndHeaders, byte[] body) {
        return at(
                hostAndPath,
                out -> {
                    String head =
                            "HTTP/1.1 "
                                    + statusAndHeaders
                                    + "\nContent-Length: "
                                    + body.length
                                    + "\nConnection: close\n\n";
                    out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    out.write(body);
                });
    }

    /// Answers `host/path` with a status, headers and a text.
    public Loopback at(String hostAndPath, String statusAndHeaders, String body) {
        return at(hostAndPath, statusAndHeaders, body.getBytes(StandardCharsets.UTF_8));
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            }
        } catch (SocketException e) {
            return; // closed at the end of the test
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            Asked request = read(socket);
            asked.add(request);
            Answer answer = answers.get(request.host() + request.path());
            OutputStream out = socket.getOutputStream();
            if (answer == null) {
                out.write(
                        "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.ISO_8859_1));
            } else {
                answer.write(out);
            }
            out.flush();
            socket.shutdownOutput();
        } catch (IOException e) {
            return; // the client went away, which is what some tests are about
        }
    }

    private static Asked read(Socket socket) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(
                                socket.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = in.readLine();
        if (first == null) {
            throw new IOException("nothing was asked");
        }
        String[] words = first.split(" ", -1);
        Map<String, String> headers = new TreeMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Asked(
                headers.getOrDefault("host", ""), words.length > 1 ? words[1] : "", headers);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
