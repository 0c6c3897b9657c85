package frontstreet.server.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An address of an outlet → a link to it that shows where it leads.
final class Origin {
    private Origin() {}

    /// @return `null` when there is none that a browser may follow
    static @Nullable Link of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String small = address.toLowerCase(Locale.ROOT);
        if (!small.startsWith("https://") && !small.startsWith("http://")) {
            return null;
        }
        String shown = address.substring(address.indexOf("//") + 2);
        return new Link(
                address, shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown);
    }
}
