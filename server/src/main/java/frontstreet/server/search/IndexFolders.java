package frontstreet.server.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The folders of the indexes, numbered in the order they were begun.
///
/// @param root the folder that holds them
record IndexFolders(Path root) {
    private static final String NAME = "index-";

    /// All there are, the last begun first.
    List<Path> all() throws IOException {
        Files.createDirectories(root);
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, NAME + "*")) {
            for (Path folder : folders) {
                if (number(folder) > 0 && Files.isDirectory(folder)) {
                    found.add(folder);
                }
            }
        }
        found.sort(Comparator.comparingLong(IndexFolders::number).reversed());
        return List.copyOf(found);
    }

    /// A new one.
    Path next() throws IOException {
        List<Path> all = all();
        long number = all.isEmpty() ? 1 : number(all.getFirst()) + 1;
        return Files.createDirectory(root.resolve(NAME + number));
    }

    /// Deletes one with what is in it.
    static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static long number(Path folder) {
        String number = String.valueOf(folder.getFileName()).substring(NAME.length());
        return number.matches("[1-9][0-9]{0,8}") ? Long.parseLong(number) : 0;
    }
}
