package frontstreet.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What formats ask of an element: text, HTML, an address, a time. Absent where the element is
/// missing or says nothing.
final class Values {
    private Values() {}

    /// Text that a reader sees; the element may hold HTML, escaped or not.
    static @Nullable String text(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String html =
                element.hasElements()
                        ? Markup.inner(element)
                        : unwrapped(element.text().strip(), "<![CDATA[", "]]>");
        return filled(VisibleText.of(html));
    }

    /// Text that is no HTML: identifiers, language tags, versions.
    static @Nullable String plain(@Nullable Element element) {
        return element == null ? null : filled(VisibleText.folded(element.text()));
    }

    /// HTML with absolute addresses; the element may hold it escaped or as it is.
    static @Nullable String html(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        if (element.hasElements()) {
            return filled(unwrapped(Markup.inner(element).strip(), "&lt;![CDATA[", "]]&gt;"));
        }
        String html = unwrapped(element.text().strip(), "<![CDATA[", "]]>").strip();
        return filled(HtmlLinks.absolute(html, element.base()));
    }

    /// An absolute address.
    static @Nullable String url(@Nullable Element element) {
        return element == null ? null : url(element, element.text());
    }

    /// The absolute address that an attribute holds.
    static @Nullable String url(@Nullable Element element, String attribute, String other) {
        if (element == null) {
            return null;
        }
        String found = element.filled(attribute);
        String address = found == null ? element.filled(other) : found;
        return address == null ? null : url(element, address);
    }

    /// An address of an element, absolute, `null` where it is blank.
    static @Nullable String url(Element element, @Nullable String address) {
        return address == null || address.isBlank() ? null : element.base().resolve(address);
    }

    static @Nullable Instant date(@Nullable Element element) {
        return element == null ? null : FeedDates.read(element.text()).orElse(null);
    }

    static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }

    /// Some writers escape the marks of a CDATA section together with its text.
    private static String unwrapped(String text, String start, String end) {
        if (!text.startsWith(start)) {
            return text;
        }
        int to = text.endsWith(end) ? text.length() - end.length() : text.length();
        return text.substring(start.length(), to);
    }
}
