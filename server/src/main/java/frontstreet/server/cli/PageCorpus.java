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
    private final Complaints complaints;

    /// What is printed for a line.
    ///
    /// @param asked whether the line was a request, whatever became of it
    private record Answer(ObjectNode line, boolean asked) {}

    PageCorpus(PageReader reader, Streams streams, int threads) {
        this.reader = reader;
        this.streams = streams;
        this.threads = threads;
        this.complaints = new Complaints(streams, "requests");
    }

    /// Reads all pages that a file of JSON Lines names.
    ///
    /// @return the exit status
    int read(String name) throws Unreadable, InterruptedException {
        Path parent = Inputs.folder(name);
        complaints.start(Inputs.shown(name));
        try (Progress progress = Progress.of("reading pages", Progress.lines(name), streams);
                ExecutorService pool = Executors.newFixedThreadPool(threads);
                var lines = new LineReader(Inputs.open(name, streams), name)) {
            try {
                String line = lines.next();
                while (line != null && !complaints.isEnough()) {
                    String text = line;
                    long number = lines.number();
                    inWork.add(pool.submit(() -> page(text, number, parent)));
                    if (inWork.size() >= threads * AHEAD) {
                        print(inWork.remove(), progress);
                    }
                    line = lines.next();
                }
                while (!inWork.isEmpty() && !complaints.isEnough()) {
                    print(inWork.remove(), progress);
                }
            } finally {
                pool.shutdownNow();
            }
        }
        complaints.stop();
        complaints.end();
        return complaints.status();
    }

    private void print(Future<Answer> done, Progress progress) throws InterruptedException {
        try {
            Answer answer = done.get();
            progress.step();
            tell(answer);
            streams.out().line(Json.line(answer.line()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void tell(Answer answer) {
        ObjectNode line = answer.line();
        if (answer.asked()) {
            complaints.taken();
        }
        if (!line.has("error")) {
            return;
        }
        String error = line.path("error").asString();
        if (answer.asked()) {
            complaints.add(line.path("id").asString() + ": " + error);
        } else if (line.has("id")) {
            complaints.leftOut(line.path("id").asString() + " " + error);
        } else {
            complaints.leftOut("line " + line.path("line").asString() + " " + error);
        }
    }

    private Answer page(String text, long number, @Nullable Path folder) {
        ObjectNode out = Json.object();
        boolean asked = false;
        try {
            ObjectNode request = Json.parse(text);
            out.set("id", id(request, number));
            String file = Json.text(request, "file");
            if (file == null) {
                throw new Unreadable("names no file");
            }
            asked = true;
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
        return new Answer(out, asked);
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
