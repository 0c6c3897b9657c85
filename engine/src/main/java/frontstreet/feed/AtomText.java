package frontstreet.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Atom's text and content constructs (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3 with its `mode`):
/// the element says what it holds, and is believed.
final class AtomText {
    private enum Kind {
        TEXT,
        HTML,
        XHTML
    }

    private AtomText() {}

    /// As HTML: plain text escaped, addresses absolute.
    static @Nullable String html(@Nullable Element element) {
        if (element == null || isElsewhere(element)) {
            return null;
        }
        String html =
                switch (kind(element)) {
                    case TEXT -> Markup.escaped(value(element));
                    case HTML ->
                            element.hasElements()
                                    ? Markup.innerHtml(element)
                                    : HtmlLinks.absolute(value(element), element.base());
                    case XHTML -> Markup.inner(element);
                };
        return Values.filled(html.strip());
    }

    /// As the text a reader sees.
    static @Nullable String text(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String text =
                switch (kind(element)) {
                    case TEXT -> VisibleText.folded(value(element));
                    case HTML ->
                            VisibleText.of(
                                    element.hasElements()
                                            ? Markup.innerHtml(element)
                                            : value(element));
                    case XHTML -> VisibleText.of(Markup.inner(element));
                };
        return Values.filled(text);
    }

    /// Content that stands at another address, or is a file in base64.
    private static boolean isElsewhere(Element element) {
        String type = type(element);
        boolean file =
                type.indexOf('/') > 0
                        && !type.startsWith("text/")
                        && !type.contains("html")
                        && !type.contains("xml");
        return element.filled("src") != null || (file && !isBase64(element));
    }

    private static Kind kind(Element element) {
        String type = type(element);
        boolean escaped = "escaped".equals(mode(element)) || isBase64(element);
        if (type.equals("html") || type.equals("text/html")) {
            return Kind.HTML;
        }
        if (escaped && type.contains("html")) {
            return Kind.HTML;
        }
        boolean markup = type.contains("xhtml") || type.endsWith("xml");
        return markup || element.hasElements() ? Kind.XHTML : Kind.TEXT;
    }

    private static String value(Element element) {
        String text = element.text();
        if (!isBase64(element)) {
            return text;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // it is no base64: shown as it stands
        }
    }

    private static boolean isBase64(Element element) {
        return "base64".equals(mode(element));
    }

    private static String mode(Element element) {
        String mode = element.filled("mode");
        return mode == null ? "" : mode.toLowerCase(Locale.ROOT);
    }

    private static String type(Element element) {
        String type = element.filled("type");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}
