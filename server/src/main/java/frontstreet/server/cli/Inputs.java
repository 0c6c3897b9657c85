package frontstreet.server.cli;

import java.io.ByteArrayInputStream;
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

/// Files, globs and standard input as a command names them, read within limits.
public final class Inputs {
    /// The most that one document may hold, unpacked.
    static final int DOCUMENT_BYTES_MAX = 64 << 20;

    private static final int GLOB_FILES_MAX = 100_000;

    private Inputs() {}

    /// The inputs that the arguments name, in their order; the files of a glob in order of name.
    ///
    /// A name that exists is itself, also with a star in it; `-` is standard input; a glob that
    /// matches nothing stays as it is, and is told when it is opened.
    static List<String> expand(List<String> names) throws Unreadable {
        return expand(names, GLOB_FILES_MAX);
    }

    /// The same with so many files of each folder at most.
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
        }
        List<String> files = found.stream().filter(it -> !Files.isDirectory(Path.of(it))).toList();
        return files.isEmpty() ? List.of(pattern) : files;
    }

    private static List<String> below(List<String> folders, String segment, int filesMax) {
        var found = new ArrayList<String>();
        for (String folder : folders) {
            if (isGlob(segment)) {
                found.addAll(matches(folder, segment, filesMax));
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
        } catch (IOException e) {
            throw new Unreadable(shown(name) + ": cannot be read: " + e.getMessage());
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
            throw new Unreadable(name + ": cannot be read: " + e.getMessage());
        }
    }

    private static byte[] limited(InputStream in, String name) throws IOException {
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
