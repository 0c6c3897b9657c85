package frontstreet.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlCleanerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://Paper.Example/a                             | https://paper.example/a",
                "https://paper.example                               | https://paper.example/",
                "https://paper.example:443/a                         | https://paper.example/a",
                "http://paper.example:8080/a                         | http://paper.example:8080/a",
                "https://reader:secret@paper.example/a               | https://paper.example/a",
                "https://paper.example/a#comments                    | https://paper.example/a",
                "https://paper.example/x/../a/./b/                   | https://paper.example/a/b/",
                "https://paper.example/../../a                       | https://paper.example/a",
                "https://paper.example/%7euser/%c3%a4                | https://paper.example/~user/%C3%A4",
                "https://paper.example/straße nach oben              | https://paper.example/stra%C3%9Fe%20nach%20oben",
                "https://paper.example/100%-sure                     | https://paper.example/100%25-sure",
                "https://paper.example/a?utm_source=x&id=7&UTM_Medium=y | https://paper.example/a?id=7",
                "https://paper.example/a?fbclid=1&gclid=2            | https://paper.example/a",
                "https://paper.example/a?id=7&wt_mc=3&page=2         | https://paper.example/a?id=7&page=2",
                "https://paper.example/a?ref=rss                     | https://paper.example/a",
                "https://paper.example/a?ref=A-1042                  | https://paper.example/a?ref=A-1042",
                "https://paper.example/a?b=2&a=1                     | https://paper.example/a?b=2&a=1",
                "https://paper.example/a?                            | https://paper.example/a",
                "https://paper.example/a?x={1}                       | https://paper.example/a?x=%7B1%7D",
            })
    void oneArticleHasOneAddress(String found, String expected) {
        assertThat(UrlCleaner.clean(found)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/b?utm_source=x | https://paper.example/a/c | https://paper.example/b",
                "b               | https://paper.example/a/c | https://paper.example/a/b",
                "//other.example/b | https://paper.example/a | https://other.example/b",
            })
    void aRelativeAddressIsResolved(String found, String base, String expected) {
        assertThat(UrlCleaner.clean(found, base)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a",
                "mailto:desk@paper.example",
                "javascript:void(0)",
                "https://",
                "https:///a",
                "data:text/html,x",
                "ftp://paper.example/a",
                "http://[",
                "::",
            })
    void whatIsNoAddressOfTheWebGivesNone(String found) {
        assertThat(UrlCleaner.clean(found)).isEmpty();
    }

    @Test
    void anEndlessAddressGivesNone() {
        assertThat(UrlCleaner.clean("https://paper.example/" + "a".repeat(100_000))).isEmpty();
    }

    @Test
    void aCanonicalAddressIsAbsolute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CanonicalUrl("/a"));
    }
}
