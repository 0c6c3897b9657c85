package frontstreet.server.web;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names that a paper answers to; pure.
///
/// A paper that listens on its own machine alone is reached by that machine's names and addresses,
/// and by those that its operator gave it. Any other name was made to lead here by somebody else:
/// so a page of another site, open in the same browser, would read the paper as its own (DNS
/// rebinding). A paper that listens to a network cannot know by which names it is called there, and
/// answers to all.
final class HostNames {
    private static final Pattern LOOPBACK =
            Pattern.compile(
                    "localhost|127(\\.[0-9]{1,3}){3}|::1|\\[::1]", Pattern.CASE_INSENSITIVE);

    // No name of the DNS ends in a part that is a number.
    private static final Pattern ADDRESS = Pattern.compile("([0-9]+\\.)*[0-9]+|\\[[^\\[\\]]*]");

    private final boolean answersToAll;
    private final Set<String> names = new HashSet<>();

    HostNames(SiteOptions options) {
        answersToAll = !LOOPBACK.matcher(options.host()).matches();
        options.hostNames().forEach(it -> names.add(plain(it)));
        String address = options.address();
        if (address != null) {
            names.add(plain(Objects.requireNonNullElse(URI.create(address).getHost(), "")));
        }
    }

    /// @param host the `Host` of a request, or `null` when it has none, as no browser's is
    boolean holds(@Nullable String host) {
        if (answersToAll || host == null) {
            return true;
        }
        String name = plain(host.replaceFirst(":[0-9]*$", ""));
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || ADDRESS.matcher(name).matches()
                || names.contains(name);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
