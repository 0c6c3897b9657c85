package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.account.FullText;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNamesTest {
    private static HostNames names(String listens, @Nullable String address, String... others) {
        return new HostNames(
                new SiteOptions(listens, 8080, ZoneOffset.UTC, address, FullText.SIGNED_IN)
                        .named(List.of(others)));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8080, true",
        "127.0.0.1, true",
        "127.1, true",
        "192.168.0.7:80, true",
        "[::1]:8080, true",
        "[::1], true",
        "localhost:8080, true",
        "LocalHost., true",
        "paper.localhost:8080, true",
        ", true",
        "evil.example, false",
        "evil.example:8080, false",
        "127.0.0.1.evil.example, false",
        "localhost.evil.example, false",
        "notlocalhost, false",
        "news.example.org, false",
        "'', false",
        "':8080', false",
        "'[::1].evil.example', false",
        "'127.0.0.1@evil.example', false",
    })
    void onItsOwnMachineAPaperAnswersToTheMachinesNames(@Nullable String host, boolean holds) {
        for (String listens : List.of("127.0.0.1", "localhost", "::1", "127.0.0.2")) {
            assertThat(names(listens, null).holds(host)).as(listens).isEqualTo(holds);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "news.example.org, true",
        "NEWS.example.org:443, true",
        "nas.local:8080, true",
        "other.local, true",
        "example.org, false",
        "anews.example.org, false",
    })
    void andToThoseThatItsOperatorGaveIt(String host, boolean holds) {
        HostNames names =
                names("127.0.0.1", "https://news.example.org:8443", "NAS.local", "other.local");

        assertThat(names.holds(host)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0", "::", "192.168.0.7", "paper.example"})
    void aPaperThatListensToANetworkAnswersToAll(String listens) {
        assertThat(names(listens, null).holds("any.example")).isTrue();
    }
}
