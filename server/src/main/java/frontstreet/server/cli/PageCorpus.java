package frontstreet.server.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// `extract --jsonl`: a corpus of pages in one process, a line a page, in input order.
final class PageCorpus {
    private static final int AHEAD =
            4; // pages in work for each thread; more would only hold memory

    private final PageReader reader;
    private final Streams streams;
    private final int threads;
    private final ArrayDeque<Future<ObjectNode>> inWork = new ArrayDeque<>();
    private final Complaints complaints;

    PageCorpus(PageReader reader, Streams streams, int threads) {
        this.reader = reader;
        this.streams = streams;
        this.threads = threads;
        this.complaints = new Complaints(streams);
    }

    /// Reads all pages that a file of JSON Lines names.
    ///
    /// @return the exit status
    int read(String name) throws Unreadable, InterruptedException {
        Path parent = name.equals("-") ? null : Path.of(name).getParent();
        try (Progress progress = Progress.of("reading pages", Progress.lines(name), streams);
                ExecutorService pool = Executors.newFixedThreadPool(threads);
                var lines = new LineReader(Inputs.open(name, streams), name)) {
            try {
                for (String line = lines.next(); line != null; line = lines.next()) {
                    String text = line;
                    long number = lines.number();
                    inWork.add(pool.submit(() -> page(text, number, parent)));
                    if (inWork.size() >= threads * AHEAD) {
                        print(inWork.remove(), progress);
                    }
                }
                while (!inWork.isEmpty()) {
                    print(inWork.remove(), progress);
                }
            } finally {
                pool.shutdownNow();
            }
        }
        complaints.end(Inputs.shown(name));
        return complaints.status();
    }

    private void print(Future<ObjectNode> done, Progress progress) throws InterruptedException {
        try {
            ObjectNode line = done.get();
            progress.step();
            if (line.has("error")) {
                String id =
                        line.has("id")
                                ? line.path("id").asString()
                                : "line " + line.path("line").asString();
                complaints.add(id + ": " + line.path("error").asString());
            }
            streams.out().line(Json.line(line));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private ObjectNode page(String text, long number, @Nullable Path folder) {
        ObjectNode out = Json.object();
        try {
            ObjectNode request = Json.parse(text);
            out.put("id", id(request, number));
            String file = Json.text(request, "file");
            if (file == null) {
                throw new Unreadable("names no file");
            }
            String path = folder == null ? file : folder.resolve(file).toString();
            byte[] bytes = Inputs.bytes(path, streams);
            long start = System.nanoTime();
            reader.read(out, bytes, Json.text(request, "content_type"), Json.text(request, "url"));
            out.put("seconds", Math.round((System.nanoTime() - start) / 1e3) / 1e6);
        } catch (Unreadable e) {
            if (!out.has("id")) {
                out.put("line", number);
            }
            out.put("error", e.sentence());
        }
        return out;
    }

    private static String id(ObjectNode request, long number) {
        String id = Json.text(request, "id");
        String named = id == null ? Json.text(request, "url") : id;
        String file = named == null ? Json.text(request, "file") : named;
        return file == null ? Long.toString(number) : file;
    }
}
