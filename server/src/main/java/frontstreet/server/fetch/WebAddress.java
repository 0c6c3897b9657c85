package frontstreet.server.fetch;

import java.util.Optional;
import okhttp3.HttpUrl;

/// What can be told of an address before anybody is asked.
public final class WebAddress {
    private WebAddress() {}

    /// Why an address is never fetched, a sentence without its full stop; empty when it may be.
    /// Names that lead to a private address are refused when they are looked up.
    public static Optional<String> objection(String address, int charsMax) {
        if (address.length() > charsMax) {
            return Optional.of("it is longer than " + charsMax + " letters");
        }
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return Optional.of("it is not an address of the web, http or https");
        }
        if (url.host().equals("localhost") || url.host().endsWith(".localhost")) {
            return Optional.of(url.host() + " is not an address of the public internet");
        }
        return ReplayDoor.literal(url.host()).flatMap(AddressGuard::objection);
    }

    /// An address as it is asked for: host in lower case, no fragment, a slash for no path; the
    /// address itself when it is none of the web.
    public static String plain(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url == null ? address : url.newBuilder().fragment(null).build().toString();
    }

    /// Its scheme, host and port with a slash at the end; empty when it is none of the web.
    public static Optional<String> origin(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url == null
                ? Optional.empty()
                : Optional.of(
                        url.newBuilder()
                                .username("")
                                .password("")
                                .encodedPath("/")
                                .query(null)
                                .fragment(null)
                                .build()
                                .toString());
    }
}
