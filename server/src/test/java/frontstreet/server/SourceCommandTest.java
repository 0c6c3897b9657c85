package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.feed.Opml;
import frontstreet.server.cli.CommandRun;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.fetch.Loopback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `source`, on a folder where no server runs and on one where one does.
class SourceCommandTest {
    private static final String XML = "200 OK\nContent-Type: application/xml";
    private static final String LIST =
            """
            <opml version="2.0"><body><outline text="The Daily">
            <outline text="World &amp; more" xmlUrl="http://daily.example/world"/>
            <outline text="Sport" xmlUrl="http://daily.example/sport"/></outline>
            <outline text="Post" xmlUrl="http://post.example/feed" htmlUrl="http://post.example/"/>
            </body></opml>
            """;

    private final Loopback press = new Loopback();

    @TempDir private Path folder;

    @BeforeEach
    void makeAPaper() throws Exception {
        press.at("list.example/outlets.opml", XML, LIST);
        for (String feed : List.of("daily.example/world", "post.example/feed", "new.example/")) {
            press.at(
                    feed,
                    XML,
                    "<rss version='2.0'><channel><title>New\u202e Paper</title><item>"
                            + "<title>Ferry \u001b[31mreturns</title></item></channel></rss>");
        }
        makeAPaper("data");
    }

    private void makeAPaper(String name) throws Exception {
        try (Running running = start(name)) {
            assertThat(running.port()).isPositive();
        }
        Files.writeString(
                folder.resolve(name).resolve("frontstreet.conf"),
                "fetch.replay = " + press.door() + "\n");
    }

    private Running start(String name) throws InterruptedException {
        return TestServer.start(
                folder.resolve(name),
                "http://list.example/outlets.opml",
                FetchOptions.defaults().replaying(press.door()),
                InstantSource.fixed(Instant.parse("2026-03-12T12:00:00Z")));
    }

    @AfterEach
    void close() {
        press.close();
    }

    private CommandRun source(String... words) {
        return on("data", "", words);
    }

