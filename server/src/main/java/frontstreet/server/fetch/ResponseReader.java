package frontstreet.server.fetch;

import static frontstreet.server.fetch.FailureReason.NOT_FOUND;
import static frontstreet.server.fetch.FailureReason.ODD_STATUS;
import static frontstreet.server.fetch.FailureReason.OVERLOADED;
import static frontstreet.server.fetch.FailureReason.SERVER_ERROR;

import java.io.IOException;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// One HTTP answer → what it means for the fetch
/// (<https://www.rfc-editor.org/rfc/rfc9110#section-15>).
final class ResponseReader {
    private final FetchLimits limits;
    private final boolean cuts;
    private final Instant now;

    ResponseReader(FetchLimits limits, Purpose purpose, Instant now) {
        this.limits = limits;
        this.cuts = purpose == Purpose.ROBOTS; // RFC 9309 2.5: a limit on what is read, no refusal
        this.now = now;
    }

    /// Reads an answer to its end.
    ///
    /// @param trail where it came from
    Hop read(Response response, RedirectTrail trail) throws IOException {
        if (response.body().contentLength() < -1) {
            // OkHttp 5.5 would go on and throw IllegalArgumentException when the body is read.
            throw new IOException("a Content-Length below zero");
        }
        int status = response.code();
        return switch (status) {
            case 200, 203 -> new Hop.Ended(fetched(response, trail));
            case 301, 308 -> new Hop.Moved(response.header("Location"), true);
            case 302, 303, 307 -> new Hop.Moved(response.header("Location"), false);
            case 304 -> new Hop.Ended(notModified(response, trail));
            case 401, 402, 403, 451 ->
                    new Hop.Ended(new FetchResult.Refused("the server refuses us: HTTP " + status));
            case 404 -> failed(NOT_FOUND, response);
            case 410 -> new Hop.Ended(new FetchResult.Gone());
            case 429, 503 -> failed(OVERLOADED, response);
            default -> failed(status >= 500 ? SERVER_ERROR : ODD_STATUS, response);
        };
    }

    private FetchResult fetched(Response response, RedirectTrail trail) throws IOException {
        Headers headers = response.headers();
        byte[] bytes = bytes(response.body(), headers);
        return new FetchResult.Fetched(
                Body.of(bytes, headers.get("Content-Type")),
                Validators.of(headers.get("ETag"), headers.get("Last-Modified"), now),
                trail.here().toString(),
                trail.movedTo(),
                Freshness.of(headers, now));
    }

    private byte[] bytes(ResponseBody body, Headers headers) throws IOException {
        if (!cuts && body.contentLength() > limits.wireBytesMax()) {
            throw new TooBig("the body is bigger than " + limits.wireBytesMax() + " bytes");
        }
        byte[] wire = ContentCodings.limited(body.byteStream(), limits.wireBytesMax(), cuts);
        return new ContentCodings(limits.bodyBytesMax(), cuts)
                .undo(wire, headers.values("Content-Encoding"));
    }

    private FetchResult notModified(Response response, RedirectTrail trail) {
        Headers asked = response.request().headers();
        if (asked.get("If-None-Match") == null && asked.get("If-Modified-Since") == null) {
            return new FetchResult.Failed(
                    ODD_STATUS, null, "answers 304 though nothing was asked of what we have");
        }
        return new FetchResult.NotModified(trail.movedTo(), Freshness.of(response.headers(), now));
    }

    private Hop failed(FailureReason reason, Response response) {
        return new Hop.Ended(
                new FetchResult.Failed(
                        reason,
                        Freshness.retryAfter(response.headers(), now),
                        "the server answers HTTP " + response.code()));
    }
}
