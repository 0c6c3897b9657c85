package frontstreet.server.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything a server keeps, locked while one works on it.
///
/// The lock is the operating system's, on the file `lock`: it falls with the process, however that
/// ends. The file says who holds it.
public final class DataFolder implements AutoCloseable {
    private static final int HOLDER_BYTES_MAX = 200;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Opens the folder, made if it is not there, for this process alone.
    ///
    /// @throws Broken when it is a file, cannot be made or written, or another process works on it
    public static DataFolder open(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Broken(path + " is a file, no folder: name a folder with --data", null);
        }
        FileChannel channel = null;
        try {
            make(path);
            channel =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String holder = holder(channel);
                channel.close();
                throw new Broken("the data folder " + path + " is in use by " + holder, null);
            }
            sign(channel);
            return new DataFolder(path, channel);
        } catch (IOException e) {
            close(channel);
            throw new Broken(
                    "cannot write to the data folder "
                            + path
                            + ": make it writable, or name another with --data",
                    e);
        }
    }

    /// Whether a server keeps a paper in a folder at this moment.
    ///
    /// @throws Broken when no paper is kept there, or it cannot be looked at
    public static boolean isServed(Path path) {
        Path lock = path.resolve("lock");
        if (!Files.isRegularFile(lock)) {
            throw new Broken(
                    "no paper is kept in "
                            + path
                            + ": name the folder that the server was started with by --data",
                    null);
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            throw new Broken("cannot look at the data folder " + path, e);
        }
    }

    private static void make(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createDirectories(path);
        }
    }

    // the lock is held as long as the channel is open
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null && lock.isValid();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer name = ByteBuffer.allocate(HOLDER_BYTES_MAX);
        channel.read(name, 0);
        name.flip();
        String holder = StandardCharsets.UTF_8.decode(name).toString().strip();
        return holder.isEmpty() ? "another process" : holder;
    }

    private static void sign(FileChannel channel) throws IOException {
        String name = "process " + ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new Broken("cannot let go of a lock", e);
        }
    }

    /// A file of this name in the folder.
    public Path file(String name) {
        return path.resolve(name);
    }

    /// Lets go of the folder.
    @Override
    public void close() {
        close(channel);
    }
}
