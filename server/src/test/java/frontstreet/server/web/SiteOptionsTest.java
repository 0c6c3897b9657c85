package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.account.FullText;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteOptionsTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:80",
        "0.0.0.0, http://127.0.0.1:80",
        "::, http://[::1]:80",
        "fd00::1, http://[fd00::1]:80",
        "paper.example, http://paper.example:80"
    })
    void theAddressIsOneThatABrowserOpens(String host, String address) {
        var options = new SiteOptions(host, 0, ZoneOffset.UTC, null, FullText.SIGNED_IN);

        assertThat(options.base(80)).isEqualTo(address);
        assertThat(options.isSecure()).isFalse();
    }

    @Test
    void behindAProxyItIsTheProxys() {
        var options =
                new SiteOptions(
                        "127.0.0.1",
                        8080,
                        ZoneOffset.UTC,
                        "https://news.example.org",
                        FullText.SIGNED_IN);

        assertThat(options.base(8080)).isEqualTo("https://news.example.org");
        assertThat(options.isSecure()).isTrue();
    }
}
