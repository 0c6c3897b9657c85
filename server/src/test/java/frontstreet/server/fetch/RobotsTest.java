package frontstreet.server.fetch;

import static frontstreet.server.fetch.FailureReason.SERVER_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What robots.txt says to us, by RFC 9309.
class RobotsTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final List<String> asked = new ArrayList<>();
    private FetchResult answer = new FetchResult.Gone();

    private Robots robots(int bytesMax) {
        var options = new RobotsOptions(Duration.ofHours(24), Duration.ofMinutes(5), bytesMax);
        return new Robots(
                options,
                nanos::get,
                request -> {
                    assertThat(request.purpose()).isEqualTo(Purpose.ROBOTS);
                    asked.add(request.address());
                    return answer;
                });
    }

    private static FetchResult text(String robots) {
        var body = Body.of(robots.getBytes(StandardCharsets.UTF_8), "text/plain");
        return new FetchResult.Fetched(body, null, "https://daily.example/robots.txt", null, null);
    }

    private static Optional<FetchResult> objection(Robots robots, String page) throws Exception {
        return robots.objection(HttpUrl.get(page));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                              | /a          | yes",
                "User-agent: *;Disallow: /                                       | /a          | no",
                "User-agent: *;Disallow:                                         | /a          | yes",
                "User-agent: *;Disallow: /private                                | /private/a  | no",
                "User-agent: *;Disallow: /private                                | /a          | yes",
                "User-agent: *;Disallow: /;Allow: /news                          | /news/a     | yes",
                "User-agent: *;Disallow: /;User-agent: FrontStreet;Allow: /      | /a          | yes",
                "User-agent: *;Allow: /;User-agent: frontstreet;Disallow: /      | /a          | no",
                "User-agent: frontstreetwise;Disallow: /                         | /a          | yes",
                "User-agent: frontstreet/2.0;Disallow: /                         | /a          | no",
                "User-agent: other;User-agent: frontstreet;Disallow: /           | /a          | no",
                "User-agent: *;Disallow: /*.pdf$                                 | /a.pdf      | no",
                "User-agent: *;Disallow: /*.pdf$                                 | /a.pdf?b    | yes",
                "User-agent: *;Disallow: /*?print                                | /a?print=1  | no",
                "User-agent: *;Disallow: /;Disallow: /a;Allow: /a/b              | /a/b/c      | yes",
                "User-agent: *;Disallow: /a;Allow: /a                            | /a          | yes",
                "User-agent: *;Crawl-delay: 86400;Disallow: /private             | /a          | yes",
                "<html><body>User-agent: nobody</body></html>                    | /a          | yes",
            })
    void aPageMayBeRead(String lines, String path, String may) throws Exception {
        answer = text(lines.replace(';', '\n'));

        var objection = objection(robots(1000), "https://daily.example" + path);

        assertThat(objection.isEmpty()).isEqualTo(may.equals("yes"));
        objection.ifPresent(it -> assertThat(it).isInstanceOf(FetchResult.Refused.class));
    }

    @Test
    void oneThatIsGoneOrRefusedClosesNothing() throws Exception {
        for (var answered : List.of(new FetchResult.Gone(), new FetchResult.Refused("HTTP 403"))) {
            answer = answered;
            assertThat(objection(robots(1000), "https://daily.example/a")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FailureReason.class)
    void oneThatCannotBeAskedForClosesTheHostAndOneThatIsUnreadableDoesNot(FailureReason reason)
            throws Exception {
        answer = new FetchResult.Failed(reason, Duration.ofMinutes(1), "as it was");

        var objection = objection(robots(1000), "https://daily.example/a");

        switch (reason) {
            case NOT_FOUND, ODD_STATUS, REDIRECTS, TOO_BIG, BROKEN ->
                    assertThat(objection).isEmpty();
            case UNKNOWN_HOST, CONNECTION, TLS, TIMEOUT, NO_ROOM, OVERLOADED, SERVER_ERROR ->
                    assertThat(objection)
                            .contains(
                                    new FetchResult.Failed(
                                            reason,
                                            Duration.ofMinutes(1),
                                            "robots.txt: as it was"));
        }
    }

    @Test
    void aHostIsAskedOnceADay() throws Exception {
        answer = text("User-agent: *\nDisallow: /private");
        Robots robots = robots(1000);

        objection(robots, "https://daily.example/a");
        nanos.addAndGet(Duration.ofHours(23).toNanos());
        objection(robots, "https://daily.example/b");
        assertThat(asked).containsExactly("https://daily.example/robots.txt");

        nanos.addAndGet(Duration.ofHours(1).toNanos());
        objection(robots, "https://daily.example/c");
        assertThat(asked).hasSize(2);
    }

    @Test
    void aClosedHostIsAskedAgainSoon() throws Exception {
        answer = new FetchResult.Failed(SERVER_ERROR, null, "HTTP 500");
        Robots robots = robots(1000);

        assertThat(objection(robots, "https://daily.example/a")).isPresent();
        answer = new FetchResult.Gone();
        nanos.addAndGet(Duration.ofMinutes(4).toNanos());
        assertThat(objection(robots, "https://daily.example/a")).isPresent();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(objection(robots, "https://daily.example/a")).isEmpty();
    }

    @Test
    void schemeHostAndPortAreAskedApart() throws Exception {
        Robots robots = robots(10_000);

        objection(robots, "https://daily.example/a");
        objection(robots, "http://daily.example/a");
        objection(robots, "https://daily.example:8443/a");
        objection(robots, "https://www.daily.example/a");

        assertThat(asked)
                .containsExactly(
                        "https://daily.example/robots.txt",
                        "http://daily.example/robots.txt",
                        "https://daily.example:8443/robots.txt",
                        "https://www.daily.example/robots.txt");
    }

    @Test
    void whatIsRememberedHasABoundAndTheLongestUnusedGoes() throws Exception {
        Robots robots = robots(600); // three hosts of 200 bytes each, their rules empty

        objection(robots, "https://one.example/a");
        objection(robots, "https://two.example/a");
        objection(robots, "https://three.example/a");
        objection(robots, "https://one.example/b");
        objection(robots, "https://four.example/a");
        assertThat(asked).hasSize(4);

        objection(robots, "https://one.example/c");
        assertThat(asked).hasSize(4);
        objection(robots, "https://two.example/b");
        assertThat(asked).hasSize(5);
    }

    @Test
    void rulesMadeToBeSlowAreNot() throws Exception {
        answer = text("User-agent: *\n" + ("Disallow: /" + "*a".repeat(200) + "b$\n").repeat(1000));

        assertThat(objection(robots(1 << 20), "https://daily.example/" + "a".repeat(2000)))
                .isEmpty();
    }
}
