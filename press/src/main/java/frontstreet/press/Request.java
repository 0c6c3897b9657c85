package frontstreet.press;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was asked for.
///
/// @param method GET or HEAD; others are refused
/// @param host as in the `Host` header, in lower case, without the port
/// @param path with the query where there is one
/// @param noneMatch `If-None-Match`, or `null`
/// @param modifiedSince `If-Modified-Since`, or `null`
/// @param gzip whether the answer may be compressed
record Request(
        String method,
        String host,
        String path,
        @Nullable String noneMatch,
        @Nullable String modifiedSince,
        boolean gzip) {

    static Request of(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        String host = headers.getFirst("Host");
        String accepted = headers.getFirst("Accept-Encoding");
        return new Request(
                exchange.getRequestMethod(),
                host == null ? "" : bare(host),
                exchange.getRequestURI().toString(),
                headers.getFirst("If-None-Match"),
                headers.getFirst("If-Modified-Since"),
                accepted != null && accepted.contains("gzip"));
    }

    private static String bare(String host) {
        int colon = host.lastIndexOf(':');
        String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        return name.toLowerCase(Locale.ROOT);
    }

    boolean isConditional() {
        return noneMatch != null || modifiedSince != null;
    }
}
