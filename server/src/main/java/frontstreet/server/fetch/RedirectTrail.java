package frontstreet.server.fetch;

import java.util.HashSet;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Where a fetch has been: hop by hop, never in a circle. Owned by one fetch.
final class RedirectTrail {
    private final FetchOptions options;
    private final Set<HttpUrl> seen = new HashSet<>();
    private HttpUrl here;
    private boolean forGoodSoFar = true;
    private @Nullable String movedTo;

    RedirectTrail(HttpUrl start, FetchOptions options) {
        this.options = options;
        this.here = plain(start);
        seen.add(here);
    }

    /// Where it stands now: no user, no fragment.
    HttpUrl here() {
        return here;
    }

    /// Where the asked address has moved for good: as far as the chain began with permanent
    /// redirects; `null` when it has not.
    @Nullable String movedTo() {
        return movedTo;
    }

    /// Takes one hop.
    ///
    /// @param location the `Location` header as sent, or `null`
    /// @param forGood whether the redirect is a permanent one
    /// @return `null`, or why it cannot be taken, as a sentence
    @Nullable String follow(@Nullable String location, boolean forGood) {
        HttpUrl to = location == null ? null : here.resolve(location);
        if (to == null) {
            return "redirects to nowhere";
        }
        if (to.toString().length() > options.addressCharsMax()) {
            return "redirects to an address of more than " + options.addressCharsMax() + " letters";
        }
        here = plain(to);
        if (!seen.add(here)) {
            return "redirects in a circle";
        }
        if (seen.size() > options.redirectsMax() + 1) {
            return "redirects more than " + options.redirectsMax() + " times";
        }
        forGoodSoFar &= forGood;
        movedTo = forGoodSoFar ? here.toString() : movedTo;
        return null;
    }

    private static HttpUrl plain(HttpUrl url) {
        return url.newBuilder().username("").password("").fragment(null).build();
    }
}
