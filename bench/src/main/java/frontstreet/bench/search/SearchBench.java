package frontstreet.bench.search;

import frontstreet.section.Sections;
import frontstreet.server.search.Asked;
import frontstreet.server.search.QueryParser;
import frontstreet.server.search.Search;
import frontstreet.server.search.Search.Order;
import frontstreet.server.search.SearchFollower;
import frontstreet.server.search.SearchOptions;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.StoreOptions;
import frontstreet.text.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// `./frontstreet bench search`: how long a search takes among 100,000 articles, and how long an
/// index of them takes to build.
public final class SearchBench {
    private static final int ARTICLES = 100_000;
    private static final int QUERIES = 1_000;
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");

    private SearchBench() {}

    /// Takes some minutes; writes to a folder of its own, which is removed at the end.
    public static void run(PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("frontstreet-bench");
        try (DataFolder data = DataFolder.open(folder.resolve("data"));
                Database database = Database.open(data, StoreOptions.defaults())) {
            List<String> headlines = new PressArticles(database).file(ARTICLES, NOW);
            measure(data, database, queries(headlines), out);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void measure(
            DataFolder data, Database database, List<String> queries, PrintStream out)
            throws IOException, InterruptedException {
        SearchOptions options = SearchOptions.defaults();
        try (var follower = new SearchFollower(data, database, Sections.load(), options)) {
            long started = System.nanoTime();
            follower.start();
            follower.settle();
            out.printf(
                    "index of %d articles   %.1f s, %d MB%n",
                    ARTICLES, (System.nanoTime() - started) / 1e9, bytes(data) >> 20);
            times(follower.search(), queries); // so that the JVM knows the work
            List<Double> times = times(follower.search(), queries);
            out.printf(
                    "%d searches           p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                    QUERIES,
                    times.get(QUERIES / 2),
                    times.get(QUERIES * 99 / 100),
                    times.getLast());
        }
    }

    private static long bytes(DataFolder data) throws IOException {
        try (Stream<Path> files = Files.walk(data.file("search"))) {
            return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
        }
    }

    private static List<Double> times(Search search, List<String> queries) {
        var parser = new QueryParser(ZoneOffset.UTC);
        var millis = new ArrayList<Double>();
        for (String typed : queries) {
            long started = System.nanoTime();
            if (parser.parse(typed) instanceof Asked.For(var query)) {
                if (search.find(query, Order.BEST, 1, NOW).isEmpty()) {
                    throw new IllegalStateException("there is no index");
                }
            }
            millis.add((System.nanoTime() - started) / 1e6);
        }
        millis.sort(null);
        return millis;
    }

    /// One to three words of headlines, phrases, a word left out, one section, a span of time; from
    /// a seed.
    private static List<String> queries(List<String> headlines) {
        var random = new Random(1);
        var queries = new ArrayList<String>();
        for (int i = 0; i < QUERIES; i++) {
            List<String> words = Words.of(headlines.get(random.nextInt(headlines.size())));
            int at = random.nextInt(words.size());
            String word = words.get(at);
            String next = words.get((at + 1) % words.size());
            String other = words.get(random.nextInt(words.size()));
            queries.add(
                    switch (i % 7) {
                        case 0 -> word;
                        case 1 -> word + " " + other;
                        case 2 -> word + " " + next + " " + other;
                        case 3 -> '"' + word + " " + next + '"';
                        case 4 -> word + " -" + other + "x";
                        case 5 -> word + " section:world";
                        default -> word + " after:2026-02-01 before:2026-03-01";
                    });
        }
        return queries;
    }
}
