package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.account.FullText;
import java.io.IOException;
import java.net.BindException;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenFailureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1 | 8080 | Address already in use          | 127.0.0.1:8080: another program does; stop it, or name another port with --port",
                "192.0.2.1 | 8080 | Cannot assign requested address | 192.0.2.1:8080: it is no address of this machine; name another with --host",
                "::1       | 80   | Permission denied               | [::1]:80: this user may not, ports below 1024 are kept for the system; name another port with --port",
                "127.0.0.1 | 8080 | Permission denied               | 127.0.0.1:8080: this user may not; name another port with --port",
                "127.0.0.1 | 8080 | Something else                  | 127.0.0.1:8080: Something else",
            })
    void theReasonIsTheOneThatTheSystemHas(String host, int port, String said, String sentence) {
        var options = new SiteOptions(host, port, ZoneOffset.UTC, null, FullText.SIGNED_IN);
        var failure =
                new IllegalStateException("Port in use", new IOException(new BindException(said)));

        assertThat(ListenFailure.sentence(options, failure))
                .isEqualTo("cannot listen on " + sentence);
    }
}
