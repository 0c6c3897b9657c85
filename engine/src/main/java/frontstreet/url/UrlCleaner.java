package frontstreet.url;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address as found → [CanonicalUrl].
///
/// What it does, and nothing that could lead elsewhere: resolves against the base, lowers scheme
/// and host, drops the default port, user, fragment and tracking parameters, folds `.` and `..`,
/// writes percent signs in capitals and unreserved characters plainly ([RFC 3986
/// §6.2.2](https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2)). Order and names of the other
/// parameters stay, and so does the slash at the end.
public final class UrlCleaner {
    private static final int ADDRESS_CHARS_MAX = 4096;
    private static final int PARAMETERS_MAX = 200;

    private UrlCleaner() {}

    /// The address cleaned; empty when it is not one of the web.
    ///
    /// @param address as found, absolute or relative
    /// @param base what a relative one is relative to, or `null` when not known
    public static Optional<CanonicalUrl> clean(String address, @Nullable String base) {
        if (address.length() > ADDRESS_CHARS_MAX) {
            return Optional.empty();
        }
        Optional<URI> found = uri(address);
        if (found.isPresent() && !found.get().isAbsolute() && base != null) {
            URI relative = found.get();
            found = uri(base).filter(URI::isAbsolute).map(it -> it.resolve(relative));
        }
        return found.flatMap(UrlCleaner::write);
    }

    /// An absolute address cleaned; empty when it is not one of the web.
    public static Optional<CanonicalUrl> clean(String address) {
        return clean(address, null);
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(escape(address.strip())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<CanonicalUrl> write(URI found) {
        String scheme = found.getScheme() == null ? "" : found.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        URI uri = found.normalize();
        String host = uri.getHost();
        if (!web || host == null) {
            return Optional.empty();
        }
        var text = new StringBuilder(scheme).append("://");
        text.append(host.toLowerCase(Locale.ROOT));
        boolean standard = uri.getPort() == (scheme.equals("http") ? 80 : 443);
        if (uri.getPort() >= 0 && !standard) {
            text.append(':').append(uri.getPort());
        }
        String path = uri.getRawPath();
        text.append(path == null || path.isEmpty() ? "/" : unescape(withoutDots(path)));
        String query = query(uri.getRawQuery());
        return Optional.of(
                new CanonicalUrl(query.isEmpty() ? text.toString() : text + "?" + query));
    }

    private static String withoutDots(String path) {
        String rest = path;
        while (rest.startsWith("/../")) {
            rest = rest.substring(3);
        }
        return rest;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&", PARAMETERS_MAX)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            String value = equals < 0 ? "" : parameter.substring(equals + 1);
            if (!parameter.isEmpty() && !TrackingParameters.isTracking(name, value)) {
                kept.add(unescape(parameter));
            }
        }
        return String.join("&", kept);
    }

    /// Writes what no address may hold as `%XX`: spaces, quotes, letters beyond ASCII.
    private static String escape(String address) {
        var text = new StringBuilder(address.length() + 16);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c > ' ' && c < 127 && "\"<>\\^`{|}".indexOf(c) < 0;
            if (plain) {
                text.append(c);
            } else {
                text.append(String.format("%%%02X", (int) c));
            }
        }
        return mendPercents(text.toString());
    }

    // a percent sign that escapes nothing ("100%-sure") is one itself
    private static String mendPercents(String address) {
        var text = new StringBuilder(address.length() + 16);
        for (int at = 0; at < address.length(); at++) {
            text.append(address.charAt(at));
            if (address.charAt(at) == '%' && escaped(address, at) < 0) {
                text.append("25");
            }
        }
        return text.toString();
    }

    private static String unescape(String part) {
        var text = new StringBuilder(part.length());
        for (int at = 0; at < part.length(); at++) {
            int value = part.charAt(at) == '%' ? escaped(part, at) : -1;
            if (value < 0) {
                text.append(part.charAt(at));
                continue;
            }
            boolean unreserved =
                    (value < 128 && Character.isLetterOrDigit(value)) || "-._~".indexOf(value) >= 0;
            text.append(unreserved ? String.valueOf((char) value) : String.format("%%%02X", value));
            at += 2;
        }
        return text.toString();
    }

    private static int escaped(String text, int at) {
        if (at + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
