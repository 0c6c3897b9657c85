package frontstreet.server.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What headers say → how long to leave the server alone.
class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "Server: ours                                                    | nothing",
                "Cache-Control: max-age=600                                      | PT10M",
                "Cache-Control: public, MAX-AGE = 600                            | PT10M",
                "Cache-Control: max-age=\"600\"                                  | PT10M",
                "Cache-Control: public; Cache-Control: max-age=600               | PT10M",
                "Cache-Control: max-age=60, max-age=600                          | PT1M",
                "Cache-Control: max-age=600; Age: 200                            | PT6M40S",
                "Cache-Control: max-age=600; Age: 900                            | PT0S",
                "Cache-Control: max-age=600; Age: old                            | PT10M",
                "Cache-Control: s-maxage=600                                     | nothing",
                "Cache-Control: no-cache, max-age=600                            | PT0S",
                "Cache-Control: no-store                                         | PT0S",
                "Cache-Control: max-age=-5                                       | nothing",
                "Cache-Control: max-age=soon                                     | nothing",
                "Cache-Control: max-age=                                         | nothing",
                "Cache-Control: max-age=99999999999999999999                     | PT596523H14M8S",
                "Cache-Control: max-age=9999999999                               | PT596523H14M8S",
                "Expires: Thu, 12 Mar 2026 12:30:00 GMT                          | PT30M",
                "Expires: Thursday, 12-Mar-26 12:30:00 GMT                       | PT30M",
                "Expires: Thu Mar 12 12:30:00 2026                               | PT30M",
                "Expires: Thu, 12 Mar 2026 11:30:00 GMT                          | PT0S",
                "Expires: 0                                                      | PT0S",
                "Expires: whenever                                               | PT0S",
                "Expires: Thu, 12 Mar 9999 12:00:00 GMT                          | PT596523H14M8S",
                "Date: Thu, 12 Mar 2026 09:00:00 GMT; Expires: Thu, 12 Mar 2026 09:05:00 GMT | PT5M",
                "Cache-Control: max-age=60; Expires: Thu, 12 Mar 2026 12:30:00 GMT | PT1M",
                "Cache-Control: public; Expires: Thu, 12 Mar 2026 12:30:00 GMT   | PT30M",
            })
    void anAnswerStaysFresh(String headers, String expected) {
        var fresh = Freshness.of(headers(headers), NOW);

        assertThat(fresh == null ? null : fresh.toString()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "Server: ours                                   | nothing",
                "Retry-After: 120                               | PT2M",
                "Retry-After: 0                                 | PT0S",
                "Retry-After: -1                                | nothing",
                "Retry-After: 1e9                               | nothing",
                "Retry-After: later                             | nothing",
                "Retry-After: 99999999999999999999999999        | PT596523H14M8S",
                "Retry-After: Thu, 12 Mar 2026 13:00:00 GMT     | PT1H",
                "Retry-After: Thu, 12 Mar 2026 10:00:00 GMT     | PT0S",
                "Date: Thu, 12 Mar 2026 12:50:00 GMT; Retry-After: Thu, 12 Mar 2026 13:00:00 GMT | PT10M",
            })
    void aFailureAsksToStayAway(String headers, String expected) {
        var wait = Freshness.retryAfter(headers(headers), NOW);

        assertThat(wait == null ? null : wait.toString()).isEqualTo(expected);
    }

    private static Headers headers(String lines) {
        var builder = new Headers.Builder();
        for (String line : lines.split("; ", -1)) {
            builder.add(line);
        }
        return builder.build();
    }
}
