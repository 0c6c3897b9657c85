package frontstreet.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUrlTest {
    /// The normal examples of RFC 3986, section 5.4.1, and the abnormal ones of 5.4.2.
    @ParameterizedTest
    @CsvSource({
        "g:h, g:h",
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        "g?y#s, http://a/b/c/g?y#s",
        ";x, http://a/b/c/;x",
        "'', http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/../h, http://a/b/c/h",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "g#s/../x, http://a/b/c/g#s/../x",
    })
    void resolvesAsTheStandardSays(String reference, String absolute) {
        assertThat(BaseUrl.of("http://a/b/c/d;p?q").resolve(reference)).isEqualTo(absolute);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "snow and rain|https://herald.example/snow%20and%20rain",
                "` snow\n `|https://herald.example/snow",
                "`sn\now`|https://herald.example/snow",
                "`a\"b<c>`|https://herald.example/a%22b%3Cc%3E",
                "žluť|https://herald.example/žluť",
                "https://other.example/a b|https://other.example/a%20b",
                "mailto:ida@herald.example|mailto:ida@herald.example",
                "a:b|a:b",
                "1:b|https://herald.example/1:b",
            })
    void toleratesWhatIsWrittenInTheWild(String reference, String absolute) {
        assertThat(BaseUrl.of("https://herald.example").resolve(reference)).isEqualTo(absolute);
    }

    @ParameterizedTest
    @CsvSource({"''", "/path", "news", "urn:x:1", "mailto:ida@herald.example", ":", "//h/p"})
    void whatIsNoBaseLeavesAddressesAsTheyAre(String address) {
        BaseUrl none = BaseUrl.of(address);

        assertThat(none.address()).isNull();
        assertThat(none.resolve("../a b")).isEqualTo("../a%20b");
    }

    @Test
    void basesStandInEachOther() {
        BaseUrl outer = BaseUrl.of("https://herald.example/news/feed.xml");

        assertThat(outer.under("/blog/").under("2026/").resolve("x"))
                .isEqualTo("https://herald.example/blog/2026/x");
        assertThat(outer.under(" ").resolve("x")).isEqualTo("https://herald.example/news/x");
        assertThat(outer.under("urn:x").resolve("x")).isEqualTo("https://herald.example/news/x");
    }
}
