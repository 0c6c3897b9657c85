package frontstreet.press;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the site answers to one request, before anything goes wrong with it.
///
/// @param status of HTTP
/// @param headers in the order they are sent
/// @param body the bytes
/// @param changed when the content last changed, or `null` for an answer without validators
@SuppressWarnings("ArrayRecordComponent") // sent once, compared by nobody
record Answer(int status, Map<String, String> headers, byte[] body, @Nullable Instant changed) {
    Answer {
        headers = new LinkedHashMap<>(headers);
    }

    static Answer html(int status, String page) {
        return of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), null);
    }

    static Answer of(int status, String type, byte[] body, @Nullable Instant changed) {
        return new Answer(status, Map.of("Content-Type", type), body, changed);
    }

    static Answer moved(int status, String to) {
        return new Answer(status, Map.of("Location", to), new byte[0], null);
    }

    static Answer refused(int status, String because) {
        return html(
                status,
                "<!DOCTYPE html>\n<html><head><title>"
                        + because
                        + "</title></head><body><h1>"
                        + because
                        + "</h1></body></html>\n");
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, changed);
    }
}
