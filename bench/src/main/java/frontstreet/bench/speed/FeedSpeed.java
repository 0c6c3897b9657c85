package frontstreet.bench.speed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import frontstreet.feed.FeedParser;
import frontstreet.feed.FeedResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/// From a feed's bytes to its entries, a feed an operation, in turn over those feeds of a folder
/// that the peer can read: ours and ROME.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class FeedSpeed {
    @Param("corpus/feeds")
    public String folder = "corpus/feeds";

    private final FeedParser parser = new FeedParser();
    private List<byte[]> feeds = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        feeds =
                Inputs.read(folder, ".*[.](xml|rss|atom|rdf)").stream()
                        .filter(FeedSpeed::romeReads)
                        .toList();
    }

    private static boolean romeReads(byte[] feed) {
        try {
            return !byRome(feed).getEntries().isEmpty();
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static SyndFeed byRome(byte[] feed) throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(feed)));
    }

    private byte[] feed() {
        next = (next + 1) % feeds.size();
        return feeds.get(next);
    }

    @Benchmark
    public FeedResult frontstreet() {
        return parser.parse(feed(), null, "https://outlet.example/feed");
    }

    @Benchmark
    public SyndFeed rome() throws IOException, FeedException {
        return byRome(feed());
    }
}
