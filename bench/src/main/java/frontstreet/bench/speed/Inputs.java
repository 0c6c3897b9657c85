package frontstreet.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The files of a folder and of the folders in it, read once, unpacked where they are gzipped.
final class Inputs {
    private Inputs() {}

    /// @param folder absolute, or relative to the project's root
    /// @param ending what the names of the files match: ".*[.]html([.]gz)?"
    static List<byte[]> read(String folder, String ending) throws IOException {
        Path root =
                Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), "."));
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            List<byte[]> read =
                    files.filter(it -> it.toString().matches(ending) && Files.isRegularFile(it))
                            .sorted()
                            .map(Inputs::bytes)
                            .toList();
            if (read.isEmpty()) {
                throw new IllegalArgumentException(
                        folder + " holds no file that matches " + ending);
            }
            return read;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (!file.toString().endsWith(".gz")) {
                return Files.readAllBytes(file);
            }
            try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
