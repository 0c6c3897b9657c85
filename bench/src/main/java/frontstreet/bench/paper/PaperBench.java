package frontstreet.bench.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// `./frontstreet bench paper`: the figures of a paper that one person lives with.
public final class PaperBench {
    private static final int DAY_RATE = 480;
    private static final int WEEK_DAYS = 7;
    private static final int WEEK_RATE = 1_200;

    private PaperBench() {}

    /// Takes some minutes; writes to a folder of its own, which is removed at the end.
    ///
    /// @param root the checkout that holds the start script
    public static void run(Path root, PrintStream out) throws IOException, InterruptedException {
        inFolder(folder -> {
            WholePath.measure(folder.resolve("path"), out);
            FirstPage.measure(root, folder.resolve("path"), out);
            DaysOfPaper.measure(root, folder.resolve("day"), 1, DAY_RATE, out);
        });
    }

    /// `./frontstreet bench week`: memory and disk after each day of a week, which takes ten
    /// minutes.
    ///
    /// @param root the checkout that holds the start script
    public static void week(Path root, PrintStream out) throws IOException, InterruptedException {
        inFolder(folder ->
                DaysOfPaper.measure(root, folder.resolve("week"), WEEK_DAYS, WEEK_RATE, out));
    }

    private interface Measurement {
        void in(Path folder) throws IOException, InterruptedException;
    }

    private static void inFolder(Measurement measurement) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("frontstreet-bench");
        try {
            measurement.in(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
