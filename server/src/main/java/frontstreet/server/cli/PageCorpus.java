package frontstreet.server.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// `extract --jsonl`: a corpus of pages in one process, a line a page, in input order.
final class PageCorpus {
    private static final int AHEAD =
            4; // pages in work for each thread; more would only hold memory

    private final PageReader reader;
    private final Streams streams;
    private final int threads;
    private final ArrayDeque<Future<Answer>> inWork = new ArrayDeque<>();

    /// What is printed for a line.
    ///
    /// @param number of the line that was read
    private record Answer(ObjectNode line, long number) {}

    PageCorpus(PageReader reader, Streams streams, int threads) {
        this.reader = reader;
        this.streams = streams;
        this.threads = threads;
    }

    /// Reads all pages that a file of JSON Lines names.
    ///
    /// @return the exit status
    int read(String name) throws Unreadable, InterruptedException {
        Path parent = Inputs.folder(name);
        var unanswered = new Unanswered(streams, Inputs.shown(name));
        try (Progress progress = Progress.of("reading pages", Progress.lines(name), streams);
                ExecutorService pool = Executors.newFixedThreadPool(threads);
                var lines = new LineReader(Inputs.open(name, streams), name)) {
            try {
                String line = lines.next();
                while (line != null && !unanswered.isEnough()) {
                    String text = line;
                    long number = lines.number();
                    inWork.add(pool.submit(() -> page(text, number, parent)));
                    if (inWork.size() >= threads * AHEAD) {
                        print(inWork.remove(), unanswered);
                        progress.step();
                    }
                    line = lines.next();
                }
                while (!inWork.isEmpty() && !unanswered.isEnough()) {
                    print(inWork.remove(), unanswered);
                    progress.step();
                }
            } finally {
                pool.shutdownNow();
            }
        }
        return unanswered.end();
    }

    private void print(Future<Answer> done, Unanswered unanswered) throws InterruptedException {
        try {
            Answer answer = done.get();
            ObjectNode line = answer.line();
            if (line.has("error")) {
                unanswered.failed(answer.number(), line.path("error").asString());
            } else {
                unanswered.answered();
            }
            streams.out().line(Json.line(line));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Answer page(String text, long number, @Nullable Path folder) {
        ObjectNode out = Json.object();
        try {
            ObjectNode request = Json.parse(text);
            out.set("id", id(request, number));
            String file = Json.text(request, "file");
            if (file == null) {
                throw new Unreadable("names no file");
            }
            String path = Inputs.beside(folder, file);
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
        return new Answer(out, number);
    }

    /// The request's own id as it came, text or number; else its address, its file, its number.
    private static JsonNode id(ObjectNode request, long number) {
        if (Json.text(request, "id") != null) {
            return request.path("id");
        }
        String url = Json.text(request, "url");
        String named = url == null ? Json.text(request, "file") : url;
        return StringNode.valueOf(named == null ? "line " + number : named);
    }
}
