package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ArchiveTest {
    @TempDir private Path folder;

    private static PressSite open(Archive archive) throws IOException {
        Instant start = archive.start();
        return PressSite.open(archive, PressSite.Setup.well(start, InstantSource.fixed(start)));
    }

    @Test
    void documentsBecomePagesOfTheirOutlets() throws IOException {
        Path docs = folder.resolve("docs.jsonl");
        Files.writeString(
                docs,
                """
                {"id":"1","source":"Elm Street Post","published":"2026-01-05T08:00:00Z","title":"A lamp & a cat","text":"One.\\n\\nTwo."}
                {"id":"2","source":"","published":"2026-01-05T09:00:00Z","title":"No source","text":"Dealt to somebody."}
                {"id":"3","source":"Elm Street Post","published":"2026-01-05T07:00:00Z","title":"No text","text":""}
                this line is no document
                """);
        Archive archive = Archive.ofDocs(docs);
        try (PressSite site = open(archive)) {
            var caller = new Caller(site.port());
            String feed = caller.get("www.elm-street-post.example", "/press-archive.xml").text();

            assertThat(feed).contains("A lamp &amp; a cat").contains("No text");
            assertThat(archive.outlets()).hasSize(2);
            assertThat(page(caller, feed, "a-lamp").text()).contains("<p>One.</p>");
            assertThat(page(caller, feed, "no-text").status()).isEqualTo(404);
        }
    }

    private static Caller.Reply page(Caller caller, String feed, String slug) throws IOException {
        String server = "https://www.elm-street-post.example";
        int at = feed.indexOf(slug);
        int start = feed.lastIndexOf(server, at) + server.length();
        return caller.get(
                "www.elm-street-post.example", feed.substring(start, feed.indexOf('<', start)));
    }

    @Test
    void savedPagesAreServedAsTheyWere() throws IOException {
        byte[] page =
                "<html><head><title>Caf\u00e9 &amp; co</title></head><body>As it was.</body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("html"));
        try (var zip =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/1.html.gz")))) {
            zip.write(page);
        }
        Files.writeString(
                folder.resolve("pages.jsonl"),
                """
                {"id":"1","url":"https://news.elm.example/2026/cafe?id=4#top","file":"html/1.html.gz","charset":"utf-8"}
                {"id":"2","url":"https://news.elm.example/escape","file":"../../etc/hostname"}
                """);
        Files.writeString(
                folder.resolve("truth.jsonl"), "{\"id\":\"1\",\"published\":\"2026-01-04\"}\n");
        Archive archive = Archive.ofPages(folder);
        try (PressSite site = open(archive)) {
            var caller = new Caller(site.port());

            assertThat(caller.get("news.elm.example", "/press-archive.xml").text())
                    .contains("Caf\u00e9 &amp; co")
                    .contains("https://news.elm.example/2026/cafe?id=4<")
                    .contains("Sun, 04 Jan 2026")
                    .doesNotContain("escape");
            assertThat(caller.get("news.elm.example", "/2026/cafe?id=4").body()).isEqualTo(page);
            assertThat(caller.get("news.elm.example", "/media/1/sea-300.jpg").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aTimeOutOfThisWorldCountsAsAbsent() throws IOException {
        Path docs = folder.resolve("docs.jsonl");
        Files.writeString(
                docs,
                """
                {"id":"1","source":"Elm Street Post","published":"2026-01-05T08:00:00Z","title":"Now","text":"One."}
                {"id":"2","source":"Elm Street Post","published":"+999999999-12-31T00:00:00Z","title":"Never","text":"Two."}
                {"id":"3","source":"Elm Street Post","published":"0001-01-01","title":"Once","text":"Three."}
                """);
        Archive archive = Archive.ofDocs(docs);

        assertThat(archive.start()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
        assertThat(archive.published(archive.outlets().getFirst(), archive.start(), 9)).hasSize(3);
    }

    @Test
    void theClockStartsAnHourAfterMostOfTheTimes() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            Instant at = Instant.parse("2026-01-05T00:00:00Z").plusSeconds(60L * i);
            lines.append("{\"id\":\"" + i + "\",\"published\":\"" + at + "\",\"title\":\"T\"}\n");
        }
        Path docs = folder.resolve("docs.jsonl");
        Files.writeString(docs, lines);

        assertThat(Archive.ofDocs(docs).start()).isEqualTo(Instant.parse("2026-01-05T02:34:00Z"));
    }
}
