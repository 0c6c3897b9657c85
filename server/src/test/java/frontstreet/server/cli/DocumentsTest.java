package frontstreet.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"source\":\"The Post\",\"url\":\"https://news.example.org/a\"|The Post",
                "\"url\":\"https://news.example.org/a\",\"canonicalUrl\":\"https://example.net/a\"|example.org",
                "\"url\":null,\"canonicalUrl\":\"https://www.example.net/a\"|example.net",
                "\"url\":\"a.html/\",\"canonicalUrl\":\"https://www.example.net/a\"|example.net",
                "\"file\":\"a.html\"|n1",
                "\"canonicalUrl\":\"/a\"|n1",
            })
    void theOutletIsTheSourceElseTheSiteElseItsOwn(String fields, String outlet) throws Unreadable {
        String line = "{\"id\":\"n1\",\"title\":\"Ferry\"," + fields + "}";

        assertThat(read(line)).extracting(Document::source).containsExactly(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"published\":\"2026-01-10T05:00Z\",\"updated\":\"2026-01-10T07:00Z\"|2026-01-10T05:00:00Z|true",
                "\"updated\":\"2026-01-10T07:00+01:00\"|2026-01-10T06:00:00Z|true",
                "\"published\":null,\"updated\":\"2026-01-10\"|2026-01-10T00:00:00Z|false",
                "\"published\":\"yesterday\",\"updated\":\"2026-01-10T07:00Z\"|2026-01-10T07:00:00Z|true",
                "\"updated\":\"yesterday\"||false",
            })
    void theTimeIsWhenItWasPublishedElseWhenItWasUpdated(
            String fields, @Nullable Instant at, boolean isTimed) throws Unreadable {
        Document document = read("{\"title\":\"Ferry\"," + fields + "}").getFirst();

        assertThat(document.at()).isEqualTo(at);
        assertThat(document.isTimed()).isEqualTo(isTimed);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1000, 'more than 3 documents'",
        "1000, 100, 'more than 100 characters of documents'"
    })
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void goodDocumentsWithoutEndEnd(long documents, long characters, String sentence) {
        var taken = new ArrayList<Document>();
        var in = CommandRun.forEver("{\"title\":\"Ferry aground\"}\n");
        var limited = new Documents(streams(in), null, new DocumentLimit(documents, characters));

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> limited.each(List.of("-"), taken::add))
                .withMessage(
                        "standard input: "
                                + sentence
                                + ", the most that are read at once; give fewer, for example a week"
                                + " at a time");
        assertThat(taken).hasSizeLessThan(10);
    }

    @Test
    void asManyAsTheLimitAreRead() throws Unreadable {
        var taken = new ArrayList<Document>();
        var in = new ByteArrayInputStream("{\"title\":\"Ferry\"}\n".repeat(3).getBytes(UTF_8));

        new Documents(streams(in), null, new DocumentLimit(3, 51)).each(List.of("-"), taken::add);

        assertThat(taken).hasSize(3);
    }

    private static List<Document> read(String lines) throws Unreadable {
        var all = new ArrayList<Document>();
        var in = new ByteArrayInputStream(lines.getBytes(UTF_8));
        new Documents(streams(in), null, DocumentLimit.HELD).each(List.of("-"), all::add);
        return all;
    }

    private static Streams streams(InputStream in) {
        return new Streams(
                in,
                new Output(new ByteArrayOutputStream()),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    }
}
