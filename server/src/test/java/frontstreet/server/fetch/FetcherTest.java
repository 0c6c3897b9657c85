package frontstreet.server.fetch;

import static frontstreet.server.fetch.FailureReason.BROKEN;
import static frontstreet.server.fetch.FailureReason.CONNECTION;
import static frontstreet.server.fetch.FailureReason.NO_ROOM;
import static frontstreet.server.fetch.FailureReason.OVERLOADED;
import static frontstreet.server.fetch.FailureReason.REDIRECTS;
import static frontstreet.server.fetch.FailureReason.SERVER_ERROR;
import static frontstreet.server.fetch.FailureReason.TIMEOUT;
import static frontstreet.server.fetch.FailureReason.TLS;
import static frontstreet.server.fetch.FailureReason.TOO_BIG;
import static frontstreet.server.fetch.FailureReason.UNKNOWN_HOST;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.fetch.FetchResult.Failed;
import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.FetchResult.Gone;
import frontstreet.server.fetch.FetchResult.NotModified;
import frontstreet.server.fetch.FetchResult.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One fetch after another, from a server on loopback behind the replay door.
class FetcherTest {
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
    private static final String FEED = "https://daily.example/feed";
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Loopback server = new Loopback();
    private final List<Fetcher> open = new ArrayList<>();
    private final FetchOptions options = FetchOptions.defaults().replaying(server.door());

    @AfterEach
    void close() {
        open.forEach(Fetcher::close);
        server.close();
    }

    private Fetcher fetcher(FetchOptions options) {
        var fetcher = new Fetcher(options, () -> NOW);
        open.add(fetcher);
        return fetcher;
    }

    private FetchResult feed(String address) throws InterruptedException {
        return fetcher(options).fetch(FetchRequest.feed(address, null));
    }

    private static FetchLimits within(int bytesMax, Duration deadline) {
        return new FetchLimits(bytesMax, bytesMax, deadline, LONG);
    }

