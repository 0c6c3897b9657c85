package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.frontpage.Place;
import frontstreet.server.picture.PictureReader;
import frontstreet.server.store.Broken;
import frontstreet.time.PrintedTime;
import io.javalin.Javalin;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every address of the site, on a store of a few stories.
///
/// Longer than our files are: one store for all addresses, so that a page and where it leads to
/// stand side by side.
class SiteTest {
    private static final byte[] JPEG = "no picture, but bytes".getBytes(StandardCharsets.UTF_8);
    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&";

    private static final List<String> NOWHERE =
            List.of(
                    "/nowhere",
                    "/section/nowhere",
                    "/section/us?day=yesterday",
                    "/section/us?day=999999999-1",
                    "/section/us%00",
                    "/story/999999/words",
                    "/story/0",
                    "/story/-1",
                    "/story/1e3",
                    "/story/99999999999999999999999",
                    "/story/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                    "/article/999999",
                    "/article/1'%20OR%20'1'='1",
                    "/source/nobody",
                    "/search?q=dam&page=0",
                    "/search?q=dam&page=51",
                    "/search?q=dam&page=x",
                    "/source/..%2f..%2fetc",
                    "/picture/999999",
                    "/picture/..%2f1",
                    "/static/..%2ffrontstreet.css",
                    "/static/%2e%2e/migrations/V1__the_first_tables.sql",
                    "/picture/999999/640",
                    "/static/package-info.java",
                    "/static/..");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir private Path folder;
    private PaperStore paper;
    private Javalin site;
    private long dam;
    private long deal;
    private long opening;
    private long picture;

    @BeforeEach
    void open() throws Exception {
        paper = new PaperStore(folder.resolve("data"));
        site = start(0);
    }

    @AfterEach
    void close() {
        site.stop();
        paper.close();
    }

    private Javalin start(int port) {
        return paper.serve(port);
    }

