package frontstreet.bench.speed;

import frontstreet.Engine;
import frontstreet.article.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From a page's bytes to its article, a page an operation, in turn over a folder of pages: ours,
/// the port of Readability for Java, and the parser alone.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionSpeed {
    @Param("corpus/pages")
    public String folder = "corpus/pages";

    private Engine engine = Engine.load();
    private List<byte[]> pages = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        pages = Inputs.read(folder, ".*[.]html([.]gz)?");
        engine = Engine.load();
    }

    private byte[] page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    @Benchmark
    public Extraction frontstreet() {
        return engine.articles()
                .any(engine.pages().decode(page(), null, "https://outlet.example/article"));
    }

    @Benchmark
    public Article readability4j() {
        String html = new String(page(), StandardCharsets.UTF_8);
        return new Readability4J("https://outlet.example/article", html).parse();
    }

    @Benchmark
    public Document jsoupAlone() {
        return Jsoup.parse(new String(page(), StandardCharsets.UTF_8));
    }
}
