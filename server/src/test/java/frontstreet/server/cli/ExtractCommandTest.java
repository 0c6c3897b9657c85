package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><title>Harbour ferry returns | The Lantern</title></head>
            <body><article><h1>Harbour ferry returns after a winter of repairs</h1>
            <p>The harbour ferry made its first crossing since November on Monday, with two hundred passengers on board.</p>
            <p>The operator said that the engines had been taken apart and put together again by hand over four months.</p>
            <p>"We have missed the sound of it," said Ada Quill, who keeps the kiosk at the northern landing.</p>
            </article></body></html>
            """;

    @TempDir private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    @Test
    void onePageIsOneObject() throws IOException {
        var run =
                CommandRun.of(
                        "extract", "--url", "https://lantern.example/ferry", file("a.html", PAGE));

        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith("{\"url\":\"https://lantern.example/ferry\"")
                .contains("\"headline\":\"Harbour ferry returns after a winter of repairs\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aPageCanComeFromStandardInput() {
        assertThat(CommandRun.fed(PAGE, "extract", "-").out()).contains("Harbour ferry returns");
    }

    @Test
    void severalPagesAreALineEachWithTheirFile() throws IOException {
        String first = file("a.html", PAGE);
        file("b.html", PAGE);

        var run = CommandRun.of("extract", folder + "/*.html");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getFirst()).startsWith("{\"file\":\"" + first + "\"");
    }

    @Test
    void aGlobReachesIntoFolders() throws IOException {
        Files.createDirectories(folder.resolve("day-1"));
        Files.createDirectories(folder.resolve("day-2"));
        file("day-2/page.html", PAGE);
        file("day-1/page.html", PAGE);
        file("day-1/notes.md", "no page");

        var run = CommandRun.of("extract", folder + "/day-*/page.*");

        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("day-1/page.html"),
                        line -> assertThat(line).contains("day-2/page.html"));
    }

    @Test
    void aGlobThatMatchesNothingIsAMissingFile() {
        assertThat(CommandRun.of("extract", folder + "/*.html"))
                .isEqualTo(
                        new CommandRun(
                                1, "", "frontstreet: " + folder + "/*.html: no such file\n"));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
        String page = file("a.html", PAGE);

        var run =
                CommandRun.of(
                        "extract",
                        folder + "/missing.html",
                        page,
                        folder.toString(),
                        file("e", ""));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("missing.html: no such file"),
                        line -> assertThat(line).contains("is a folder; name its files"),
                        line -> assertThat(line).endsWith("is empty"));
    }

    @Test
    void aLonePageThatCannotBeReadPrintsNothing() {
        var run = CommandRun.of("extract", folder + "/missing.html");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).doesNotContain("Exception");
    }

    @Test
    void binaryDataIsNoPage() throws IOException {
        byte[] png = new byte[4000];
        for (int i = 0; i < png.length; i++) {
            png[i] = (byte) (i * 31);
        }

        var run = CommandRun.of("extract", file("picture.png", png));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("holds binary data");
    }

    @Test
    void whatIsToldOfOneOfManyNamesIt() throws IOException {
        String binary = file("b.html", new byte[] {1, 2, 3, 4, 5, 6});

        assertThat(CommandRun.of("extract", file("a.html", PAGE), binary).err())
                .isEqualTo("frontstreet: " + binary + ": is no page: it holds binary data\n");
        assertThat(CommandRun.of("extract", binary).err())
                .isEqualTo("frontstreet: " + binary + ": is no page: it holds binary data\n");
        assertThat(CommandRun.fed(new byte[] {1, 2, 3}, "extract", "-").err())
                .isEqualTo("frontstreet: standard input: is no page: it holds binary data\n");
    }

    @Test
    void standardInputThatIsClosedIsCalledSo() {
        var closed =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Bad file descriptor");
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        throw new IOException("Bad file descriptor");
                    }
                };

        for (String command : List.of("extract -", "feed -", "stories -", "extract --jsonl -")) {
            assertThat(CommandRun.fed(closed, command.split(" ", -1)))
                    .extracting(CommandRun::status, CommandRun::err)
                    .containsExactly(1, "frontstreet: standard input: is closed\n");
        }
    }

    @Test
    void gzipThatIsCutOffIsToldInOurWords() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        byte[] broken = packed.toByteArray();
        broken[2] = 77;

        for (byte[] bytes : List.of(half, broken)) {
            assertThat(CommandRun.fed(bytes, "extract", "-"))
                    .isEqualTo(
                            new CommandRun(
                                    1,
                                    "",
                                    "frontstreet: standard input: its gzip is cut off or broken\n"));
        }
    }

    @Test
    void aNameThatNoFileCanHaveIsALineOfItsOwn() {
        var run =
                CommandRun.fed("{\"id\":\"a\",\"file\":\"a\\u0000b\"}", "extract", "--jsonl", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"id\":\"a\",\"error\":").contains("no such file");
    }

    @Test
    void aDocumentHasALimit() {
        var run = CommandRun.fed(new byte[Inputs.DOCUMENT_BYTES_MAX + 1], "extract", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("standard input: is larger than 64 MB");
    }

    @Test
    void aPackedDocumentHasTheSameLimitUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[Inputs.DOCUMENT_BYTES_MAX + 1]);
        }

        var run = CommandRun.fed(packed.toByteArray(), "extract", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("is larger than 64 MB");
    }

    @Test
    void wrongUseIsTwo() throws IOException {
        String page = file("a.html", PAGE);

        assertThat(CommandRun.of("extract").status()).isEqualTo(2);
        assertThat(CommandRun.of("extract", "--nonsense", page).status()).isEqualTo(2);
        assertThat(CommandRun.of("extract", "--threads", "0", "--jsonl", page).status())
                .isEqualTo(2);
        assertThat(CommandRun.of("extract", "--threads", "2", page).status()).isEqualTo(2);
        assertThat(CommandRun.of("extract", "--url", "u", page, page).status()).isEqualTo(2);
        assertThat(CommandRun.of("extract", "--jsonl", page, page).status()).isEqualTo(2);
        assertThat(CommandRun.of("nonsense").status()).isEqualTo(2);
        assertThat(CommandRun.of().status()).isEqualTo(2);
    }

    @Test
    void wrongUseSaysWhereToLook() {
        assertThat(CommandRun.of("extract").err())
                .isEqualTo(
                        """
                        frontstreet: which page? Name a file, or - for standard input
                        Try 'frontstreet extract --help'.
                        """);
    }

    @Test
    void aCorpusIsReadInItsOrder() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String slow = "<p>One more line of the timetable.</p>".repeat(i % 8 == 0 ? 2_000 : 0);
            file(
                    "p" + i + ".html",
                    PAGE.replace("ferry", "ferry " + i).replace("</article>", "</article>" + slow));
            lines.append("{\"id\":\"n" + i + "\",\"file\":\"p" + i + ".html\"}\n");
        }

        var run =
                CommandRun.of(
                        "extract",
                        "--threads",
                        "3",
                        "--jsonl",
                        file("pages.jsonl", lines.toString()));

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(run.lines().get(i))
                    .startsWith("{\"id\":\"n" + i + "\"")
                    .contains("Harbour ferry " + i + " returns")
                    .contains("\"seconds\":");
        }
    }

    @Test
    void aLineOfACorpusThatCannotBeReadIsALineOfItsOwn() throws IOException {
        file("a.html", PAGE);
        String corpus =
                """
                {"id":"a","file":"a.html"}
                {"id":"b","file":"missing.html"}
                not json
                ["a list"]
                {"id":"c"}
                """;

        var run = CommandRun.of("extract", "--jsonl", file("pages.jsonl", corpus));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(5);
        assertThat(run.lines().get(1)).contains("\"id\":\"b\"").contains("no such file");
        assertThat(run.lines().get(2)).startsWith("{\"line\":3,\"error\":\"is not JSON\"}");
        assertThat(run.lines().get(3)).startsWith("{\"line\":4,\"error\":\"is not a JSON object");
        assertThat(run.lines().get(4)).contains("names no file");
        assertThat(run.err())
                .isEqualTo(
                        "frontstreet: %1$s/pages.jsonl: 4 of the 5 lines could not be answered, first line 2: %1$s/missing.html: no such file\n"
                                .formatted(folder));
    }

    @Test
    void aPageOfOneWordIsToldInGoodEnglish() {
        assertThat(CommandRun.fed("<html><body><p>Soon</p></body></html>", "extract", "-").out())
                .contains("\"notAnArticle\":\"The page has only one word.\"");
    }

    @Test
    void anIdComesBackInTheTypeItCameIn() throws IOException {
        file("a.html", PAGE);
        String corpus =
                """
                {"id":7,"file":"a.html"}
                {"id":"7","file":"a.html"}
                {"id":7.5,"file":"missing.html"}
                {"id":null,"file":"a.html"}
                """;

        var run = CommandRun.of("extract", "--jsonl", file("pages.jsonl", corpus));

        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":7,"),
                        line -> assertThat(line).startsWith("{\"id\":\"7\","),
                        line -> assertThat(line).startsWith("{\"id\":7.5,"),
                        line -> assertThat(line).startsWith("{\"id\":\"a.html\","));
        assertThat(run.err())
                .isEqualTo(
                        "frontstreet: %1$s/pages.jsonl: 1 of the 4 lines could not be answered, first line 3: %1$s/missing.html: no such file\n"
                                .formatted(folder));
    }

    @Test
    void aFileWhoseNameBeginsLikeTheSentenceIsNamedAllTheSame() {
        assertThat(new Unreadable("is no page").sentence("i")).isEqualTo("i: is no page");
    }

    @Test
    void explainAddsTheEvidence() throws IOException {
        String page = file("a.html", PAGE);

        assertThat(CommandRun.of("extract", "--explain", page).out())
                .contains("\"evidence\":{\"headline\":{\"taken\":");
        assertThat(CommandRun.of("extract", page).out()).doesNotContain("\"evidence\"");
    }

    @Test
    void aReaderWhoWentAwayIsNoErrorOfOurs() throws IOException {
        String page = file("a.html", PAGE);

        assertThat(CommandRun.refused("Broken pipe", "extract", page))
                .isEqualTo(new CommandRun(141, "", ""));
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        String page = file("a.html", PAGE);

        assertThat(CommandRun.refused("No space left on device", "extract", page))
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                "frontstreet: cannot write to standard output: No space left on device\n"));
    }

    @Test
    void helpTeachesByExample() {
        var run = CommandRun.of("extract", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: frontstreet extract").contains("Examples:");
    }
}