    private void fill() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.outlet("ledger", "Capitol Ledger");
        picture = paper.picture(1200, 800, JPEG);
        long first =
                paper.article("gazette", "Dam holds overnight")
                        .saying("Engineers cut the flow by a third before dawn on Monday.")
                        .at("2026-01-12T11:22:00Z")
                        .with(picture)
                        .file();
        opening = paper.article("ledger", "Dam holds, for now").openingOnly().file();
        long copy = paper.article("ledger", "The dam holds").copying(first).file();
        dam = paper.story("us", first, opening, copy);
        deal = paper.story("politics", paper.article("ledger", "Senate strikes a deal").file());
        paper.shows(Place.LEAD, dam).shows(Place.SECTION, deal).edition();
    }

    private HttpResponse<String> ask(String method, String path, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return ask("GET", path, headers);
    }

    private List<String> everyAddress() {
        return List.of(
                "/",
                "/section/us",
                "/section/us?day=2026-01-09",
                "/section/science",
                "/story/" + dam + "/dam-holds-overnight",
                "/article/" + opening + "/dam-holds-for-now",
                "/sources",
                "/source/gazette",
                "/search",
                "/search?q=dam",
                "/picture/" + picture,
                "/static/frontstreet.css",
                "/static/theme.js",
                "/static/search.js",
                "/static/icon.svg",
                "/static/newsreader-latin-opsz-normal.woff2",
                "/static/newsreader-OFL.txt",
                "/healthz",
                "/readyz");
    }

    @Test
    void everyAddressAnswersWithTheHeadersThatProtect() throws Exception {
        fill();

        for (String path : everyAddress()) {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).isNotEmpty();
            assertIsProtected(answer);
        }
    }

    @Test
    void headAnswersAsGetDoesWithoutTheBytes() throws Exception {
        fill();

        for (String path : everyAddress()) {
            HttpResponse<String> get = get(path);
            HttpResponse<String> head = ask("HEAD", path);

            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).as(path).isEmpty();
            assertThat(head.headers().firstValue("ETag"))
                    .as(path)
                    .isEqualTo(get.headers().firstValue("ETag"));
            assertThat(head.headers().firstValue("Content-Type"))
                    .as(path)
                    .isEqualTo(get.headers().firstValue("Content-Type"));
        }
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        fill();

        for (String path : List.of("/", "/sources", "/picture/" + picture, "/static/theme.js")) {
            String tag = get(path).headers().firstValue("ETag").orElseThrow();

            assertThat(tag).startsWith("\"").endsWith("\"");
            assertThat(get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
            assertThat(get(path, "If-None-Match", "W/" + tag).statusCode()).isEqualTo(304);
            assertThat(get(path, "If-None-Match", "\"a\", " + tag).statusCode()).isEqualTo(304);
            assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTextIsPackedForWhoTakesItAndHasATagOfItsOwn() throws Exception {
        fill();

        HttpResponse<String> packed = get("/", "Accept-Encoding", "br, gzip;q=0.8");
        HttpResponse<String> plain = get("/", "Accept-Encoding", "gzip;q=0");

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    }

    @Test
    void aPictureIsKeptForEver() throws Exception {
        fill();

        HttpResponse<String> answer = get("/picture/" + picture);

        assertThat(answer.body()).isEqualTo(new String(JPEG, StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
    }

    @Test
    void aPictureIsKeptForEverAtSmallerWidthsToo() throws Exception {
        fill();
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpg", drawn);
        long photograph = paper.picture(1200, 800, drawn.toByteArray());

        for (int width : List.of(320, 640, 960)) {
            HttpResponse<byte[]> answer =
                    http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://127.0.0.1:%d/picture/%d/%d"
                                                            .formatted(
                                                                    site.port(),
                                                                    photograph,
                                                                    width)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());

            assertThat(PictureReader.size(answer.body()))
                    .contains(
                            new PictureReader.Size("image/jpeg", width, Math.round(width / 1.5f)));
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValue("public, max-age=31536000, immutable");
        }
        for (String width : List.of("641", "0", "1280", "+640", "640/1")) {
            assertThat(get("/picture/" + photograph + "/" + width).statusCode()).isEqualTo(404);
        }
        assertThat(get("/picture/" + picture + "/320").body())
                .isEqualTo(get("/picture/" + picture).body());
        assertThat(get("/").body())
                .contains(
                        "srcset=\"/picture/1/320 320w, /picture/1/640 640w, /picture/1 1200w\"",
                        "width=\"1200\" height=\"800\"");
    }

    @Test
    void whatIsNotThereSaysSoAndIsProtectedToo() throws Exception {
        fill();

        for (String path : NOWHERE) {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).as(path).isIn(404, 400);
            assertIsProtected(answer);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .contains(
                            answer.statusCode() == 404 // the server itself refuses broken ones
                                    ? "There is no page at this address"
                                    : "This request cannot be read");
        }
    }

    @Test
    void wrongWordsLeadToTheRightOnes() throws Exception {
        fill();

        for (String path : List.of("/story/%d", "/story/%d/old-words", "/story/%d/a%%20b")) {
            HttpResponse<String> answer = get(path.formatted(dam));

            assertThat(answer.statusCode()).as(path).isEqualTo(308);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValue("/story/" + dam + "/dam-holds-overnight");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }
    }

    @Test
    void aMergedStoryAndAMovedArticleLeadToWhatTheyTurnedOutToBe() throws Exception {
        fill();
        long other = paper.article("ledger", "Deal on water").file();
        long moved = paper.article("gazette", "A deal").file();
        paper.story("politics", other);
        paper.merge(other, deal);
        paper.move(moved, opening);

        assertThat(get("/story/" + other + "/deal-on-water").headers().firstValue("Location"))
                .hasValue("/story/" + deal + "/senate-strikes-a-deal");
        assertThat(get("/article/" + moved + "/a-deal").headers().firstValue("Location"))
                .hasValue("/article/" + opening + "/dam-holds-for-now");
    }

    @Test
    void theFirstStartSaysHowManyOutletsWereRead() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.feed("gazette", "https://www.gazette.example/feed");
        paper.feed("gazette", "https://www.gazette.example/world");
        paper.outlet("ledger", "Capitol Ledger");
        paper.feed("ledger", "https://www.ledger.example/feed");

        HttpResponse<String> answer = get("/");

        assertThat(answer.body())
                .contains("The first edition is being made")
                .contains("0 of 2 outlets have been read.")
                .contains("http-equiv=\"refresh\"");
    }

    @Test
    void theFirstStartTellsWhatCouldNotBeReadFromWhatCould() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.feed("gazette", "https://www.gazette.example/feed");
        paper.outlet("ledger", "Capitol Ledger");
        paper.feed("ledger", "https://www.ledger.example/feed");
        String trouble = "no such host: www.gazette.example";

        paper.fails("https://www.gazette.example/feed", trouble, 1, false);
        assertThat(get("/").body())
                .contains("0 of 2 outlets have been read and 1 could not be.")
                .contains("content=\"2\"");
        paper.fails("https://www.ledger.example/feed", trouble, 1, false);

        assertThat(get("/").body())
                .contains("No outlet could be read")
                .contains(
                        "All 2 outlets were asked, and none could be read. This machine may have no")
                .contains("They are asked again from 7:35\u00a0a.m. on")
                .contains("content=\"60\"");
        assertThat(get("/sources").body()).contains("None of them was found by its name");
        paper.fails("https://www.ledger.example/feed", null, 0, true);
        assertThat(get("/").body()).contains("1 of 2 outlets have been read and 1 could not be.");
        assertThat(get("/sources").body()).doesNotContain("None of them was found by its name");
    }

    @Test
    void anEditionWithoutALeadWaitsForTheFirstRoundAndThenTheFirstStoryLeads() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.feed("gazette", "https://www.gazette.example/feed");
        long quiz = paper.story("more", paper.article("gazette", "The quiz of the day").file());
        paper.shows(Place.SECTION, quiz).edition();

        String early = get("/").body();
        paper.fails("https://www.gazette.example/feed", null, 0, true);

        assertThat(early).contains("The first edition is being made");
        assertThat(get("/").body()).containsPattern("class=\"lead[^>]*>[^§]*The quiz of the day");
    }

    @Test
    void aThinEditionWaitsForTheOtherOutletsUnlessOneStoodBefore() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.feed("gazette", "https://www.gazette.example/feed");
        long first = paper.story("us", paper.article("gazette", "Dam holds").file());
        paper.shows(Place.LEAD, first).edition();

        String thin = get("/").body();
        for (int i = 0; i < 11; i++) {
            long more = paper.story("us", paper.article("gazette", "Bridge closes " + i).file());
            paper.shows(Place.BRIEF, more);
        }
        paper.edition();
        String full = get("/").body();
        paper.outlet("ledger", "Capitol Ledger");
        paper.feed("ledger", "https://www.ledger.example/feed");
        paper.clear().shows(Place.LEAD, first).edition();

        assertThat(thin).contains("The first edition is being made");
        assertThat(full).contains("Bridge closes 3");
        assertThat(get("/").body()).contains("Dam holds").doesNotContain("is being made");
    }

    @Test
    void theFrontPageEndsWithOnePeriod() throws Exception {
        fill();

        assertThat(get("/").body())
                .containsPattern("comes out by <time [^>]*>7:45\\ha\\.m\\.</time></p>");
    }

    @Test
    void aNewEditionIsShownAtOnce() throws Exception {
        fill();
        String before = get("/").body();
        long late = paper.story("world", paper.article("gazette", "Ferry runs aground").file());

        paper.shows(Place.SECTION, late).edition();

        assertThat(before).doesNotContain("Ferry runs aground");
        assertThat(get("/").body()).contains("Ferry runs aground");
    }

    @Test
    void aPageArrivesWhileTheWriterIsHeld() throws Exception {
        fill();
        var held = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        Future<?> writing =
                inBackground(() ->
                        paper.database()
                                .write(tx -> {
                                    tx.sources().add("c", "C", null, 1);
                                    held.countDown();
                                    await(release);
                                    return 0;
                                }));
        held.await();

        assertThat(get("/sources").statusCode()).isEqualTo(200);

        release.countDown();
        writing.get();
    }

    @Test
    void aPageThatBreaksSaysSoWithoutTheReason() throws Exception {
        fill();
        paper.database().close();

        HttpResponse<String> answer = get("/sources");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("This page could not be made")
                .doesNotContain("Broken")
                .doesNotContain("frontstreet.server");
        assertIsProtected(answer);
    }

    @Test
    void noWriteIsTaken() throws Exception {
        fill();

        String own = "http://127.0.0.1:" + site.port();
        for (String path : List.of("/", "/story/" + dam, "/sources")) {
            for (String method : List.of("POST", "PUT", "DELETE")) {
                HttpResponse<String> answer = ask(method, path, "Origin", own);

                assertThat(answer.statusCode()).as(path).isEqualTo(405);
                assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
                assertThat(answer.body()).contains("This address is only read");
                assertIsProtected(answer);
            }
        }
    }

    @Test
    void whatIsTooLongOrBrokenIsRefusedOnAPageOfOurs() throws Exception {
        String many = "a".repeat(200_000);

        assertRefused("GET /" + many + " HTTP/1.1\r\n", "414", "This address is too long");
        assertRefused("GET / HTTP/1.1\r\nX: " + many + "\r\n", "431", "This request is too long");
        assertRefused("GET /% HTTP/1.1\r\n", "400", "This request cannot be read");
        assertRefused("GET /static/..;/x HTTP/1.1\r\n", "400", "This request cannot be read");
        assertRefused("G<T / HTTP/1.1\r\n", "400", "This request cannot be read");
    }

    @Test
    void aNameThatIsNoneOfThePapersIsRefused() throws Exception {
        for (String path : List.of("/", "/healthz", "/static/theme.js")) {
            assertThat(askedBy("evil.example", path))
                    .startsWith("HTTP/1.1 421")
                    .contains("This paper does not answer to that name")
                    .contains("Content-Security-Policy: default-src 'none'");
            assertThat(askedBy("localhost:80", path)).startsWith("HTTP/1.1 200");
        }
    }

    private String askedBy(String name, String path) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            String request =
                    "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, name);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void assertRefused(String request, String status, String says) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            String whole = request + "Host: a\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status)
                    .contains(says)
                    .contains("Content-Security-Policy: default-src 'none'")
                    .contains("X-Content-Type-Options: nosniff")
                    .contains("text/html; charset=utf-8")
                    .doesNotContain("aaaaaaaa")
                    .doesNotContainIgnoringCase("jetty");
        }
    }

    @Test
    void aSlashTooManyLeadsToTheOneAddress() throws Exception {
        fill();

        assertThat(get("/sources/").statusCode()).isEqualTo(308);
        assertThat(get("/sources/").headers().firstValue("Location")).hasValue("/sources");
        assertThat(get("/section/us/?day=2026-01-09").headers().firstValue("Location"))
                .hasValue("/section/us?day=2026-01-09");
        assertThat(get("/story/" + dam + "/dam-holds-overnight/").headers().firstValue("Location"))
                .hasValue("/story/" + dam + "/dam-holds-overnight");
        assertThat(get("//evil.example/").statusCode()).isEqualTo(404);
        assertThat(get("/%5Cevil.example/").headers().firstValue("Location").orElse(""))
                .doesNotStartWith("//")
                .doesNotStartWith("/\\");
    }

    @Test
    void aHeadlineOfAnyScriptMakesAnAddress() throws Exception {
        paper.outlet("gazette", "The Gazette");
        long story = paper.story("us", paper.article("gazette", "محطة تحلية").file());
        String address =
                "/story/" + story + "/%D9%85%D8%AD%D8%B7%D8%A9-%D8%AA%D8%AD%D9%84%D9%8A%D8%A9";

        assertThat(get("/story/" + story).headers().firstValue("Location")).hasValue(address);
        assertThat(get(address).statusCode()).isEqualTo(200);
        assertThat(get("/story/" + story + "/story").statusCode()).isEqualTo(308);
    }

    @Test
    void aPortInUseIsSaidInOneSentence() {
        assertThatThrownBy(() -> start(site.port()))
                .isInstanceOf(Broken.class)
                .hasMessage(
                        "cannot listen on 127.0.0.1:"
                                + site.port()
                                + ": another program does; stop it, or name another port with"
                                + " --port");
    }

    @Test
    void whatComesFromOutsideNeverBecomesMarkup() throws Exception {
        paper.outlet("gazette", EVIL);
        long lead =
                paper.article("gazette", EVIL)
                        .saying(EVIL + " and a good many more words than that.")
                        .in("xx-" + EVIL)
                        .from(EVIL)
                        .by(EVIL)
                        .with(paper.picture(1200, 800, JPEG))
                        .file();
        long copy = paper.article("gazette", EVIL + "2").copying(lead).from(EVIL).file();
        long story = paper.story("us", lead, copy);
        paper.shows(Place.LEAD, story);
        paper.edition();
        String words = Addresses.words(EVIL, "story");

        for (String path :
                List.of(
                        "/",
                        "/story/" + story + "/" + words,
                        "/article/" + lead + "/" + words,
                        "/section/us",
                        "/source/gazette",
                        "/sources")) {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContainPattern("=\"[^\"<>]*<script");
        }
    }

    @Test
    void theTextOfAnArticleAsksNoOtherServer() throws Exception {
        paper.outlet("gazette", "The Gazette");
        long article =
                paper.article("gazette", "With pictures")
                        .html(
                                "<p>Seen <img src=\"https://p.example/x.jpg\" alt=\"a &gt; b\">"
                                        + " <strong>here</strong>.<video src=\"https://p.example/v\""
                                        + " controls></video></p>")
                        .file();
        paper.story("us", article);

        String page = get("/article/" + article + "/with-pictures").body();

        assertThat(page)
                .contains("<p>Seen  <strong>here</strong>.</p>")
                .doesNotContain("src=\"https://p.example");
    }

    @Test
    void aStandfirstThatTheTextOpensWithIsPrintedOnce() throws Exception {
        paper.outlet("gazette", "The Gazette");
        String said = "Nobody had to leave, the mayor said.";
        long opened =
                paper.article("gazette", "Dam holds")
                        .saying(said)
                        .paragraphs(said, "The river fell on Monday.")
                        .file();
        long headed =
                paper.article("gazette", "River falls")
                        .saying(said)
                        .paragraphs(said, "The river fell on Monday.")
                        .html("<h2>" + said + "</h2>\n<p>The river fell on Monday.</p>")
                        .headed()
                        .file();
        long apart =
                paper.article("gazette", "Town sleeps")
                        .saying(said)
                        .paragraphs("The river fell on Monday.")
                        .file();
        paper.story("us", opened, headed, apart);

        assertThat(get("/article/" + opened + "/dam-holds").body())
                .containsOnlyOnce("<p>" + said)
                .doesNotContain("class=\"standfirst\"");
        assertThat(get("/article/" + headed + "/river-falls").body())
                .contains("class=\"standfirst\"")
                .doesNotContain("<h2>" + said);
        assertThat(get("/article/" + apart + "/town-sleeps").body())
                .contains("class=\"standfirst\"");
    }

    @Test
    void anArticleSaysWhoseWordsItHas() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.outlet("wire", "Union Wire");
        long own = paper.article("gazette", "Ours").file();
        long named = paper.article("gazette", "Named").from("Union Wire").file();
        long sent = paper.article("wire", "Sent").from("Union Wire").file();
        long bought = paper.article("gazette", "Bought").from("AP").file();
        long copy = paper.article("wire", "Copied").copying(own).file();
        paper.story("us", own, named, sent, bought, copy);

        assertThat(get("/article/" + own + "/ours").body())
                .contains(
                        "The Gazette’s own report: it names no agency. One more outlet carries it.");
        assertThat(get("/article/" + named + "/named").body())
                .contains("The text of Union Wire, which the outlet names.");
        assertThat(get("/article/" + sent + "/sent").body())
                .contains("Union Wire’s own report: it names no agency.");
        assertThat(get("/article/" + bought + "/bought").body())
                .contains("The text of AP, which the outlet names.");
        assertThat(get("/article/" + copy + "/copied").body())
                .contains("The same text as in The Gazette, which had it first.");
    }

    @Test
    void aStoryFoldsCopiesUnderTheTextTheyRepeat() throws Exception {
        fill();

        assertThat(get("/story/" + dam + "/dam-holds-overnight").body())
                .contains("One more outlet carries it")
                .contains(
                        "<a href=\"/article/"
                                + (opening + 1)
                                + "/the-dam-holds\">Capitol Ledger</a>")
                .contains("other headline")
                .contains("opening only")
                .contains("first seen 6:22\u00a0a.m., in The Gazette");
    }

    private static void assertIsProtected(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("img-src 'self'")
                .contains("form-action 'self'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private static Future<?> inBackground(Step step) {
        var task =
                new FutureTask<>(() -> {
                    step.run();
                    return true;
                });
        Thread.ofVirtual().start(task);
        return task;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aHeadlineIsLargeOnceOnThePageOfItsStory() throws Exception {
        fill();
        String alone = get("/story/" + deal + "/senate-strikes-a-deal").body();

        assertThat(alone)
                .contains("What the outlet reports", "cov plain")
                .doesNotContain("cov big");
        assertThat(get("/story/" + dam + "/dam-holds-overnight").body())
                .contains("What the outlets report");
    }

    @Test
    void aFeedThatCannotBeReadIsToldFromTheFirstCheckOn() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.feed("gazette", "https://www.gazette.example/feed");
        String before = get("/source/gazette").body();
        paper.fails("https://www.gazette.example/feed", "no feed: it is HTML", 1, false);

        assertThat(before).contains("Its articles will stand here.");
        assertThat(get("/source/gazette").body())
                .contains("Nothing of The Gazette has been read yet.")
                .contains(
                        "Its feed could not be read: no feed: it is HTML. Last tried"
                                + " 7:25\u00a0a.m., tried next 7:35\u00a0a.m.")
                .doesNotContain("Its articles will stand here.");
        assertThat(get("/sources").body())
                .contains("No news from it: no feed: it is HTML; last tried 7:25\u00a0a.m.");
    }

    @Test
    void aFeedWithoutArticlesIsToldToo() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.feed("gazette", "https://www.gazette.example/feed");
        paper.fails("https://www.gazette.example/feed", null, 0, false);

        assertThat(get("/source/gazette").body())
                .contains("Its feed was read, and listed no article. Last tried 7:25\u00a0a.m.,");
        assertThat(get("/sources").body()).doesNotContain("No news from it");
    }

    @Test
    void anOutletThatWasReadBeforeIsSilentAfterThreeFailedChecks() throws Exception {
        fill();
        paper.feed("gazette", "https://www.gazette.example/feed");
        paper.feed("gazette", "https://www.gazette.example/world?key=secret");
        paper.fails("https://www.gazette.example/feed", "it does not answer", 1, true);
        String once = get("/sources").body();
        String page = get("/source/gazette").body();
        paper.fails("https://www.gazette.example/feed", "it does not answer", 3, true);
        paper.fails("https://www.gazette.example/world?key=secret", "it is gone", 3, true);

        assertThat(once).doesNotContain("No news from it");
        assertThat(page)
                .contains("Its feed /feed could not be read: it does not answer.")
                .contains("Dam holds overnight");
        assertThat(get("/sources").body()).contains("No news from it: ");
        assertThat(get("/source/gazette").body())
                .contains("Its feed /world could not be read: it is gone.")
                .doesNotContain("secret");
    }

    @Test
    void whoCarriedATextFirstIsMarkedAsTheFirstReport() throws Exception {
        fill();
        long text = paper.article("gazette", "Ferry runs aground").file();
        long early =
                paper.article("ledger", "A ferry runs aground")
                        .copying(text)
                        .at("2026-01-12T10:00:00Z")
                        .file();
        long ferry = paper.story("world", text, early);

        assertThat(get("/story/" + ferry + "/ferry-runs-aground").body())
                .contains("first seen 5:00\u00a0a.m., in Capitol Ledger")
                .contains("<span>the first report</span>");
        assertThat(get("/article/" + text + "/ferry-runs-aground").body())
                .contains("The same text as in Capitol Ledger, which had it first.");
        assertThat(get("/article/" + early + "/a-ferry-runs-aground").body())
                .contains("Capitol Ledger’s own report: it names no agency. One more outlet");
    }

    @Test
    void anAgencysTextHeadsItsFoldAndWhoCarriedItFirstIsMarkedThere() throws Exception {
        fill();
        paper.outlet("wire", "Union Wire");
        long early =
                paper.article("ledger", "A ferry runs aground")
                        .from("Union Wire")
                        .at("2026-01-12T10:00:00Z")
                        .file();
        long sent = paper.article("wire", "Ferry aground").copying(early).file();
        long ferry = paper.story("world", early, sent);

        assertThat(get("/story/" + ferry + "/a-ferry-runs-aground").body())
                .contains("first seen 5:00\u00a0a.m., in Capitol Ledger")
                .containsPattern("5:00\u00a0a\\.m\\.[^<]*, the first report</li>");
        assertThat(get("/article/" + early + "/a-ferry-runs-aground").body())
                .contains("The same text as in Union Wire.")
                .doesNotContain("which had it first");
        assertThat(get("/story/" + dam + "/dam-holds-overnight").body())
                .contains("<span>the first report</span>");
    }

    @Test
    void anArticleThatPrintsADayAloneIsToldNoHour() throws Exception {
        paper.outlet("gazette", "The Gazette");
        long article =
                paper.article("gazette", "Ferry runs aground")
                        .at("2026-01-12T11:00:00Z")
                        .withoutHour()
                        .file();
        paper.story("world", article);

        assertThat(get("/article/" + article + "/ferry-runs-aground").body())
                .contains(
                        "Published <time datetime=\"2026-01-12\">Monday, January 12, 2026</time>");
    }

    @Test
    void aDayWithoutAnHourIsToldAsADayInEveryList() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.outlet("ledger", "Capitol Ledger");
        long day =
                paper.article("gazette", "Ferry runs aground")
                        .at("2026-01-11T23:59:59Z")
                        .withoutHour()
                        .file();
        long timed = paper.article("ledger", "Ferry is aground").at("2026-01-12T02:00:00Z").file();
        long story = paper.story("world", day, timed);

        assertThat(get("/source/gazette").body())
                .contains("Sunday")
                .contains("Ferry runs aground")
                .doesNotContain("6:59");
        assertThat(get("/story/" + story + "/ferry-runs-aground").body())
                .contains("first seen Sunday, 9:00\u00a0p.m., in Capitol Ledger")
                .contains("Sunday · 300\u00a0words")
                .doesNotContain("6:59");
    }

    @Test
    void aDayThatEndedBeforeAllOthersIsTheFirst() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.outlet("ledger", "Capitol Ledger");
        long day =
                paper.article("gazette", "Ferry runs aground")
                        .at("2026-01-10T23:59:59Z")
                        .withoutHour()
                        .file();
        long timed = paper.article("ledger", "Ferry is aground").at("2026-01-12T02:00:00Z").file();
        long story = paper.story("world", day, timed);

        assertThat(get("/story/" + story + "/ferry-runs-aground").body())
                .contains("first seen Saturday, in The Gazette");
    }

    @Test
    void anAgencysOwnTextIsNotFromItself() throws Exception {
        paper.outlet("wire", "Union Wire");
        paper.outlet("ledger", "Capitol Ledger");
        long own = paper.article("wire", "Ferry aground").from("Union Wire").file();
        long copy =
                paper.article("ledger", "A ferry runs aground")
                        .from("Union Wire")
                        .copying(own)
                        .file();
        long ferry = paper.story("world", own, copy);

        assertThat(get("/article/" + own + "/ferry-aground").body())
                .contains("Union Wire’s own report. One more outlet carries it.")
                .doesNotContain("from <b>Union Wire</b>")
                .doesNotContain("names no agency");
        assertThat(get("/article/" + copy + "/a-ferry-runs-aground").body())
                .contains("from <b>Union Wire</b>");
        assertThat(get("/story/" + ferry + "/ferry-aground").body())
                .doesNotContain("text of Union Wire");
        assertThat(get("/source/wire").body()).doesNotContain("from Union Wire");
    }

    @Test
    void aChangeThatIsYetToComeIsNotTold() throws Exception {
        paper.outlet("gazette", "The Gazette");
        long past =
                paper.article("gazette", "Ferry runs aground")
                        .changedAt(PrintedTime.of(OffsetDateTime.parse("2026-01-12T07:00-05:00")))
                        .file();
        long future =
                paper.article("gazette", "Mill reopens")
                        .changedAt(PrintedTime.of(OffsetDateTime.parse("2026-01-12T12:54-05:00")))
                        .file();
        paper.story("world", past);
        paper.story("world", future);

        assertThat(get("/article/" + past + "/ferry-runs-aground").body()).contains("Changed");
        assertThat(get("/article/" + future + "/mill-reopens").body()).doesNotContain("Changed");
    }

    @Test
    void anArticleOfAHeadlineAloneSaysSo() throws Exception {
        paper.outlet("gazette", "The Gazette");
        long article = paper.article("gazette", "Ferry runs aground").headlineOnly().file();
        paper.story("world", article);

        assertThat(get("/article/" + article + "/ferry-runs-aground").body())
                .contains("We have the headline only.")
                .contains("From the outlet’s feed, which gives the headline alone")
                .doesNotContain("opening");
        assertThat(get("/source/gazette").body())
                .contains("headline only")
                .doesNotContain("opening");
    }

    @Test
    void everyStorySaysWhyItIsWhereItIs() throws Exception {
        fill();
        long text = paper.article("gazette", "Cup final moved").file();
        long late = paper.article("ledger", "Final moved").at("2026-01-12T12:00:00Z").file();
        long cup =
                paper.storyFor(
                        "words 1.2, labels 0.4, address -0.1, share -0.3", "sports", text, late);
        long alone = paper.storyFor("share -0.3", "more", paper.article("ledger", "Odd").file());

        assertThat(get("/story/" + cup + "/cup-final-moved").body())
                .contains(
                        "Two outlets have it, in two articles. First report: 6:30\u00a0a.m., in"
                                + " The Gazette.")
                .contains("Filed under Sports for its words and its outlets’ labels.");
        assertThat(get("/story/" + alone + "/odd").body())
                .contains("One outlet has it.")
                .contains(
                        "Filed under Videos and More: nothing in it speaks clearly for another section.");
        assertThat(get("/story/" + dam + "/dam-holds-overnight").body())
                .contains("On the front page of 7:30\u00a0a.m.: Two outlets report it.")
                .contains("Two outlets have it, in three articles, one of them a copy.");
    }

    @Test
    void everyPlaceSaysWhyInPlace() throws Exception {
        fill();
        for (int i = 0; i < 5; i++) {
            long brief = paper.story("us", paper.article("ledger", "Bridge closes " + i).file());
            paper.shows(Place.BRIEF, brief);
        }
        paper.storyFor("words 1.2", "us", paper.article("ledger", "Mill reopens").file());
        paper.edition();

        String front = get("/").body();
        String section = get("/section/us").body();

        for (String page : List.of(front, section)) {
            assertThat(count(page, "class=\"why"))
                    .isEqualTo(count(page, "<(h2|h3|h4|span) class=\"hl\""));
        }
        assertThat(front)
                .containsPattern(
                        "(?s)class=\"lead.*Why it is here</summary><p>Two outlets report it\\.<")
                .contains(
                        "<p>Its newest report is of 6:30\u00a0a.m., and the latest go by time. Two outlets report it.</p>");
        assertThat(section)
                .contains(
                        "On the front page of 7:30\u00a0a.m.: Two outlets report it. Filed under U.S. News:"
                                + " little in it speaks for any section.")
                .contains(
                        "Filed under U.S. News for its words. One outlet has it. These lines go by time.");
    }

    @Test
    void theNumbersOfARankStandOnTheStorysPageAlone() throws Exception {
        fill();

        assertThat(get("/").body()).doesNotContain("Its rank is");
        assertThat(get("/story/" + dam + "/dam-holds-overnight").body())
                .contains(
                        "<details class=\"why\"><summary>How it was reckoned</summary><p>Its rank"
                                + " is size\u00a01.45 = 1.45.</p></details>");
    }

    @Test
    void theWordWhyNeverStandsAloneInItsLine() throws Exception {
        fill();

        for (String path : List.of("/", "/section/us", "/section/politics")) {
            assertThat(get(path).body()).doesNotContainPattern("\\s<span class=\"ask\">");
        }
        assertThat(get("/").body()).contains("</span>&nbsp;<span class=\"ask\">");
    }

    @Test
    void everyPictureOfTheFrontPageButTheSmallestHasItsCredit() throws Exception {
        fill();
        for (int i = 0; i < 5; i++) {
            long shot = paper.picture(1200, 800, new byte[] {(byte) i});
            long story =
                    paper.story(
                            "us",
                            paper.article("ledger", "Bridge closes " + i)
                                    .by("Ana Ruiz")
                                    .with(shot)
                                    .file());
            paper.shows(Place.SECTION, story);
        }
        paper.edition();

        assertThat(get("/").body())
                .containsPattern(
                        "(?s)id=\"s-us\".{0,2000}<figcaption><span class=\"credit\">Ana Ruiz</span>");
    }

    @Test
    void whoCarriesATextIsToldByTheirTimes() throws Exception {
        fill();
        long text = paper.article("gazette", "Ferry lost").at("2026-01-12T06:00:00Z").file();
        long late =
                paper.article("ledger", "Ferry lost")
                        .copying(text)
                        .at("2026-01-12T11:00:00Z")
                        .file();
        paper.outlet("valley", "Valley Herald");
        long early =
                paper.article("valley", "Ferry lost")
                        .copying(text)
                        .at("2026-01-12T07:00:00Z")
                        .file();
        long story = paper.story("us", text, late, early);

        assertThat(get("/story/" + story + "/ferry-lost").body())
                .containsPattern(
                        "(?s)outlets that carry it.*2:00\u00a0a\\.m\\..*6:00\u00a0a\\.m\\.");
    }

    @Test
    void aCopyThatLeftMuchOfATextOutIsShortened() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.outlet("ledger", "Capitol Ledger");
        paper.outlet("valley", "Valley Herald");
        long text = paper.article("gazette", "Ferry lost").ofWords(300).file();
        long cut = paper.article("ledger", "Ferry lost").ofWords(200).copying(text).file();
        long whole = paper.article("valley", "Ferry lost").ofWords(290).copying(text).file();
        long story = paper.story("us", text, cut, whole);

        String page = get("/story/" + story + "/ferry-lost").body();

        assertThat(count(page, ", shortened")).isEqualTo(1);
        assertThat(page).containsPattern("Capitol Ledger</a>[^<]*, shortened<");
    }

    @Test
    void theLatestGoByTimeTheNewestFirst() throws Exception {
        fill();
        for (int i = 0; i < 6; i++) {
            long article =
                    paper.article("ledger", "Bridge closes " + i)
                            .at("2026-01-12T%02d:00:00Z".formatted(i % 2 == 0 ? 6 + i : 12 - i))
                            .file();
            paper.shows(Place.LATEST, paper.story("us", article));
        }
        paper.edition();

        List<String> times =
                Pattern.compile("<li><time datetime=\"([^\"]+)\"")
                        .matcher(get("/").body())
                        .results()
                        .map(it -> String.valueOf(it.group(1)))
                        .toList();

        assertThat(times).hasSizeGreaterThan(5).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    @Test
    void aSectionIsQuietOnlyWhenItHasNoStoryToday() throws Exception {
        fill();
        paper.story("world", paper.article("ledger", "Ferry runs aground").file());

        String page = get("/").body();

        assertThat(page)
                .contains("Quiet in Sports today.")
                .doesNotContain("Quiet in U.S. News today.")
                .doesNotContain("Quiet in World today.")
                .containsPattern("id=\"s-us\"[^§]*?Its story on this page stands above\\.")
                .containsPattern("id=\"s-world\"[^§]*?None of its stories is on this page\\.");
    }

    @Test
    void whatIsMostCarriedIsCountedByItsCarriersUnderTheAgencysHeadline() throws Exception {
        paper.outlet("wire", "Union Wire");
        for (int i = 0; i <= 8; i++) {
            paper.outlet("o" + i, "Outlet " + i);
        }
        paper.shows(Place.CARRIED, carried("Ferry", 5)).shows(Place.CARRIED, carried("Storm", 6));
        paper.edition();

        assertThat(get("/").body())
                .containsPattern(
                        "(?s)Most carried.*>6</span>.*Storm, says the wire.*Union Wire, in 6\\houtlets"
                                + ".*>5</span>.*Ferry, says the wire.*Union Wire, in 5\\houtlets")
                .contains(
                        "Six outlets carry this text of Union Wire, and the most carried go by that number.")
                .doesNotContain("Union Wire, in 7");
    }

    private long carried(String what, int copies) throws Exception {
        var articles = new long[copies + 2];
        articles[0] = paper.article("o8", what + " seen from here").file();
        articles[1] = paper.article("wire", what + ", says the wire").from("Union Wire").file();
        for (int i = 0; i < copies; i++) {
            articles[i + 2] =
                    paper.article("o" + i, what + " " + i)
                            .from("Union Wire")
                            .copying(articles[1])
                            .file();
        }
        return paper.story("world", articles);
    }

    @Test
    void aHeadlineReadFromTheRightSaysSoWhereverItStands() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.outlet("sahifa", "Sahifa");
        paper.outlet("khabar", "Khabar");
        long story =
                paper.story(
                        "world",
                        paper.article("gazette", "Dam holds").file(),
                        paper.article("sahifa", "السد صامد").in("ar").file(),
                        paper.article("khabar", "سد صامد").file());
        long alone = paper.story("us", paper.article("gazette", "خبر آخر").file());
        paper.shows(Place.LEAD, story).shows(Place.SECOND, alone).edition();

        assertThat(get("/").body())
                .contains("<span lang=\"ar\" dir=\"rtl\">السد صامد</span>")
                .contains("<span dir=\"rtl\">سد صامد</span>")
                .contains("<span dir=\"rtl\">خبر آخر</span>");
        assertThat(get("/story/" + alone + "/" + Addresses.words("خبر آخر", "story")).body())
                .containsPattern("<h1 class=\"page-hl\" dir=\"rtl\">");
    }

    @Test
    void noWordsFromOutsideTurnThePageRound() throws Exception {
        paper.outlet("gazette", "Gaz\u202eette");
        long article =
                paper.article("gazette", "Dam \u202eholds\u202c \u2067now\u2069")
                        .saying("It \u202dwas seen.")
                        .html("<p>It was \u202bsaid.</p>")
                        .file();
        long story = paper.story("us", article);
        paper.shows(Place.LEAD, story).edition();

        for (String path :
                List.of(
                        "/",
                        "/sources",
                        "/source/gazette",
                        get("/story/" + story).headers().firstValue("Location").orElseThrow(),
                        get("/article/" + article)
                                .headers()
                                .firstValue("Location")
                                .orElseThrow())) {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .contains("Gazette")
                    .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
        }
    }
}
