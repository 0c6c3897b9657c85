package frontstreet.server.fetch;

import static frontstreet.server.fetch.FailureReason.NO_ROOM;
import static frontstreet.server.fetch.FailureReason.OVERLOADED;
import static frontstreet.server.fetch.FailureReason.SERVER_ERROR;
import static frontstreet.server.fetch.FetchStage.FEED;
import static frontstreet.server.fetch.FetchStage.failed;
import static frontstreet.server.fetch.FetchStage.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.fetch.FetchResult.Failed;
import frontstreet.server.fetch.FetchResult.Fetched;
import frontstreet.server.fetch.FetchResult.Gone;
import frontstreet.server.fetch.FetchResult.NotModified;
import frontstreet.server.fetch.FetchResult.Refused;
import frontstreet.server.version.Version;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One answer of a server → one result.
class FetcherTest {
    private final FetchStage stage = new FetchStage();
    private final Loopback server = stage.server();
    private final FetchOptions options = stage.options();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aBodyComesWithAllThatIsKnownOfIt() throws Exception {
        server.at(
                "daily.example/feed",
                "200 OK\nContent-Type: application/rss+xml\nETag: \"v1\"\nLast-Modified: Thu, 12 Mar 2026 11:00:00 GMT\nCache-Control: max-age=600",
                "<rss/>");

        var fetched = (Fetched) stage.feed(FEED + "#part");

        assertThat(fetched.body().bytes()).asString(UTF_8).isEqualTo("<rss/>");
        assertThat(fetched.body().digest()).hasSize(64).matches("[0-9a-f]+");
        assertThat(fetched.body().declaredType()).isEqualTo("application/rss+xml");
        assertThat(fetched.validators())
                .isEqualTo(
                        new Validators("\"v1\"", "Thu, 12 Mar 2026 11:00:00 GMT", FetchStage.NOW));
        assertThat(fetched.address()).isEqualTo(FEED);
        assertThat(fetched.movedTo()).isNull();
        assertThat(fetched.freshFor()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void whatAServerDoesNotSayIsAbsent() throws Exception {
        server.at("daily.example/feed", "200 OK", "<rss/>");

        var fetched = (Fetched) stage.feed(FEED);

        assertThat(fetched.body().declaredType()).isNull();
        assertThat(fetched.validators()).isNull();
        assertThat(fetched.freshFor()).isNull();
    }

    @Test
    void weSayWhoWeAreAndWhatWeWant() throws Exception {
        stage.fetcher(FetchOptions.defaults().replaying(server.door()))
                .fetch(FetchRequest.picture("https://daily.example:8443/a.png"));

        var asked = server.asked().getFirst();
        assertThat(asked.host()).isEqualTo("daily.example:8443");
        assertThat(asked.header("user-agent")).isEqualTo("FrontStreet/" + Version.current());
        assertThat(asked.header("accept")).startsWith("image/webp");
        assertThat(asked.header("accept-encoding")).isEqualTo("gzip, br, zstd");
        assertThat(asked.header("x-forwarded-proto")).isEqualTo("https");
        assertThat(asked.headers())
                .doesNotContainKeys("cookie", "if-none-match", "if-modified-since", "referer");
    }

    @Test
    void cookiesAreNotKept() throws Exception {
        server.at("daily.example/feed", "302 Found\nSet-Cookie: a=b\nLocation: /two", "");
        server.at("daily.example/two", "200 OK\nSet-Cookie: c=d", "<rss/>");

        assertThat(text(stage.feed(FEED))).isEqualTo("<rss/>");

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

        failed(stage.feed(FEED), reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 403, 451})
    void aServerMayRefuseUs(int status) throws Exception {
        server.at("daily.example/feed", status + " No", "<html>subscribe</html>");

        assertThat(stage.feed(FEED))
                .isEqualTo(new Refused("the server refuses us: HTTP " + status));
    }

    @Test
    void goneIsForGood() throws Exception {
        server.at("daily.example/feed", "410 Gone", "");

        assertThat(stage.feed(FEED)).isEqualTo(new Gone());
    }

    @Test
    void aServerSaysWhenToComeAgain() throws Exception {
        server.at("daily.example/feed", "429 Slow down\nRetry-After: 120", "");
        server.at("daily.example/two", "503 Busy\nRetry-After: Thu, 12 Mar 2026 13:00:00 GMT", "");

        assertThat(stage.feed(FEED))
                .isEqualTo(
                        new Failed(
                                OVERLOADED, Duration.ofMinutes(2), "the server answers HTTP 429"));
        assertThat(stage.feed("https://daily.example/two"))
                .isEqualTo(
                        new Failed(OVERLOADED, Duration.ofHours(1), "the server answers HTTP 503"));
    }

    @Test
    void aHostThatAsksForRestIsNotAskedMeanwhile() throws Exception {
        var polite = new HostOptions(2, Duration.ZERO, Duration.ofMinutes(15));
        var fetcher = stage.fetcher(options.politely(polite));
        server.at("daily.example/feed", "429 Slow down\nRetry-After: 600", "");

        failed(fetcher.fetch(FetchRequest.feed(FEED, null)), OVERLOADED);

        assertThat(fetcher.hosts().hasRoom("daily.example")).isFalse();
        failed(fetcher.fetch(FetchRequest.feed(FEED, null)), NO_ROOM);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void whatWeHaveIsNotAskedForAgain() throws Exception {
        server.at("daily.example/feed", "304 Not Modified\nCache-Control: max-age=60", "");
        var known =
                new Validators(
                        "W/\"v1\"",
                        "Thu, 12 Mar 2026 11:00:00 GMT",
                        FetchStage.NOW.minus(Duration.ofDays(8)));

        var result = stage.fetcher(options).fetch(FetchRequest.feed(FEED, known));

        assertThat(result).isEqualTo(new NotModified(null, Duration.ofMinutes(1)));
        assertThat(server.asked().getFirst().header("if-none-match")).isEqualTo("W/\"v1\"");
        assertThat(server.asked().getFirst().header("if-modified-since"))
                .isEqualTo("Thu, 12 Mar 2026 11:00:00 GMT");
    }

    @Test
    void oldValidatorsAreNotSentBecauseSomeServersAnswer304ForEver() throws Exception {
        var known =
                new Validators(
                        "\"v1\"", null, FetchStage.NOW.minus(Duration.ofDays(8)).minusMillis(1));

        stage.fetcher(options).fetch(FetchRequest.feed(FEED, known));

        assertThat(server.asked().getFirst().headers()).doesNotContainKey("if-none-match");
    }

    @Test
    void validatorsThatCannotBeSentBackAreNotKept() throws Exception {
        server.at(
                "daily.example/feed",
                "200 OK\nETag: \"caf\u00e9\"\nLast-Modified: " + "x".repeat(600),
                "<rss/>");

        assertThat(((Fetched) stage.feed(FEED)).validators()).isNull();
    }

    @Test
    void aPageAsksRobotsFirstAndOnce() throws Exception {
        server.at(
                "daily.example/robots.txt",
                "200 OK\nContent-Type: text/plain",
                "User-agent: *\nDisallow: /private\n");
        server.at("daily.example/a", "200 OK", "<p>a");
        var fetcher = stage.fetcher(options);

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

        assertThat(stage.fetcher(options).fetch(FetchRequest.page("https://daily.example/a")))
                .isInstanceOf(Refused.class);
        assertThat(server.askedForPages()).hasSize(1);
    }

    @Test
    void feedsAndPicturesAreMeantToBeFetched() throws Exception {
        server.at("daily.example/robots.txt", "200 OK", "User-agent: *\nDisallow: /");
        server.at("daily.example/feed", "200 OK", "<rss/>");

        assertThat(text(stage.feed(FEED))).isEqualTo("<rss/>");
        assertThat(text(stage.fetcher(options).fetch(FetchRequest.picture(FEED))))
                .isEqualTo("<rss/>");
        assertThat(server.asked()).extracting(Loopback.Asked::path).doesNotContain("/robots.txt");
    }

    @Test
    void aRobotsFileOutOfOrderClosesThePages() throws Exception {
        server.at("daily.example/robots.txt", "500 Oh", "");

        failed(
                stage.fetcher(options).fetch(FetchRequest.page("https://daily.example/a")),
                SERVER_ERROR);
        assertThat(server.askedForPages()).isEmpty();
    }

    @Test
    void aRobotsFileTooLongIsReadAsFarAsTheLimit() throws Exception {
        String rules =
                "User-agent: *\nDisallow: /private\n" + "#".repeat(2_000_000) + "\nDisallow: /\n";
        server.at("daily.example/robots.txt", "200 OK", rules);
        server.at("daily.example/a", "200 OK", "<p>a");
        var fetcher = stage.fetcher(options);

        assertThat(text(fetcher.fetch(FetchRequest.page("https://daily.example/a"))))
                .isEqualTo("<p>a");
        assertThat(fetcher.fetch(FetchRequest.page("https://daily.example/private")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theDoorIsNotOpenedByAnotherAddress() throws Exception {
        var elsewhere = new InetSocketAddress(ReplayDoor.loopback("127.0.0.2:1").getAddress(), 1);
        try (var fetcher =
                new Fetcher(options, () -> FetchStage.NOW, AddressGuard.only(elsewhere))) {
            assertThat(fetcher.fetch(FetchRequest.feed(FEED, null))).isInstanceOf(Refused.class);
        }
        assertThat(server.asked()).isEmpty();
    }
}
