package frontstreet.article;

import frontstreet.url.BaseUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/// The HTML we dare to show: an allow-list. What is not named here is dropped, its text kept;
/// scripts and styles go with their text.
///
/// Kept are the elements in which news is written, addresses that a reader may follow, and what
/// tables, lists and languages need. No `style`, `class`, `id` or `name`: a fragment takes the look
/// of the page it is shown in and cannot reach into it. One instance serves any number of threads.
public final class SafeHtml {
    private static final String[] ELEMENTS =
            words(
                    """
                    a abbr acronym address article aside audio b bdi bdo big
                    blockquote br caption center cite code col colgroup dd del details
                    dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5
                    h6 header hgroup hr i img ins kbd li main mark menu nav ol p pre q
                    rp rt ruby s samp section small source span strike strong sub
                    summary sup table tbody td tfoot th thead time tr tt u ul var
                    video wbr
                    """);

    /// Shapes of SVG that stand still: nothing that runs, moves, or points elsewhere.
    private static final String[] DRAWN =
            words(
                    """
                    svg g path rect circle ellipse line polyline polygon text tspan
                    title desc defs linearGradient radialGradient stop
                    """);

    private static final String[] DRAWING =
            words(
                    """
                    viewbox viewBox version width height x y x1 y1 x2 y2 cx cy r rx ry
                    d points dx dy offset transform fill fill-rule fill-opacity
                    opacity stroke stroke-width stroke-linecap stroke-linejoin
                    stroke-dasharray stroke-opacity stop-color stop-opacity
                    text-anchor font-size font-weight
                    """);

    private static final Pattern SHAPE = Pattern.compile("[\\w\\s.,#%()+-]{0,20000}");

    /// Where a reader may be led: none of these runs anything in our page.
    private static final String[] SCHEMES =
            words(
                    """
                    http https mailto tel sms ftp ftps sip sips xmpp irc ircs matrix
                    geo news nntp gopher gemini magnet feed urn bitcoin webcal
                    """);

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster");

    /// Pictures written into the page itself; SVG is left out, for it can hold scripts.
    private static final Pattern INLINE_PICTURE =
            Pattern.compile(
                    "(?i)data:image/(?:png|gif|jpe?g|webp|avif|bmp);base64,[a-z0-9+/=\\s]*");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,3})?%?");
    private static final Pattern TOKEN = Pattern.compile("[\\w/.:+ -]{1,80}");
    private static final String[] PLAYED = {"audio", "video", "source"};
    private static final String[] SIZED = {"img", "video", "table", "td", "th", "col"};

    private final PolicyFactory policy = policy();

    /// Cleans a fragment of HTML.
    ///
    /// @param html a fragment of body markup, however broken
    /// @param baseUrl what its relative addresses are read against, or `null`: then they stay
    /// @return well-formed, harmless HTML; `""` where nothing is left
    public String clean(String html, @Nullable String baseUrl) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0 && html.indexOf('\0') < 0) {
            return html;
        }
        var clean = new StringBuilder(html.length() + 64);
        HtmlStreamEventReceiver out = HtmlStreamRenderer.create(clean, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(
                HtmlRepairs.repaired(html), policy.apply(new Absolute(out, BaseUrl.of(baseUrl))));
        return clean.toString().strip();
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+", -1);
    }

    private static PolicyFactory policy() {
        var policy =
                new HtmlPolicyBuilder()
                        .allowElements(ELEMENTS)
                        .allowElements(DRAWN)
                        .allowWithoutAttributes("a", "font", "img", "span")
                        .allowUrlProtocols(SCHEMES)
                        .allowUrlProtocols("data");
        addresses(policy);
        words(policy);
        policy.allowAttributes(DRAWING).matching(SHAPE).onElements(DRAWN);
        return policy.toFactory();
    }

    private static void addresses(HtmlPolicyBuilder policy) {
        policy.allowAttributes("href").matching(SafeHtml::isNoData).onElements("a");
        policy.allowAttributes("src").matching(SafeHtml::isPicture).onElements("img");
        policy.allowAttributes("src").matching(SafeHtml::isNoData).onElements(PLAYED);
        policy.allowAttributes("poster").matching(SafeHtml::isPicture).onElements("video");
        policy.allowAttributes("cite")
                .matching(SafeHtml::isNoData)
                .onElements("blockquote", "q", "del", "ins");
    }

    private static void words(HtmlPolicyBuilder policy) {
        policy.allowAttributes("alt").onElements("img");
        policy.allowAttributes("title").globally();
        policy.allowAttributes("lang", "dir").matching(TOKEN).globally();
        policy.allowAttributes("controls").onElements("audio", "video");
        policy.allowAttributes("type").matching(TOKEN).onElements("source", "ol", "ul", "li");
        policy.allowAttributes("datetime").matching(TOKEN).onElements("time", "del", "ins");
        policy.allowAttributes("width", "height").matching(NUMBER).onElements(SIZED);
        policy.allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("td", "th");
        policy.allowAttributes("span").matching(NUMBER).onElements("col", "colgroup");
        policy.allowAttributes("start").matching(NUMBER).onElements("ol");
        policy.allowAttributes("value").matching(NUMBER).onElements("li");
        policy.allowAttributes("reversed").onElements("ol");
        policy.allowAttributes("scope", "align").matching(TOKEN).onElements("td", "th", "tr");
    }

    private static boolean isPicture(String address) {
        return isNoData(address) || INLINE_PICTURE.matcher(address).matches();
    }

    private static boolean isNoData(String address) {
        return !address.strip().regionMatches(true, 0, "data:", 0, 5);
    }

    /// Makes the addresses that passed absolute, on their way out.
    private record Absolute(HtmlStreamEventReceiver out, BaseUrl base)
            implements HtmlStreamEventReceiver {
        @Override
        public void openDocument() {
            out.openDocument();
        }

        @Override
        public void closeDocument() {
            out.closeDocument();
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            var absolute = new ArrayList<String>(attributes);
            for (int i = 0; i + 1 < absolute.size(); i += 2) {
                if (ADDRESSES.contains(absolute.get(i))) {
                    absolute.set(i + 1, base.resolve(absolute.get(i + 1)));
                }
            }
            out.openTag(element, absolute);
        }

        @Override
        public void closeTag(String element) {
            out.closeTag(element);
        }

        @Override
        public void text(String text) {
            out.text(text);
        }
    }
}
