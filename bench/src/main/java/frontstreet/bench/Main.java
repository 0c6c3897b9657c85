package frontstreet.bench;

import frontstreet.bench.paper.PaperBench;
import frontstreet.bench.quality.QualityGate;
import frontstreet.bench.search.SearchBench;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/// `./frontstreet bench quality`, `./frontstreet bench paper`, `./frontstreet bench week`,
/// `./frontstreet bench search` and `./frontstreet bench speed [JMH OPTION]…`
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        switch (args.length == 0 ? "" : args[0]) {
            case "quality" -> System.exit(quality(stream(FileDescriptor.out)));
            case "paper" -> PaperBench.run(root(), stream(FileDescriptor.out));
            case "week" -> PaperBench.week(root(), stream(FileDescriptor.out));
            case "search" -> SearchBench.run(stream(FileDescriptor.out));
            case "speed" -> org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            default -> {
                stream(FileDescriptor.err)
                        .println(
                                "frontstreet: which benchmark? quality, paper, week, search or speed");
                System.exit(2);
            }
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Path root() {
        return Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), "."));
    }

    private static int quality(PrintStream out) throws IOException {
        Map<String, Double> floors = QualityGate.floors();
        int status = 0;
        for (var measure : new QualityGate(root().resolve("corpus")).measures().entrySet()) {
            double floor = floors.getOrDefault(measure.getKey(), 0.0);
            boolean holds = measure.getValue() >= floor;
            out.printf(
                    "%-42s %.4f  floor %.2f%s%n",
                    measure.getKey(), measure.getValue(), floor, holds ? "" : "  BELOW");
            status = holds ? status : 1;
        }
        return status;
    }
}
