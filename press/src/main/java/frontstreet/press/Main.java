package frontstreet.press;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// The command line of the press.
///
/// - `press serve …` serves a made-up world, real documents or saved pages on loopback until it is
///   stopped; its first line on standard output says what it serves and where.
/// - `press truth … DIR` writes the documents and the truth of some hours, and ends.
///
/// Exit status: 0 done, 1 not possible, 2 the arguments cannot be obeyed.
public final class Main {
    /// A day like any other, in January: the press needs a date when nobody gives one.
    static final Instant SOME_DAY = Instant.parse("2026-01-05T00:00:00Z");

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(Arrays.asList(args), out, err);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) throws InterruptedException {
        String command = args.isEmpty() ? "" : args.getFirst();
        try {
            switch (command) {
                case "truth" -> truth(Options.of(args.subList(1, args.size())), out);
                case "--help", "-h" -> out.print(Options.USAGE);
                default -> {
                    err.print(Options.USAGE);
                    return 2;
                }
            }
            return 0;
        } catch (Options.Unusable e) {
            err.println("press: " + e.getMessage());
            return 2;
        } catch (IOException e) {
            err.println("press: " + e);
            return 1;
        }
    }

    private static void truth(Options options, PrintStream out) throws Options.Unusable, IOException {
        Path folder = options.truth();
        if (folder == null) {
            throw new Options.Unusable("truth needs a folder to write to");
        }
        Instant start = options.start() == null ? SOME_DAY : options.start();
        World world = World.of(options.seed());
        List<Piece> pieces = world.between(start, start.plus(Duration.ofHours(options.hours())));
        Truth.in(folder).add(pieces);
        out.println(pieces.size() + " pieces of " + options.hours() + " hours in " + folder);
    }
}
