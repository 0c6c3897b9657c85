package frontstreet.server.web;

import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// The answer to requests that Jetty refuses before any address of ours is looked up: broken ones,
/// and those that are too long. A page of ours, protected as all are.
///
/// Serves any number of threads.
final class Refusal implements Request.Handler {
    private final IntFunction<Body> page;

    /// @param page what is said for a status
    Refusal(IntFunction<Body> page) {
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Body body = page.apply(response.getStatus());
        Security.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.plain().length);
        response.write(true, ByteBuffer.wrap(body.plain()), callback);
        return true;
    }
}
