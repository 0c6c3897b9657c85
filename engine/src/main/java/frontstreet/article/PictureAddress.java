package frontstreet.article;

import frontstreet.url.BaseUrl;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An `img` → the address of its picture, absolute: the largest of its sources, or the one that a
/// script would load later.
final class PictureAddress {
    private static final List<String> SOURCES =
            List.of(
                    "data-src",
                    "data-original",
                    "data-lazy-src",
                    "data-hi-res-src",
                    "data-full-src",
                    "data-image",
                    "data-url",
                    "src");
    private static final List<String> SETS = List.of("data-srcset", "srcset", "data-lazy-srcset");
    private static final int SET_CHARS_MAX = 20_000;

    private PictureAddress() {}

    /// The address, or `null` when it has none that can be fetched.
    ///
    /// @param stated what the page states of itself, for an image whose address leads nowhere alone
    static @Nullable String of(Element image, StatedAddresses stated) {
        List<String> written = written(image);
        BaseUrl own = BaseUrl.of(image.baseUri());
        BaseUrl base = own.address() == null ? stated.base().under(image.baseUri()) : own;
        return written.stream()
                .flatMap(it -> Stream.ofNullable(absolute(base, it)))
                .findFirst()
                .or(() -> written.stream().flatMap(it -> stated.like(it).stream()).findFirst())
                .orElse(null);
    }

    /// Whether any address stands there, if only one that leads nowhere.
    static boolean isWritten(Element image) {
        return !written(image).isEmpty();
    }

    // all that stand there, the best first
    private static List<String> written(Element image) {
        return Stream.concat(
                        SOURCES.stream().map(image::attr),
                        SETS.stream().map(it -> largest(image.attr(it))))
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.startsWith("data:") && !it.startsWith("#"))
                .toList();
    }

    /// The largest picture of a `srcset`, or empty.
    static String largest(String set) {
        String best = "";
        double most = -1;
        if (set.length() > SET_CHARS_MAX) {
            return best;
        }
        for (String candidate : set.strip().split(",\\s+", -1)) {
            String[] parts = candidate.strip().split("\\s+", -1);
            double size = parts.length > 1 ? size(parts[1]) : 0;
            if (size > most && !parts[0].isEmpty()) {
                most = size;
                best = parts[0];
            }
        }
        return best;
    }

    /// Whether an address is that of a sign of the site and not of a picture.
    static boolean isSign(String address) {
        String path = address.toLowerCase(Locale.ROOT);
        return path.endsWith(".svg")
                || path.contains("/icon")
                || path.contains("logo")
                || path.contains("avatar")
                || path.contains("gravatar")
                || path.contains("pixel")
                || path.contains("placeholder")
                || path.contains("/wp-content/themes/") // a site's dress, none of its pictures
                || path.contains("spacer")
                || path.contains("1x1");
    }

    private static double size(String descriptor) {
        String digits = descriptor.replaceAll("[^0-9.]", "");
        boolean number = digits.length() <= 9 && digits.matches("[0-9]+(?:\\.[0-9]+)?");
        return number ? Double.parseDouble(digits) : 0;
    }

    private static @Nullable String absolute(BaseUrl base, String address) {
        String absolute = base.resolve(address);
        boolean fetched = absolute.startsWith("http://") || absolute.startsWith("https://");
        return fetched ? absolute : null;
    }
}
