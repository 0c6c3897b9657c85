package frontstreet.server.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// Whether a request that changes something comes from a page of ours; pure.
///
/// A browser says from where it asks: `Sec-Fetch-Site` (<https://www.w3.org/TR/fetch-metadata/>),
/// an older one `Origin` alone (<https://www.rfc-editor.org/rfc/rfc6454#section-7>). What says
/// neither is no page of ours.
final class SameOrigin {
    private SameOrigin() {}

    static boolean holds(Context context) {
        return holds(
                context.header("Sec-Fetch-Site"), context.header("Origin"), context.header("Host"));
    }

    static boolean holds(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return host != null
                && (("http://" + host).equals(origin) || ("https://" + host).equals(origin));
    }
}
