package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    private static List<Document> read(String lines) throws Unreadable {
        var all = new ArrayList<Document>();
        var streams =
                new Streams(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        new Output(new ByteArrayOutputStream()),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        Documents.each(List.of("-"), streams, null, all::add);
        return all;
    }
}
