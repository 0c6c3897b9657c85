package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
    private final SafeHtml safe = new SafeHtml();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "Rain|Rain",
                "<p>Rain <b>all</b> day</p>|<p>Rain <b>all</b> day</p>",
                "<script>alert(1)</script>Rain|Rain",
                "<style>p{color:red}</style>Rain|Rain",
                "<p onclick='alert(1)'>Rain</p>|<p>Rain</p>",
                "<p style='background:url(javascript:1)' class=x id=y>Rain</p>|<p>Rain</p>",
                "<form action=/x><input name=q><button>Go</button></form>Rain|GoRain",
                "Rain<iframe src='https://e.example/'></iframe>|Rain",
                "Rain <object data=x>all day</object>|Rain all day",
                "Rain<base href='https://e.example/'><meta http-equiv=refresh><link rel=x href=y>|Rain",
                "<blink>Rain</blink>|Rain",
                "Rain <!-- hidden --> day|Rain  day",
                "<span/>Rain <b/>day|<span></span>Rain <b></b>day",
                "<p>Rain|<p>Rain</p>",
                "Rain</p></div>|Rain",
                "5 < 6 & 7|5 &lt; 6 &amp; 7",
                "<!' Rain|&lt;!&#39; Rain",
            })
    void keepsWhatIsHarmless(String html, String clean) {
        assertThat(safe.clean(html, null)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://e.example/a|yes",
                "/a|yes",
                "//e.example/a|yes",
                "#a|yes",
                "mailto:ida@e.example|yes",
                "tel:+441234|yes",
                "javascript:alert(1)|no",
                "JaVaScRiPt:alert(1)|no",
                " javascript:alert(1)|no",
                "java&#x0A;script:alert(1)|no",
                "java&Tab;script:alert(1)|no",
                "javascript&colon;alert(1)|no",
                "&#106;avascript:alert(1)|no",
                "vbscript:x|no",
                "data:text/html,x|no",
                "data:text/html;base64,eA==|no",
                "data:image/svg+xml;base64,eA==|no",
                "file:///etc/hostname|no",
                "unheard:x|no",
            })
    void followsOnlyAddressesThatRunNothing(String address, String followed) {
        String clean = safe.clean("<a href=\"" + address + "\">x</a>", null);

        assertThat(clean.contains("href")).isEqualTo(followed.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.example/a.png, yes",
        "data:image/png;base64,iVBORw0KGgo=, yes",
        "data:image/svg+xml;base64,eA==, no",
        "data:text/html;base64,eA==, no",
        "javascript:alert(1), no",
    })
    void showsPicturesOnly(String address, String shown) {
        String clean = safe.clean("<img src=\"" + address + "\">", null);

        assertThat(clean.contains("src")).isEqualTo(shown.equals("yes"));
    }

    /// Known tricks: whatever comes out, a browser finds nothing in it that runs.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<<script>script>alert(1)//<</script>",
                "<script/src=//e.example/x></script>",
                "<script\n\n>alert(1)</script\n>",
                "<img src=x onerror=alert(1)//",
                "<img/onerror=alert(1) src=x>",
                "<img \"\"\"><script>alert(1)</script>\">",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<svg><title><style><img src=x onerror=alert(1)></style></title></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<svg><animate onbegin=alert(1) attributeName=x></svg>",
                "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></svg>",
                "<svg><rect fill='url(javascript:alert(1))'/></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title='--><img src=1 onerror=alert(1)>'>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                "<title><a title='</title><img src=x onerror=alert(1)>'>",
                "<textarea><a title='</textarea><img src=x onerror=alert(1)>'>",
                "<xmp><a title='</xmp><img src=x onerror=alert(1)>'>",
                "<iframe><a title='</iframe><img src=x onerror=alert(1)>'>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<![CDATA[><img src=x onerror=alert(1)>]]>",
                "<?xml-stylesheet href='javascript:alert(1)'?>",
                "<a href='x' style='behavior:url(x)'>x</a>",
                "<p style='width:expression(alert(1))'>x</p>",
                "<table background='javascript:alert(1)'><tr><td>x</table>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video>",
                "<video src=x poster='javascript:alert(1)'></video>",
                "<body onload=alert(1)>x</body>",
                "<isindex action=javascript:alert(1) type=image>",
                "<embed src='data:image/svg+xml;base64,eA=='>",
                "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
                "<a href=\"\u0001javascript:alert(1)\">x</a>",
                "<div/onmouseover='alert(1)'>x",
                "<img src='x`onerror=alert(1)`'>",
                "<p title=\"&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">x</p>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<plaintext><script>alert(1)</script>",
                "<b/onclick=alert(1)/>x",
            })
    void leavesNothingThatRuns(String html) {
        String clean = safe.clean(html, "https://herald.example/");

        for (Element element : Jsoup.parseBodyFragment(clean).getAllElements()) {
            assertThat(element.normalName())
                    .as(clean)
                    .isNotIn(
                            "script",
                            "style",
                            "iframe",
                            "object",
                            "embed",
                            "math",
                            "form",
                            "base",
                            "meta",
                            "link",
                            "animate",
                            "foreignobject",
                            "noscript",
                            "xmp");
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(clean)
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                assertThat(attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT))
                        .as(clean)
                        .doesNotStartWith("javascript")
                        .doesNotStartWith("data:text")
                        .doesNotStartWith("data:image/svg");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Rain <b>all</b> day &amp; <a href=\"https://e.example/?a=1&amp;b=2\">night</a></p>",
                "<svg viewBox='0 0 9 9'><circle cx='1' cy='1' r='1' fill='#f00'/></svg>",
                "<table><tr><td>1<td>2</table>",
                "<ul><li>a<li>b</ul>",
                "<<script>script>x",
            })
    void cleaningTwiceChangesNothing(String html) {
        String once = safe.clean(html, null);

        assertThat(safe.clean(once, null)).isEqualTo(once);
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

    @Test
    void drawingsThatStandStillAreKept() {
        String drawing = "<svg width=\"9\"><circle cx=\"1\" r=\"2\"></circle></svg>";

        assertThat(safe.clean(drawing, null)).isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "</div>",
                "<a href=\"",
                "<a b='",
                "<a b=c ",
                "<!--",
                "<script>",
                "<",
                "&",
                "&amp",
                "<p><table><a>",
                "<b><i>",
                "<svg>",
                "<iframe ",
                "<title>",
                "/>"
            })
    void aFloodCostsTimeInProportion(String piece) {
        String flood = piece.repeat(200_000);

        String clean =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> safe.clean(flood, null));

        assertThat(clean).isNotNull();
    }
}
