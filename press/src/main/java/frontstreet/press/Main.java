package frontstreet.press;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// The command line of the press.
///
/// - `press serve …` serves a made-up world, real documents or saved pages on loopback until it is
///   stopped; its first line on standard output says what it serves and where.
/// - `press start …` prints the paper time at which such a press should start.
/// - `press truth … DIR` writes the documents and the truth of some hours, and ends.
///
/// Exit status: 0 done, 1 not possible, 2 the arguments cannot be obeyed.
public final class Main {
    /// A day like any other, in January: the press needs a date when nobody gives one.
    static final Instant SOME_DAY = Instant.parse("2026-01-05T00:00:00Z");

    private static final Duration BEFORE =
            Duration.ofDays(3); // what is served from before the start

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

    static int run(List<String> args, PrintStream out, PrintStream err)
            throws InterruptedException {
        String command = args.isEmpty() ? "" : args.getFirst();
        try {
            switch (command) {
                case "serve" -> serve(Options.of(args.subList(1, args.size())), out);
                case "start" -> out.println(start(Options.of(args.subList(1, args.size()))));
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

    private static void serve(Options options, PrintStream out)
            throws Options.Unusable, IOException, InterruptedException {
        Archive archive = archive(options);
        Instant asked = options.start();
        Instant start = asked == null ? startOf(archive) : asked;
        Instant from = options.from();
        InstantSource real = InstantSource.system();
        var clock =
                new PressClock(start, from == null ? real.instant() : from, options.rate(), real);
        var setup =
                new PressSite.Setup(
                        options.port(), start, clock, options.mishaps(), options.refuse());
        World world = archive == null ? World.of(options.seed()) : null;
        Newsstand stand = world == null ? archive : new WorldStand(world, start);
        if (stand == null) {
            throw new IllegalStateException("nothing to serve");
        }
        try (PressSite site = PressSite.open(stand, setup)) {
            out.println(
                    "The press serves "
                            + stand.title()
                            + " on 127.0.0.1:"
                            + site.port()
                            + ", paper time "
                            + clock.instant()
                            + ", "
                            + options.rate()
                            + " times as fast; its outlets: http://127.0.0.1:"
                            + site.port()
                            + "/outlets.opml");
            Path folder = options.truth();
            if (folder != null && world != null) {
                tell(Truth.in(folder), world, start.minus(BEFORE), clock);
            } else {
                new CountDownLatch(1).await();
            }
        }
    }

    // Writes the truth as it becomes true, and never returns.
    private static void tell(Truth truth, World world, Instant since, InstantSource clock)
            throws IOException, InterruptedException {
        Instant told = since;
        while (true) {
            Instant now = clock.instant();
            List<Piece> pieces = world.between(told, now);
            if (!pieces.isEmpty()) {
                truth.add(pieces);
            }
            told = now;
            Thread.sleep(500);
        }
    }

    private static Instant start(Options options) throws Options.Unusable, IOException {
        return startOf(archive(options));
    }

    private static Instant startOf(@Nullable Archive archive) {
        return archive == null ? SOME_DAY.plus(Duration.ofHours(13)) : archive.start();
    }

    private static @Nullable Archive archive(Options options) throws Options.Unusable, IOException {
        Path docs = options.docs();
        Path pages = options.pages();
        if (docs != null) {
            return holding(
                    Files.isDirectory(docs) ? null : Archive.ofDocs(docs),
                    docs + " holds no readable document");
        }
        if (pages == null) {
            return null;
        }
        if (!Files.isRegularFile(pages.resolve("pages.jsonl"))) {
            throw new Options.Unusable(pages + " holds no pages.jsonl");
        }
        return holding(Archive.ofPages(pages), pages + " holds no saved page");
    }

    private static Archive holding(@Nullable Archive archive, String otherwise)
            throws Options.Unusable {
        if (archive == null || archive.outlets().isEmpty()) {
            throw new Options.Unusable(otherwise);
        }
        return archive;
    }

    private static void truth(Options options, PrintStream out)
            throws Options.Unusable, IOException {
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
