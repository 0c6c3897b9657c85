package frontstreet.server.web;

import io.javalin.http.Context;
import java.util.Map;

/// What every answer says to the browser: show nothing of others, run nothing of others, tell
/// others nothing, keep it out of what others search.
final class Security {
    static final Map<String, String> HEADERS =
            Map.of(
                    "X-Robots-Tag",
                    "noindex",
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src"
                            + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=()");

    private Security() {}

    static void protect(Context context) {
        HEADERS.forEach(context::header);
    }
}
