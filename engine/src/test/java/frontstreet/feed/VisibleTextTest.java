package frontstreet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Snow|Snow",
                "  Snow  and\t rain |Snow and rain",
                "Snow <b>and</b> rain|Snow and rain",
                "Snow<br/>rain|Snowrain",
                "Snow &amp; rain|Snow & rain",
                "Snow &lt;b&gt;|Snow <b>",
                "5 < 6|5 < 6",
                "a <- b|a <- b",
                "the <acme> tag|the <acme> tag",
                "<script>x</script>Snow|Snow",
                "<SCRIPT src=x>y</SCRIPT >Snow|Snow",
                "<script>never closed|``",
                "<!-- hidden -->Snow|Snow",
                "<!-- never closed|<!-- never closed",
                "Snow <b|Snow <b",
                "<|<",
                "</|</",
                "&|&",
                "&unknown;|&unknown;",
                "&#8217;&#x2019;&#146;|’’’",
            })
    void isWhatAReaderSees(String html, String text) {
        assertThat(VisibleText.of(html)).isEqualTo(text);
    }
}
