package frontstreet.section;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An address taken apart: the host, and what on the way to the article may name a section, from
/// the general to the special.
///
/// @param host in lower case, or `""` when there is none
/// @param labels the names before the site's own ("sport" in sport.paper.example), then the
///   folders; the last part of the path is the article's own and stays out
record AddressParts(String host, List<String> labels) {
    private static final int CHARS_MAX = 2000;
    private static final int LABELS_MAX = 12;
    private static final AddressParts NONE = new AddressParts("", List.of());

    static AddressParts of(@Nullable String url) {
        if (url == null || url.length() > CHARS_MAX) {
            return NONE;
        }
        try {
            URI address = new URI(url.replace(" ", "%20").replace("|", "%7C"));
            if (address.getHost() == null || address.getPath() == null) {
                return NONE;
            }
            String host = address.getHost().toLowerCase(Locale.ROOT);
            var labels = new ArrayList<String>();
            addSubdomains(host, labels);
            addFolders(address.getPath(), labels);
            return new AddressParts(host, labels.subList(0, Math.min(labels.size(), LABELS_MAX)));
        } catch (URISyntaxException e) {
            return NONE; // not every address that is published is one
        }
    }

    private static void addSubdomains(String host, List<String> labels) {
        String[] names = host.split("\\.", -1);
        for (int i = 0; i < names.length - 2; i++) {
            if (names[i].length() > 2) { // "uk", "en": an edition, not a section
                labels.add(names[i]);
            }
        }
    }

    private static void addFolders(String path, List<String> labels) {
        String[] folders = path.split("/", -1);
        for (int i = 0; i < folders.length - 1; i++) {
            if (!folders[i].isEmpty()) {
                labels.add(folders[i]);
            }
        }
    }
}
