package frontstreet.bench.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// `./frontstreet bench paper`: the figures of a paper that one person lives with.
public final class PaperBench {
    private PaperBench() {}

    /// Takes some minutes; writes to a folder of its own, which is removed at the end.
    ///
    /// @param root the checkout that holds the start script
    public static void run(Path root, PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("frontstreet-bench");
        try {
            WholePath.measure(folder.resolve("path"), out);
            FirstPage.measure(root, folder.resolve("path"), out);
            DayOfPaper.measure(root, folder.resolve("day"), out);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