    private CommandRun on(String name, String in, String... words) {
        String data = folder.resolve(name).toString();
        return CommandRun.fed(
                in,
                Stream.of(List.of("source"), List.of(words), List.of("--data", data))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    @Test
    void onAFolderEachCommandDoesAsOnAServer() {
        assertThat(source("list").lines())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("post       Post       read  "),
                        it -> assertThat(it).startsWith("the-daily  The Daily  read  "));
        assertThat(source("add", "new.example").lines())
                .first()
                .isEqualTo("New\ufffd Paper: 1 feed at new.example");
        assertThat(source("pause", "post").out()).startsWith("Post is paused");
        assertThat(source("list", "--json").lines())
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).contains("\"slug\":\"post\"", "\"paused\""));
        assertThat(source("resume", "post").out()).isEqualTo("Post is read again.\n");
        assertThat(source("remove", "post").out())
                .isEqualTo("Post is removed with 1 feed; it had no articles.\n");
        assertThat(source("remove", "post").status()).isEqualTo(2);
    }

    @Test
    void whoReadsWholeArticlesOfAnOutletIsSaidByCommand() {
        assertThat(source("license", "post").out())
                .isEqualTo("Post: who reads whole articles of it is set by site.full-text.\n");
        assertThat(source("license", "post", "excerpt").out())
                .isEqualTo("Post: who is not signed in reads headlines and openings of it.\n");
        assertThat(source("license", "post", "full").out())
                .isEqualTo("Post: everybody reads whole articles of it.\n");
        assertThat(source("license", "post").out()).startsWith("Post: everybody reads");
        assertThat(source("license", "post", "default").out()).contains("set by site.full-text");
        assertThat(source("license", "post", "all").err())
                .isEqualTo("frontstreet: a license is full, excerpt or default: all\n");
        assertThat(source("license", "nosuch", "full").status()).isEqualTo(2);
    }

    @Test
    void aCheckOfAllTellsEachFeedAndEndsWithOneWhenOneIsInTrouble() {
        CommandRun run = source("check");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("frontstreet: 1 of 3 feeds could not be read\n");
        assertThat(run.lines())
                .containsExactlyInAnyOrder(
                        "the-daily  http://daily.example/world: read, 1 entry",
                        "the-daily  http://daily.example/sport: the server answers HTTP 404",
                        "post  http://post.example/feed: read, 1 entry");
        assertThat(source("check", "post").lines()).last().isEqualTo("1 feed read.");
    }

    @Test
    void aServerThatRunsIsAsked() throws Exception {
        try (Running running = start("data")) {
            assertThat(source("pause", "post").out()).startsWith("Post is paused");

            long post = running.database().read(tx -> tx.sources().find("post")).orElseThrow().id();
            assertThat(running.database().read(tx -> tx.subscriptions().state(post)).paused())
                    .isNotNull();
        }
    }

    @Test
    void whatIsExportedIsImportedTheSame() throws Exception {
        String list = source("export").out();
        press.at(
                "list.example/outlets.opml",
                XML,
                "<opml><body><outline text='Other'"
                        + " xmlUrl='http://other.example/'/></body></opml>");
        makeAPaper("other");
        on("other", "", "remove", "other");

        CommandRun run = on("other", list, "import", "-");

        assertThat(run).isEqualTo(new CommandRun(0, "3 feeds of 2 outlets added.\n", ""));
        assertThat(on("other", "", "export").out()).isEqualTo(list);
        assertThat(Objects.requireNonNull(Opml.read(list)).outlines()).hasSize(3);
        assertThat(on("other", list, "import", "-").out())
                .isEqualTo("Nothing added; left out: 3 read already.\n");
    }

    @Test
    void aHostileListIsOneSentence() throws IOException {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
                        + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
                        + "<opml><body><outline text='&c;'"
                        + " xmlUrl='http://x.example/&c;'/></body></opml>";
        String deep =
                "<opml><body>"
                        + "<outline text='d'>".repeat(50_000)
                        + "<outline text='Deep' xmlUrl='http://deep.example/'/>"
                        + "</outline>".repeat(50_000)
                        + "</body></opml>";
        var many = new StringBuilder("<opml><body>");
        for (int i = 0; i < 10_002; i++) {
            many.append("<outline text='M' xmlUrl='http://m").append(i).append(".example/'/>");
        }

        assertThat(on("data", bomb, "import", "-").err())
                .isEqualTo(
                        "frontstreet: standard input: is no list of feeds (OPML) that can be taken:"
                                + " it declares entities of its own, which no list of feeds"
                                + " needs\n");
        assertThat(source("list").lines()).hasSize(2);
        assertThat(on("data", "x".repeat(5_000_001), "import", "-").err())
                .contains("it is longer than 5 MB");
        assertThat(on("data", "<rss version='2.0'><channel/></rss>", "import", "-").err())
                .contains("it is a feed, not a list");
        assertThat(source("import", folder.resolve("none").toString()).status()).isEqualTo(1);
        assertThat(on("data", deep, "import", "-").out()).startsWith("1 feed of 1 outlet added");
        assertThat(on("data", many + "</body></opml>", "import", "-").out())
                .isEqualTo(
                        "10,000 feeds of 1 outlet added; left out: 2 beyond the first 10,000.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source                  | which of add, list, pause",
                "source nosuch           | no command",
                "source add              | which ADDRESS? Name one;",
                "source pause            | which SLUG? Name one;",
                "source import           | which FILE? Name one, or - for standard input;",
                "source list --loud      | unknown option: --loud",
                "source pause nosuch     | no outlet",
                "source add bbc --name X | --feed and --name are for addresses",
            })
    void wrongUseIsOneSentence(String line, String sentence) {
        String[] words = (line + " --data " + folder.resolve("data")).split(" +");

        var run = CommandRun.of(words);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().replace("\n", ";")).startsWith("frontstreet: " + sentence);
    }

    @Test
    void anEmptyAddressOrNameIsWrongUse() {
        for (String[] words : new String[][] {{"add", " "}, {"add", "x.example", "--name", ""}}) {
            CommandRun run = source(words);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("frontstreet: an address or a name is empty\n");
        }
    }

    @Test
    void aFolderWithoutAPaperIsNotMade() {
        CommandRun run = on("none", "", "list");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("no paper is kept in");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
