package frontstreet.server.web;

import frontstreet.server.account.FullText;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the site is served.
///
/// @param host default `127.0.0.1`. The address to listen on
/// @param port default 8080; 0 to 65535. The port to listen on; 0 takes any free one
/// @param zone default the machine's. The zone in which the paper prints times
/// @param address the address by which browsers reach the site from elsewhere, like
///   `https://news.example.org`, or `null` when they reach it as it listens
/// @param fullText default signed-in. Who may read whole articles
/// @param hostNames default none. Other names that it answers to when it listens on this machine
///   alone
/// @param isFolderNamed default no. Whether commands have to name the data folder, because it is
///   not the one where they look for it
public record SiteOptions(
        String host,
        int port,
        ZoneId zone,
        @Nullable String address,
        FullText fullText,
        List<String> hostNames,
        boolean isFolderNamed) {

    private static final int PORT_MAX = 65_535;

    public SiteOptions {
        hostNames = List.copyOf(hostNames);
        if (port < 0 || port > PORT_MAX) {
            throw new IllegalArgumentException("a port is 0 to 65535: " + port);
        }
        if (address != null && !address.matches("https?://[^\\s/?#@]{1,200}")) {
            throw new IllegalArgumentException(
                    "the site's address is like https://news.example.org: " + address);
        }
    }

    /// One that answers to no other names.
    public SiteOptions(
            String host, int port, ZoneId zone, @Nullable String address, FullText fullText) {
        this(host, port, zone, address, fullText, List.of(), false);
    }

    /// The same that answers to these names too.
    public SiteOptions named(List<String> names) {
        return new SiteOptions(host, port, zone, address, fullText, names, isFolderNamed);
    }

    /// The same of a paper in a folder that commands have to name.
    public SiteOptions withFolderNamed(boolean isNamed) {
        return new SiteOptions(host, port, zone, address, fullText, hostNames, isNamed);
    }

    /// The same on another port.
    public SiteOptions onPort(int port) {
        return new SiteOptions(host, port, zone, address, fullText, hostNames, isFolderNamed);
    }

    /// The same with whole articles for everybody.
    public SiteOptions forEveryone() {
        return new SiteOptions(
                host, port, zone, address, FullText.EVERYONE, hostNames, isFolderNamed);
    }

    /// Whether browsers reach the site over TLS.
    boolean isSecure() {
        return address != null && address.startsWith("https:");
    }

    /// Where the site is, for people.
    ///
    /// @param port that it listens on
    public String base(int port) {
        if (address != null) {
            return address;
        }
        String name =
                switch (host) {
                    case "0.0.0.0" -> "127.0.0.1"; // all of this machine's are no place to go to
                    case "::" -> "[::1]";
                    default -> host.contains(":") ? "[" + host + "]" : host;
                };
        return "http://" + name + ":" + port;
    }
}