    private static void failed(FetchResult result, FailureReason reason) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Failed.class,
                        it -> assertThat(it.reason()).as(it.detail()).isEqualTo(reason));
    }

    private static String text(FetchResult result) {
        return result instanceof Fetched it
                ? new String(it.body().bytes(), UTF_8)
                : result.toString();
    }

    // ---- one answer

    @Test
    void aBodyComesWithAllThatIsKnownOfIt() throws Exception {
        server.at(
                "daily.example/feed",
                "200 OK\nContent-Type: application/rss+xml\nETag: \"v1\"\nLast-Modified: Thu, 12 Mar 2026 11:00:00 GMT\nCache-Control: max-age=600",
                "<rss/>");

        var fetched = (Fetched) feed(FEED + "#part");

        assertThat(fetched.body().bytes()).asString(UTF_8).isEqualTo("<rss/>");
        assertThat(fetched.body().digest()).hasSize(64).matches("[0-9a-f]+");
        assertThat(fetched.body().declaredType()).isEqualTo("application/rss+xml");
        assertThat(fetched.validators())
                .isEqualTo(new Validators("\"v1\"", "Thu, 12 Mar 2026 11:00:00 GMT", NOW));
        assertThat(fetched.address()).isEqualTo(FEED);
        assertThat(fetched.movedTo()).isNull();
        assertThat(fetched.freshFor()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatAServerDoesNotSayIsAbsent() throws Exception {
        server.at("daily.example/feed", "200 OK", "<rss/>");

        var fetched = (Fetched) feed(FEED);

        assertThat(fetched.body().declaredType()).isNull();
        assertThat(fetched.validators()).isNull();
        assertThat(fetched.freshFor()).isNull();
    }

    @Test
    void weSayWhoWeAreAndWhatWeWant() throws Exception {
        fetcher(FetchOptions.defaults().replaying(server.door()))
                .fetch(FetchRequest.picture("https://daily.example:8443/a.png"));

        var asked = server.asked().getFirst();
        assertThat(asked.host()).isEqualTo("daily.example:8443");
        assertThat(asked.header("user-agent")).isEqualTo("FrontStreet/" + Fetcher.VERSION);
        assertThat(asked.header("accept")).startsWith("image/webp");
        assertThat(asked.header("accept-encoding")).isEqualTo("gzip, br, zstd");
        assertThat(asked.header("x-forwarded-proto")).isEqualTo("https");
        assertThat(asked.headers())
                .doesNotContainKeys("cookie", "if-none-match", "if-modified-since", "referer");
    }

    @Test
    void theVersionIsTheProjects() throws Exception {
        String pom =
                Files.readString(
                        Path.of(
                                Objects.requireNonNull(System.getProperty("frontstreet.root")),
                                "pom.xml"));

        assertThat(pom)
                .containsOnlyOnce("<version>" + Fetcher.VERSION + "</version>\n  <packaging>");
    }

    @Test
    void cookiesAreNotKept() throws Exception {
        server.at("daily.example/feed", "302 Found\nSet-Cookie: a=b\nLocation: /two", "");
        server.at("daily.example/two", "200 OK\nSet-Cookie: c=d", "<rss/>");

        assertThat(text(feed(FEED))).isEqualTo("<rss/>");

        assertThat(server.asked())
                .allSatisfy(it -> assertThat(it.headers()).doesNotContainKey("cookie"));
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND", "400, ODD_STATUS", "405, ODD_STATUS", "418, ODD_STATUS",
                "204, ODD_STATUS", "206, ODD_STATUS",
        "300, ODD_STATUS", "304, ODD_STATUS", "429, OVERLOADED", "503, OVERLOADED",
                "500, SERVER_ERROR", "502, SERVER_ERROR",
        "599, SERVER_ERROR", "301, REDIRECTS"
    })
    void aStatusThatBringsNothingIsAFailure(int status, FailureReason reason) throws Exception {
        server.at("daily.example/feed", status + " So", "");

        failed(feed(FEED), reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 403, 451})
    void aServerMayRefuseUs(int status) throws Exception {
        server.at("daily.example/feed", status + " No", "<html>subscribe</html>");

        assertThat(feed(FEED)).isEqualTo(new Refused("the server refuses us: HTTP " + status));
    }

    @Test
    void goneIsForGood() throws Exception {
        server.at("daily.example/feed", "410 Gone", "");

        assertThat(feed(FEED)).isEqualTo(new Gone());
    }

    @Test
    void aServerSaysWhenToComeAgain() throws Exception {
        server.at("daily.example/feed", "429 Slow down\nRetry-After: 120", "");
        server.at("daily.example/two", "503 Busy\nRetry-After: Thu, 12 Mar 2026 13:00:00 GMT", "");

        assertThat(feed(FEED))
                .isEqualTo(
                        new Failed(
                                OVERLOADED, Duration.ofMinutes(2), "the server answers HTTP 429"));
        assertThat(feed("https://daily.example/two"))
                .isEqualTo(
                        new Failed(OVERLOADED, Duration.ofHours(1), "the server answers HTTP 503"));
    }

    @Test
    void aHostThatAsksForRestIsNotAskedMeanwhile() throws Exception {
        var polite = new HostOptions(2, Duration.ZERO, Duration.ofMinutes(15));
        var fetcher = fetcher(options.politely(polite));
        server.at("daily.example/feed", "429 Slow down\nRetry-After: 600", "");

        failed(fetcher.fetch(FetchRequest.feed(FEED, null)), OVERLOADED);

        assertThat(fetcher.hosts().hasRoom("daily.example")).isFalse();
        failed(fetcher.fetch(FetchRequest.feed(FEED, null)), NO_ROOM);
        assertThat(server.asked()).hasSize(1);
    }

    // ---- conditional GET

    @Test
    void whatWeHaveIsNotAskedForAgain() throws Exception {
        server.at("daily.example/feed", "304 Not Modified\nCache-Control: max-age=60", "");
        var known =
                new Validators(
                        "W/\"v1\"", "Thu, 12 Mar 2026 11:00:00 GMT", NOW.minus(Duration.ofDays(8)));

        var result = fetcher(options).fetch(FetchRequest.feed(FEED, known));

        assertThat(result).isEqualTo(new NotModified(null, Duration.ofMinutes(1)));
        assertThat(server.asked().getFirst().header("if-none-match")).isEqualTo("W/\"v1\"");
        assertThat(server.asked().getFirst().header("if-modified-since"))
                .isEqualTo("Thu, 12 Mar 2026 11:00:00 GMT");
    }

    @Test
    void oldValidatorsAreNotSentBecauseSomeServersAnswer304ForEver() throws Exception {
        var known = new Validators("\"v1\"", null, NOW.minus(Duration.ofDays(8)).minusMillis(1));

        fetcher(options).fetch(FetchRequest.feed(FEED, known));

        assertThat(server.asked().getFirst().headers()).doesNotContainKey("if-none-match");
    }

    @Test
    void validatorsThatCannotBeSentBackAreNotKept() throws Exception {
        server.at(
                "daily.example/feed",
                "200 OK\nETag: \"caf\u00e9\"\nLast-Modified: " + "x".repeat(600),
                "<rss/>");

        assertThat(((Fetched) feed(FEED)).validators()).isNull();
    }

    // ---- redirects

    @Test
    void aChainOfPermanentRedirectsIsReportedAsFarAsItIsPermanent() throws Exception {
        server.at("daily.example/feed", "301 Moved\nLocation: https://www.daily.example/rss", "");
        server.at("www.daily.example/rss", "308 Moved\nLocation: /rss.xml#top", "");
        server.at("www.daily.example/rss.xml", "302 Found\nLocation: //cdn.example/1", "");
        server.at("cdn.example/1", "301 Moved\nLocation: 2", "");
        server.at("cdn.example/2", "200 OK", "<rss/>");

        var fetched = (Fetched) feed(FEED);

        assertThat(fetched.address()).isEqualTo("https://cdn.example/2");
        assertThat(fetched.movedTo()).isEqualTo("https://www.daily.example/rss.xml");
    }

    @Test
    void aPassingRedirectMovesNothing() throws Exception {
        server.at("daily.example/feed", "307 Elsewhere\nLocation: /two", "");
        server.at("daily.example/two", "301 Moved\nLocation: /three", "");
        server.at("daily.example/three", "200 OK", "<rss/>");

        assertThat(((Fetched) feed(FEED)).movedTo()).isNull();
    }

    @Test
    void aMoveIsReportedWithWhatIsNotModifiedToo() throws Exception {
        server.at("daily.example/feed", "301 Moved\nLocation: /two", "");
        server.at("daily.example/two", "304 Not Modified", "");

        var result =
                fetcher(options)
                        .fetch(FetchRequest.feed(FEED, new Validators("\"v1\"", null, NOW)));

        assertThat(result).isEqualTo(new NotModified("https://daily.example/two", null));
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false"})
    void aChainHasItsLimit(int redirects, boolean followed) throws Exception {
        for (int i = 0; i < redirects; i++) {
            server.at("daily.example/" + i, "302 Found\nLocation: /" + (i + 1), "");
        }
        server.at("daily.example/" + redirects, "200 OK", "<rss/>");

        var result = feed("https://daily.example/0");

        if (followed) {
            assertThat(text(result)).isEqualTo("<rss/>");
        } else {
            failed(result, REDIRECTS);
            assertThat(server.asked()).hasSize(6);
        }
    }

    @Test
    void aCircleIsLeftAtOnce() throws Exception {
        server.at("daily.example/feed", "301 Moved\nLocation: /two", "");
        server.at("daily.example/two", "301 Moved\nLocation: /feed#again", "");

        failed(feed(FEED), REDIRECTS);

        assertThat(server.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Location:",
                "Location: file:///etc/passwd",
                "Location: mailto:a@daily.example",
                "Location: http://",
                "Location: http://a b/"
            })
    void aRedirectToNowhereIsAFailure(String location) throws Exception {
        server.at(
                "daily.example/feed", "302 Found\n" + (location.isEmpty() ? "X: y" : location), "");

        failed(feed(FEED), REDIRECTS);
    }

    @Test
    void aRedirectToAnEndlessAddressIsAFailure() throws Exception {
        server.at("daily.example/feed", "302 Found\nLocation: /" + "x".repeat(5000), "");

        failed(feed(FEED), REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "http://127.1/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/latest",
                "http://localhost/",
                "http://a.localhost/"
            })
    void aRedirectToAPrivateAddressIsRefused(String location) throws Exception {
        server.at("daily.example/feed", "302 Found\nLocation: " + location, "");

        assertThat(feed(FEED))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.because()).contains("public internet"));
        assertThat(server.asked()).hasSize(1);
    }

    // ---- addresses

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "daily.example/feed",
                "ftp://daily.example/",
                "file:///etc/passwd",
                "http://",
                "http://daily.example:99999/",
                "http://a..b/"
            })
    void whatIsNoAddressOfTheWebIsRefused(String address) throws Exception {
        assertThat(feed(address)).isInstanceOf(Refused.class);
        assertThat(feed("https://daily.example/" + "x".repeat(5000))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "localhost",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0.0.0.0",
                "[::]",
                "0x7f.1",
                "0177.0.0.1"
            })
    void withTheDoorClosedLoopbackIsRefused(String host) throws Exception {
        String port = server.door().substring(server.door().indexOf(':'));

        var result =
                fetcher(FetchOptions.defaults())
                        .fetch(FetchRequest.feed("http://" + host + port + "/feed", null));

        assertThat(server.asked()).isEmpty();
        if (!host.startsWith("0x")
                && !host.startsWith(
                        "0177")) { // spellings that some resolvers know and others do not
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            it -> assertThat(it.because()).contains("public internet"));
        }
    }

    @Test
    void aNameThatLeadsNowhereIsAFailure() throws Exception {
        var result =
                fetcher(FetchOptions.defaults())
                        .fetch(FetchRequest.feed("https://nobody.invalid/feed", null));

        failed(result, UNKNOWN_HOST);
    }

    @Test
    void aServerWithoutTlsIsNotTrusted() throws Exception {
        try (var plain = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> sayHello(plain));
            var home = new InetSocketAddress(plain.getInetAddress(), plain.getLocalPort());
            var fetcher = new Fetcher(FetchOptions.defaults(), () -> NOW, AddressGuard.only(home));
            open.add(fetcher);

            failed(
                    fetcher.fetch(
                            FetchRequest.feed(
                                    "https://127.0.0.1:" + home.getPort() + "/feed", null)),
                    TLS);
        }
    }

    private static void sayHello(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getOutputStream()
                    .write("220 mail.example at your service\r\n".getBytes(ISO_8859_1));
            socket.getInputStream().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whereNobodyListensThereIsNoConnection() throws Exception {
        server.close();

        failed(feed(FEED), CONNECTION);
    }

    // ---- bodies

    @Test
    void packedBodiesAreUnpacked() throws Exception {
        server.at("daily.example/gzip", "200 OK\nContent-Encoding: gzip", Packed.gzip(Packed.TEXT));
        server.at(
                "daily.example/x-gzip",
                "200 OK\nContent-Encoding: X-GZIP",
                Packed.gzip(Packed.TEXT));
        server.at("daily.example/br", "200 OK\nContent-Encoding: br", Packed.BROTLI);
        server.at("daily.example/zstd", "200 OK\nContent-Encoding: zstd", Packed.ZSTD);
        server.at(
                "daily.example/twice",
                "200 OK\nContent-Encoding: br, gzip",
                Packed.gzip(Packed.BROTLI));
        server.at("daily.example/unpacked", "200 OK\nContent-Encoding: gzip", Packed.TEXT);
        server.at("daily.example/none", "200 OK\nContent-Encoding: UTF-8", Packed.TEXT);

        for (String path : List.of("gzip", "x-gzip", "br", "zstd", "twice", "unpacked", "none")) {
            assertThat(text(feed("https://daily.example/" + path)))
                    .as(path)
                    .isEqualTo(new String(Packed.TEXT, UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void anEmptyBodyIsEmptyHoweverItIsDeclared(String coding) throws Exception {
        server.at("daily.example/feed", "200 OK\nContent-Encoding: " + coding, "");

        assertThat(text(feed(FEED))).isEmpty();
    }

    @Test
    void bombsAreStopped() throws Exception {
        server.at(
                "daily.example/gzip",
                "200 OK\nContent-Encoding: gzip",
                Packed.gzip(new byte[50_000_000]));
        server.at("daily.example/br", "200 OK\nContent-Encoding: br", Packed.BROTLI_BOMB);
        server.at(
                "daily.example/zstd",
                "200 OK\nContent-Encoding: zstd",
                Packed.zstd(new byte[50_000_000]));
        server.at(
                "daily.example/window",
                "200 OK\nContent-Encoding: zstd",
                Packed.ZSTD_WINDOW_OF_128_MIB);

        for (String path : List.of("gzip", "br", "zstd", "window")) {
            failed(feed("https://daily.example/" + path), TOO_BIG);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void packedBodiesCutShortAreBroken(String coding) throws Exception {
        byte[] whole =
                coding.equals("gzip")
                        ? Packed.gzip(Packed.TEXT)
                        : coding.equals("br") ? Packed.BROTLI : Packed.ZSTD;
        for (int length = 2; length < whole.length; length++) {
            server.at(
                    "daily.example/feed",
                    "200 OK\nContent-Encoding: " + coding,
                    Arrays.copyOf(whole, length));
            failed(feed(FEED), BROKEN);
        }
    }

    @Test
    void aCodingNobodyAskedForIsBroken() throws Exception {
        server.at("daily.example/feed", "200 OK\nContent-Encoding: compress", "x");
        server.at("daily.example/many", "200 OK\nContent-Encoding: gzip, gzip, gzip, gzip", "x");

        failed(feed(FEED), BROKEN);
        failed(feed("https://daily.example/many"), BROKEN);
    }

    @Test
    void aBodyOf200MegabytesIsStoppedAtTheLimit() throws Exception {
        server.at(
                "daily.example/declared",
                out -> {
                    out.write(
                            "HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n\r\n"
                                    .getBytes(ISO_8859_1));
                    zeros(out);
                });
        server.at(
                "daily.example/undeclared",
                out -> {
                    out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(ISO_8859_1));
                    zeros(out);
                });

        failed(feed("https://daily.example/declared"), TOO_BIG);
        failed(feed("https://daily.example/undeclared"), TOO_BIG);
    }

    private static void zeros(OutputStream out) throws IOException {
        for (int i = 0; i < 200; i++) {
            out.write(new byte[1 << 20]);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "1001, false"})
    void theLimitItselfIsAllowed(int length, boolean allowed) throws Exception {
        server.at("daily.example/feed", "200 OK", new byte[length]);
        var fetcher = fetcher(options.limitedTo(within(1000, LONG)));

        var result = fetcher.fetch(FetchRequest.feed(FEED, null));

        assertThat(result instanceof Fetched).isEqualTo(allowed);
    }

    @Test
    void aBodyCutShortIsBroken() throws Exception {
        server.at(
                "daily.example/length",
                out ->
                        out.write(
                                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>"
                                        .getBytes(ISO_8859_1)));
        server.at(
                "daily.example/chunk",
                out ->
                        out.write(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n<rss>"
                                        .getBytes(ISO_8859_1)));
        server.at(
                "daily.example/last",
                out ->
                        out.write(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n"
                                        .getBytes(ISO_8859_1)));

        for (String path : List.of("length", "chunk", "last")) {
            failed(feed("https://daily.example/" + path), BROKEN);
        }
    }

    // ---- junk

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n",
                "hello\r\n\r\n",
                "SSH-2.0-OpenSSH_9\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: -7\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc",
                "HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nabcde",
                "HTTP/1.1 407 Proxy\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 101 Switch\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\n"
            })
    void whatIsNotHttpIsAFailure(String bytes) throws Exception {
        server.at("daily.example/feed", out -> out.write(bytes.getBytes(ISO_8859_1)));

        assertThat(feed(FEED)).isInstanceOf(Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no colon here",
                ": no name",
                "Bad Name: x",
                "X: \u0000\u0001\u007f\u00ff",
                "Content-Length: many",
                "Content-Type: \u00ff;;;=",
                "Date: then",
                "Expires: \u0000",
                "Cache-Control: ,,,=,\"",
                "Age: -1"
            })
    void headersWithJunkDoNoHarm(String header) throws Exception {
        server.at(
                "daily.example/feed",
                out ->
                        out.write(
                                ("HTTP/1.1 200 OK\r\n"
                                                + header
                                                + "\r\nConnection: close\r\n\r\n<rss/>")
                                        .getBytes(ISO_8859_1)));

        var result = feed(FEED);

        assertThat(result instanceof Failed || text(result).equals("<rss/>"))
                .as(text(result))
                .isTrue();
    }

    @Test
    void headersWithoutEndAreBroken() throws Exception {
        server.at(
                "daily.example/feed",
                out -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
                    for (int i = 0; i < 10_000; i++) {
                        out.write(
                                ("X-" + i + ": " + "x".repeat(1000) + "\r\n").getBytes(ISO_8859_1));
                    }
                });

        failed(feed(FEED), BROKEN);
    }

    // ---- time

    @Test
    void aDripThatNeverEndsIsStoppedByTheDeadline() throws Exception {
        var done = new CountDownLatch(1);
        server.at(
                "daily.example/feed",
                out -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
                    drip(out, done);
                });

        var result =
                fetcher(options.limitedTo(within(1000, Duration.ofMillis(300))))
                        .fetch(FetchRequest.feed(FEED, null));

        failed(result, TIMEOUT);
        done.countDown();
    }

    @Test
    void soIsAServerThatNeverAnswers() throws Exception {
        var done = new CountDownLatch(1);
        server.at("daily.example/feed", out -> await(done));

        var result =
                fetcher(options.limitedTo(within(1000, Duration.ofMillis(300))))
                        .fetch(FetchRequest.feed(FEED, null));

        failed(result, TIMEOUT);
        done.countDown();
    }

    @Test
    void whoFetchesCanBeInterruptedAndTheRoomIsGivenBack() throws Exception {
        var done = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        server.at(
                "daily.example/feed",
                out -> {
                    asked.countDown();
                    await(done);
                });
        var fetcher = fetcher(options);
        var interrupted = new CountDownLatch(1);
        for (int i = 0; i < 3; i++) { // more than may be at one host at once
            Thread fetching =
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    fetcher.fetch(FetchRequest.feed(FEED, null));
                                } catch (InterruptedException e) {
                                    interrupted.countDown();
                                }
                            });
            asked.await();
            fetching.interrupt();
            fetching.join();
        }

        assertThat(interrupted.getCount()).isZero();
        assertThat(fetcher.hosts().hasRoom("daily.example")).isTrue();
        done.countDown();
    }

    private static void drip(OutputStream out, CountDownLatch done) throws IOException {
        while (done.getCount() > 0) {
            out.write('x');
            out.flush();
            waitFor(done, 20);
        }
    }

    private static void await(CountDownLatch done) {
        waitFor(done, 60_000);
    }

    private static void waitFor(CountDownLatch done, long millis) {
        try {
            done.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- robots.txt

    @Test
    void aPageAsksRobotsFirstAndOnce() throws Exception {
        server.at(
                "daily.example/robots.txt",
                "200 OK\nContent-Type: text/plain",
                "User-agent: *\nDisallow: /private\n");
        server.at("daily.example/a", "200 OK", "<p>a");
        var fetcher = fetcher(options);

        assertThat(text(fetcher.fetch(FetchRequest.page("https://daily.example/a"))))
                .isEqualTo("<p>a");
        assertThat(fetcher.fetch(FetchRequest.page("https://daily.example/private/b")))
                .isEqualTo(new Refused("robots.txt asks us not to read this"));
        assertThat(server.asked())
                .extracting(Loopback.Asked::path)
                .containsExactly("/robots.txt", "/a");
    }

    @Test
    void aRedirectAsksTheRobotsOfTheOtherHost() throws Exception {
        server.at("daily.example/a", "302 Found\nLocation: https://closed.example/a", "");
        server.at("closed.example/robots.txt", "200 OK", "User-agent: *\nDisallow: /");

        assertThat(fetcher(options).fetch(FetchRequest.page("https://daily.example/a")))
                .isInstanceOf(Refused.class);
        assertThat(server.askedForPages()).hasSize(1);
    }

    @Test
    void feedsAndPicturesAreMeantToBeFetched() throws Exception {
        server.at("daily.example/robots.txt", "200 OK", "User-agent: *\nDisallow: /");
        server.at("daily.example/feed", "200 OK", "<rss/>");

        assertThat(text(feed(FEED))).isEqualTo("<rss/>");
        assertThat(text(fetcher(options).fetch(FetchRequest.picture(FEED)))).isEqualTo("<rss/>");
        assertThat(server.asked()).extracting(Loopback.Asked::path).doesNotContain("/robots.txt");
    }

    @Test
    void aRobotsFileOutOfOrderClosesThePages() throws Exception {
        server.at("daily.example/robots.txt", "500 Oh", "");

        failed(fetcher(options).fetch(FetchRequest.page("https://daily.example/a")), SERVER_ERROR);
        assertThat(server.askedForPages()).isEmpty();
    }

    @Test
    void aRobotsFileTooLongIsReadAsFarAsTheLimit() throws Exception {
        String rules =
                "User-agent: *\nDisallow: /private\n" + "#".repeat(2_000_000) + "\nDisallow: /\n";
        server.at("daily.example/robots.txt", "200 OK", rules);
        server.at("daily.example/a", "200 OK", "<p>a");
        var fetcher = fetcher(options);

        assertThat(text(fetcher.fetch(FetchRequest.page("https://daily.example/a"))))
                .isEqualTo("<p>a");
        assertThat(fetcher.fetch(FetchRequest.page("https://daily.example/private")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theDoorIsNotOpenedByAnotherAddress() throws Exception {
        var elsewhere = new InetSocketAddress(ReplayDoor.loopback("127.0.0.2:1").getAddress(), 1);
        try (var fetcher = new Fetcher(options, () -> NOW, AddressGuard.only(elsewhere))) {
            assertThat(fetcher.fetch(FetchRequest.feed(FEED, null))).isInstanceOf(Refused.class);
        }
        assertThat(server.asked()).isEmpty();
    }
}
