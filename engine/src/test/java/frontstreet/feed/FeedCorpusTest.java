package frontstreet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.url.BaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder of `corpus/feeds` is a feed and all that is to be read from it, no more and no
/// less.
class FeedCorpusTest {
    private static final Path FEEDS =
            Path.of(Objects.requireNonNull(System.getProperty("frontstreet.root")), "corpus/feeds");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FEEDS)) {
            return folders
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysAllThatTheFeedSays(String name) throws IOException {
        JsonTree expected = expected(name);
        byte[] body = body(name);

        FeedResult result =
                new FeedParser().parse(body, expected.text("contentType"), expected.text("url"));

        var wanted = new LinkedHashMap<>(PlainFeed.ofJson(expected));
        String about = String.valueOf(wanted.remove("about"));
        wanted.remove("url");
        wanted.remove("contentType");
        assertThat(PlainFeed.of(result)).as(about).isEqualTo(wanted);
    }

    @Test
    void theCorpusCoversEveryFormat() throws IOException {
        var formats = cases().map(name -> name.replaceFirst("-.*", "")).distinct();

        assertThat(formats).contains("rss", "rdf", "atom", "json", "sitemap", "opml", "broken");
    }

    private static JsonTree expected(String name) throws IOException {
        String json = Files.readString(FEEDS.resolve(name).resolve("expected.json"));
        return Objects.requireNonNull(
                JsonTree.read(json, BaseUrl.of(null), new Problems()), "no JSON: " + name);
    }

    private static byte[] body(String name) throws IOException {
        try (Stream<Path> files = Files.list(FEEDS.resolve(name))) {
            Path feed =
                    files.filter(file -> String.valueOf(file.getFileName()).startsWith("feed."))
                            .findFirst()
                            .orElseThrow();
            return Files.readAllBytes(feed);
        }
    }
}
