package frontstreet.server.cli;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Files, globs and standard input as a command names them, read within limits.
public final class Inputs {
    /// The most that one document may hold, unpacked.
    static final int DOCUMENT_BYTES_MAX = 64 << 20;

    private static final int GLOB_FILES_MAX = 100_000;
    private static final String CLOSED = "Bad file descriptor";

    private Inputs() {}

    /// The inputs that the arguments name, in their order; the files of a glob in order of name.
    ///
    /// A name that exists is itself, also with a star in it; `-` is standard input; a glob that
    /// matches nothing stays as it is, and is told when it is opened.
    static List<String> expand(List<String> names) throws Unreadable {
        return expand(names, GLOB_FILES_MAX);
    }

    /// The same with so many files of each glob at most.
    static List<String> expand(List<String> names, int filesMax) throws Unreadable {
        var inputs = new ArrayList<String>();
        for (String name : names) {
            if (name.equals("-") || !isGlob(name) || Files.exists(path(name))) {
                inputs.add(name);
            } else {
                inputs.addAll(glob(name, filesMax));
            }
        }
        return inputs;
    }

    private static List<String> glob(String pattern, int filesMax) throws Unreadable {
        List<String> found = List.of(pattern.startsWith("/") ? "/" : "");
        for (Path segment : path(pattern)) {
            found = below(found, segment.toString(), filesMax);
            if (found.size() > filesMax) {
                throw new Unreadable(
                        pattern
                                + ": matches more than "
                                + filesMax
                                + " files; name fewer at a time");
            }
        }
        List<String> files = found.stream().filter(it -> !Files.isDirectory(Path.of(it))).toList();
        return files.isEmpty() ? List.of(pattern) : files;
    }

    private static List<String> below(List<String> folders, String segment, int filesMax) {
        var found = new ArrayList<String>();
        for (String folder : folders) {
            if (isGlob(segment)) {
                found.addAll(matches(folder, segment, filesMax + 1 - found.size()));
            } else if (Files.exists(Path.of(folder, segment))) {
                found.add(Path.of(folder, segment).toString());
            }
        }
        return found;
    }

    private static List<String> matches(String folder, String segment, int filesMax) {
        var names = new ArrayList<String>();
        Path within = Path.of(folder.isEmpty() ? "." : folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(within, segment)) {
            for (Path file : files) {
                if (names.size() < filesMax) {
                    names.add(Path.of(folder, String.valueOf(file.getFileName())).toString());
                }
            }
        } catch (IOException | PatternSyntaxException | DirectoryIteratorException e) {
            return List.of(); // no folder, or one we may not look into: nothing there matches
        }
        Collections.sort(names);
        return names;
    }

    private static boolean isGlob(String name) {
        return name.matches("(?s).*[*?\\[{].*");
    }

    /// The folder that a file of requests lies in; `null` for standard input, or where it names
    /// none.
    static @Nullable Path folder(String name) throws Unreadable {
        return name.equals("-") ? null : path(name).getParent();
    }

    /// A file as a request names it, which may lie beside the requests.
    static String beside(@Nullable Path folder, String name) throws Unreadable {
        return folder == null ? name : folder.resolve(path(name)).toString();
    }

    private static Path path(String name) throws Unreadable {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Unreadable(name + ": no such file");
        }
    }

    /// The bytes of one document, unpacked when they are gzipped.
    static byte[] bytes(String name, Streams streams) throws Unreadable {
        try (InputStream in = open(name, streams)) {
            byte[] bytes = unpacked(limited(in, name), name);
            if (bytes.length == 0) {
                throw new Unreadable(shown(name) + ": is empty");
            }
            return bytes;
        } catch (Unreadable e) {
            throw e;
        } catch (ZipException | EOFException e) {
            throw new Unreadable(shown(name) + ": its gzip is cut off or broken");
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /// Opens a file or standard input, to be read in a stream.
    static InputStream open(String name, Streams streams) throws Unreadable {
        if (name.equals("-")) {
            return new FilterInputStream(streams.in()) {
                @Override
                public void close() {
                    // Standard input is not ours to close.
                }
            };
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new Unreadable(name + ": is a folder; name its files, as in '" + name + "/*'");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new Unreadable(name + ": no such file");
        } catch (AccessDeniedException e) {
            throw new Unreadable(name + ": permission denied");
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /// What the system said when a file or standard input was read.
    static Unreadable unreadable(String name, IOException e) {
        String said = String.valueOf(e.getMessage());
        return new Unreadable(
                shown(name) + (said.equals(CLOSED) ? ": is closed" : ": cannot be read: " + said));
    }

    /// The bytes of an input, as they are.
    ///
    /// @throws Unreadable when there are more than one document may hold
    static byte[] limited(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(DOCUMENT_BYTES_MAX + 1);
        if (bytes.length > DOCUMENT_BYTES_MAX) {
            throw new Unreadable(
                    shown(name) + ": is larger than " + (DOCUMENT_BYTES_MAX >> 20) + " MB");
        }
        return bytes;
    }

    private static byte[] unpacked(byte[] bytes, String name) throws IOException {
        if (bytes.length < 3 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return bytes;
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return limited(gzip, name);
        }
    }

    /// A name as messages show it.
    static String shown(String name) {
        return name.equals("-") ? "standard input" : name;
    }
}
