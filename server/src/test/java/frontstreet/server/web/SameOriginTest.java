package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {
    @ParameterizedTest
    @CsvSource({
        "same-origin,                       , paper.example, true",
        "same-origin, https://other.example , paper.example, true",
        "same-site  , https://paper.example , paper.example, false",
        "cross-site , https://paper.example , paper.example, false",
        "none       , https://paper.example , paper.example, false",
        "''         , https://paper.example , paper.example, false",
        "           , https://paper.example , paper.example, true",
        "           , http://paper.example  , paper.example, true",
        "           , https://a.paper.example, paper.example, false",
        "           , null                  , paper.example, false",
        "           ,                       , paper.example, false",
        "           , https://paper.example ,              , false",
    })
    void onlyAPageOfOursMayChangeSomething(
            @Nullable String site, @Nullable String origin, @Nullable String host, boolean isOurs) {
        assertThat(SameOrigin.holds(site, origin, host)).isEqualTo(isOurs);
    }
}
