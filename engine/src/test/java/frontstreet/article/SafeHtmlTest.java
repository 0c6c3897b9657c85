package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHtmlTest {
    private final SafeHtml safe = new SafeHtml();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Rain <b>all</b> day</p>|<p>Rain <b>all</b> day</p>",
                "<script>alert(1)</script>Rain|Rain",
                "<a href='javascript:alert(1)'>Rain</a>|<a>Rain</a>",
                "<p onclick='alert(1)'>Rain</p>|<p>Rain</p>",
                "<p style='background:url(javascript:1)'>Rain</p>|<p>Rain</p>",
            })
    void whatRunsGoesAndTheTextStays(String html, String kept) {
        assertThat(safe.clean(html, null)).isEqualTo(kept);
    }

    @Test
    void relativeAddressesBecomeAbsolute() {
        String clean =
                safe.clean("<a href='/b'><img src='c.png'></a>", "https://herald.example/a/");

        assertThat(clean)
                .isEqualTo(
                        "<a href=\"https://herald.example/b\">"
                                + "<img src=\"https://herald.example/a/c.png\" /></a>");
    }
}
