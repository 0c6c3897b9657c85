package frontstreet.url;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// The registrable domain of an address ("bbc.co.uk"), by the public suffix list
/// (<https://publicsuffix.org>).
public final class SiteName {
    private SiteName() {}

    /// The registrable domain of an absolute address, or of a bare host name; empty when there is
    /// none (an IP address, a public suffix alone, no host).
    public static Optional<String> of(String addressOrHost) {
        String host = host(addressOrHost.strip());
        if (host.isEmpty() || host.indexOf(':') >= 0 || host.matches("[0-9.]+")) {
            return Optional.empty();
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, true);
        return Optional.ofNullable(domain);
    }

    private static String host(String address) {
        if (!address.contains("/")) {
            return address.toLowerCase(Locale.ROOT);
        }
        try {
            String host = new URI(address.replace(" ", "%20").replace("|", "%7C")).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
