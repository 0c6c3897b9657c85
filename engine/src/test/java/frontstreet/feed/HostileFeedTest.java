package frontstreet.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import frontstreet.feed.FeedResult.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in, an outcome comes out, and soon.
class HostileFeedTest {
    private static final Path CORPUS =
            Path.of(Objects.requireNonNull(System.getProperty("frontstreet.root")), "corpus");

    private static final String HEAD =
            "<rss version='2.0'><channel><title>T</title><item><title>First</title>";
    private static final String TAIL = "</item><item><title>Second</title></item></channel></rss>";

    private final FeedParser parser = new FeedParser();

    static List<Path> hostile() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve("hostile"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatBreaksOthersYieldsAnOutcome(Path file) throws IOException {
        FeedResult result = within20Seconds(Files.readAllBytes(file));

        assertThat(result).isNotNull();
        assertThat(result.toString()).hasSizeLessThan(10_000_000);
    }

    @Test
    void noEntryLeadsToAScript() throws IOException {
        byte[] body = Files.readAllBytes(CORPUS.resolve("hostile/feed-links-that-run.xml"));

        assertThat(parse(body))
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed ->
                                assertThat(parsed.feed().entries())
                                        .hasSize(7)
                                        .extracting(Entry::link)
                                        .containsOnlyNulls());
    }

