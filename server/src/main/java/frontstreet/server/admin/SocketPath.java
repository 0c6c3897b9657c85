package frontstreet.server.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the socket of a data folder lies: in the folder, or, where that path is too long for a
/// socket, in a temporary folder of the owner's that a file in the data folder names.
final class SocketPath {
    /// A socket's path has 108 bytes on Linux and 104 elsewhere, the last of them zero.
    private static final int PATH_BYTES_MAX = 103;

    private static final int NAMED_BYTES_MAX = 4096;
    private static final String SOCKET = "admin.sock";
    private static final String ELSEWHERE = "admin.path";

    private SocketPath() {}

    /// Where to listen. What an earlier process left there is gone then.
    static Path made(Path folder) throws IOException {
        Path socket = folder.resolve(SOCKET).toAbsolutePath();
        Path elsewhere = folder.resolve(ELSEWHERE);
        Optional<Path> left = of(folder);
        if (left.isPresent()) {
            Files.deleteIfExists(left.get());
        }
        Files.deleteIfExists(elsewhere);
        if (fits(socket)) {
            return socket;
        }
        // made by the JDK for its owner alone
        Path other = Files.createTempDirectory("frontstreet-").resolve(SOCKET);
        Files.writeString(elsewhere, other.toString());
        return other;
    }

    /// Where a server of the folder listens; none when the folder names no place.
    static Optional<Path> of(Path folder) throws IOException {
        Path elsewhere = folder.resolve(ELSEWHERE);
        if (Files.isRegularFile(elsewhere) && Files.size(elsewhere) <= NAMED_BYTES_MAX) {
            return Optional.of(Path.of(Files.readString(elsewhere).strip()));
        }
        Path socket = folder.resolve(SOCKET).toAbsolutePath();
        return fits(socket) && Files.exists(socket) ? Optional.of(socket) : Optional.empty();
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= PATH_BYTES_MAX;
    }
}
