package frontstreet.server.fetch;

import static frontstreet.server.fetch.FailureReason.CONNECTION;
import static frontstreet.server.fetch.FailureReason.REDIRECTS;
import static frontstreet.server.fetch.FailureReason.TLS;
import static frontstreet.server.fetch.FailureReason.UNKNOWN_HOST;
import static frontstreet.server.fetch.FetchStage.FEED;
import static frontstreet.server.fetch.FetchStage.failed;
import static frontstreet.server.fetch.FetchStage.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.FetchResult.NotModified;
import frontstreet.server.fetch.FetchResult.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a fetch goes, and where it is led.
class FetcherAddressTest {
    private final FetchStage stage = new FetchStage();
    private final Loopback server = stage.server();
    private final FetchOptions options = stage.options();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aChainOfPermanentRedirectsIsReportedAsFarAsItIsPermanent() throws Exception {
        server.at("daily.example/feed", "301 Moved\nLocation: https://www.daily.example/rss", "");
        server.at("www.daily.example/rss", "308 Moved\nLocation: /rss.xml#top", "");
        server.at("www.daily.example/rss.xml", "302 Found\nLocation: //cdn.example/1", "");
        server.at("cdn.example/1", "301 Moved\nLocation: 2", "");
        server.at("cdn.example/2", "200 OK", "<rss/>");

        var fetched = (Fetched) stage.feed(FEED);

        assertThat(fetched.address()).isEqualTo("https://cdn.example/2");
        assertThat(fetched.movedTo()).isEqualTo("https://www.daily.example/rss.xml");
    }

    @Test
    void aPassingRedirectMovesNothing() throws Exception {
        server.at("daily.example/feed", "307 Elsewhere\nLocation: /two", "");
        server.at("daily.example/two", "301 Moved\nLocation: /three", "");
        server.at("daily.example/three", "200 OK", "<rss/>");

        assertThat(((Fetched) stage.feed(FEED)).movedTo()).isNull();
    }

    @Test
    void aMoveIsReportedWithWhatIsNotModifiedToo() throws Exception {
        server.at("daily.example/feed", "301 Moved\nLocation: /two", "");
        server.at("daily.example/two", "304 Not Modified", "");

        var result =
                stage.fetcher(options)
                        .fetch(
                                FetchRequest.feed(
                                        FEED, new Validators("\"v1\"", null, FetchStage.NOW)));

        assertThat(result).isEqualTo(new NotModified("https://daily.example/two", null));
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false"})
    void aChainHasItsLimit(int redirects, boolean followed) throws Exception {
        for (int i = 0; i < redirects; i++) {
            server.at("daily.example/" + i, "302 Found\nLocation: /" + (i + 1), "");
        }
        server.at("daily.example/" + redirects, "200 OK", "<rss/>");

        var result = stage.feed("https://daily.example/0");

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

        failed(stage.feed(FEED), REDIRECTS);

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

        failed(stage.feed(FEED), REDIRECTS);
    }

    @Test
    void aRedirectToAnEndlessAddressIsAFailure() throws Exception {
        server.at("daily.example/feed", "302 Found\nLocation: /" + "x".repeat(5000), "");

        failed(stage.feed(FEED), REDIRECTS);
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

        assertThat(stage.feed(FEED))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.because()).contains("public internet"));
        assertThat(server.asked()).hasSize(1);
    }

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
        assertThat(stage.feed(address)).isInstanceOf(Refused.class);
        assertThat(stage.feed("https://daily.example/" + "x".repeat(5000)))
                .isInstanceOf(Refused.class);
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
                stage.fetcher(FetchOptions.defaults())
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
                stage.fetcher(FetchOptions.defaults())
                        .fetch(FetchRequest.feed("https://nobody.invalid/feed", null));

        failed(result, UNKNOWN_HOST);
    }

    @Test
    void aServerWithoutTlsIsNotTrusted() throws Exception {
        try (var plain = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> sayHello(plain));
            var home = new InetSocketAddress(plain.getInetAddress(), plain.getLocalPort());
            var fetcher =
                    new Fetcher(
                            FetchOptions.defaults(), () -> FetchStage.NOW, AddressGuard.only(home));
            stage.closesLater(fetcher);

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

        failed(stage.feed(FEED), CONNECTION);
    }
}