    static List<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS.resolve("feeds"), 2)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("feed."))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aFeedCutAnywhereYieldsAnOutcome(Path feed) throws IOException {
        byte[] body = Files.readAllBytes(feed);

        for (int length = 0; length < body.length; length++) {
            assertThat(parse(Arrays.copyOf(body, length))).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aFeedWithBytesChangedYieldsAnOutcome(Path feed) throws IOException {
        byte[] body = Files.readAllBytes(feed);
        var random = new Random(20260203); // replays
        String marks = "<>&\"'/![]-=;#:\0\u00ff {}";

        for (int round = 0; round < 100; round++) {
            byte[] changed = body.clone();
            for (int i = 0; i < 3; i++) {
                char mark = marks.charAt(random.nextInt(marks.length()));
                changed[random.nextInt(changed.length)] = (byte) mark;
            }
            assertThat(parse(changed)).isNotNull();
        }
    }

    static List<String> floods() {
        return List.of(
                "<a>",
                "</a>",
                "<a ",
                "<a b=\"",
                "<a b=",
                "<a b='c>",
                "</a",
                "<!--",
                "<![CDATA[",
                "<?x",
                "<!x",
                "<!DOCTYPE x [",
                "&",
                "&a;",
                "&#",
                "&#x41;",
                "&amp;lt;",
                "<",
                ">",
                "]]>",
                "<title>",
                "</titel>",
                "<item>",
                "<x:y xmlns:x='u'>",
                "<description>",
                "<category>c</category>",
                "<media:group>",
                "<itunes:category text='a'>",
                "<link>javascript:",
                "<author>a@b.example",
                "<pubDate>1:",
                "\u0000",
                "\u00e9");
    }

    @ParameterizedTest
    @MethodSource("floods")
    void aFloodInAnItemCostsTimeInProportion(String piece) {
        byte[] body = (HEAD + piece.repeat(100_000) + TAIL).getBytes(UTF_8);

        FeedResult result = within20Seconds(body);

        assertThat(result)
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> {
                            assertThat(parsed.feed().title()).isEqualTo("T");
                            assertThat(parsed.feed().entries()).isNotEmpty();
                            assertThat(parsed.problems()).hasSizeLessThanOrEqualTo(100);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"",
                "<a href='",
                "<!--",
                "<script>",
                "<",
                "&",
                "<p ",
                "<img src=/x>",
                "</p>"
            })
    void aFloodInHtmlCostsTimeInProportion(String piece) {
        String html = piece.repeat(100_000);
        String title = "<title><![CDATA[" + html + "]]></title>";
        String text = "<description><![CDATA[" + html + "]]></description>";

        FeedResult result = within20Seconds((HEAD + title + text + TAIL).getBytes(UTF_8));

        assertThat(result).isInstanceOf(Parsed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "</rss>"})
    void aFeedThatIsNothingButOpenElementsIsNoQuietFeed(String end) {
        String deep = "<rss>".repeat(100_000) + end.repeat(100_000);

        assertThat(new FeedParser().parse(deep.getBytes(UTF_8), null, null))
                .isInstanceOfSatisfying(
                        FeedResult.NotAFeed.class,
                        it -> assertThat(it.because()).startsWith("it lists no entry, and it"));
    }

    @Test
    void aFeedThatEndsBeforeItsFirstEntryIsNoQuietFeed() {
        String cut = "<rss version='2.0'><channel><title>Daily</title>";

        assertThat(new FeedParser().parse(cut.getBytes(UTF_8), null, null))
                .isEqualTo(
                        new FeedResult.NotAFeed(
                                "it lists no entry, and it ends before its root is closed"));
        assertThat(new FeedParser().parse((cut + "</channel></rss>").getBytes(UTF_8), null, null))
                .isInstanceOf(Parsed.class);
    }

    @Test
    void aHundredThousandLevelsAreReadWithoutRecursion() {
        String deep = "<a>".repeat(100_000) + "core" + "</a>".repeat(100_000);

        FeedResult result = within20Seconds((HEAD + deep + TAIL).getBytes(UTF_8));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed ->
                                assertThat(parsed.feed().entries())
                                        .extracting(Entry::title)
                                        .containsExactly("First", "Second"));
    }

    @Test
    void deepXhtmlDeepJsonAndDeepFoldersKeepWhatTheyHold() {
        String div = "<div xmlns='http://www.w3.org/1999/xhtml'>";
        String atom =
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>First</title><content type='xhtml'>"
                        + div.repeat(50_000)
                        + "core"
                        + "</div>".repeat(50_000)
                        + "</content></entry></feed>";
        String json =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"_x\":"
                        + "[".repeat(100_000)
                        + "]".repeat(100_000)
                        + ",\"items\":[{\"title\":\"First\"}]}";
        String opml =
                "<opml><body>"
                        + "<outline text='a'>".repeat(100_000)
                        + "<outline xmlUrl='https://f.example/'/>"
                        + "</outline>".repeat(100_000)
                        + "</body></opml>";

        assertThat(entryOf(atom).content()).contains("core");
        assertThat(entryOf(json).title()).isEqualTo("First");
        assertThat(feedOf(opml).outlines())
                .extracting(Outline::xmlUrl)
                .containsExactly("https://f.example/");
    }

    @Test
    void entitiesThatNameEachOtherStayWithinABudget() {
        var dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"laughter\">");
        for (int i = 1; i < 10; i++) {
            String ten = ("&l" + (i - 1) + ";").repeat(10);
            dtd.append("<!ENTITY l").append(i).append(" \"").append(ten).append("\">");
        }
        String bomb = dtd + "]>" + HEAD + "<description>&l9;</description>" + TAIL;

        String summary = entryOf(bomb).summary();

        assertThat(summary).isNotNull().hasSizeLessThan(1_000_000);
    }

    @Test
    void aDeclarationOfMoreThanAMegabyteTeachesNothing() {
        String own = "<!DOCTYPE rss [<!ENTITY own \"laughter\">";
        String feed = "]>" + HEAD + "<description>&own; it said</description>" + TAIL;

        assertThat(entryOf(own + feed).summary()).contains("laughter");
        assertThat(entryOf(own + " ".repeat(2_000_000) + feed).summary())
                .contains("it said")
                .doesNotContain("laughter");
    }

    @Test
    void aCompressedBombIsCutOff() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(bytes)) {
            gzip.write(HEAD.getBytes(UTF_8));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                gzip.write(block);
            }
        }

        assertThat(within20Seconds(bytes.toByteArray())).isInstanceOf(Parsed.class);
    }

    private Entry entryOf(String text) {
        return feedOf(text).entries().getFirst();
    }

    private Feed feedOf(String text) {
        return switch (within20Seconds(text.getBytes(UTF_8))) {
            case Parsed(Feed feed, var problems) -> feed;
            case FeedResult.NotAFeed(String because) -> throw new AssertionError(because);
        };
    }

    private FeedResult within20Seconds(byte[] body) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(body));
    }

    private FeedResult parse(byte[] body) {
        return parser.parse(body, "text/xml; charset=utf-8", "https://herald.example/feed");
    }
}
