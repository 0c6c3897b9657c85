package frontstreet.server.fetch;

import static frontstreet.server.fetch.FailureReason.BROKEN;
import static frontstreet.server.fetch.FailureReason.CONNECTION;
import static frontstreet.server.fetch.FailureReason.TIMEOUT;
import static frontstreet.server.fetch.FailureReason.TLS;
import static frontstreet.server.fetch.FailureReason.TOO_BIG;
import static frontstreet.server.fetch.FailureReason.UNKNOWN_HOST;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/// What went wrong on the way → an ordinary outcome.
final class Failures {
    private static final int DETAIL_CHARS_MAX = 300;

    private Failures() {}

    static FetchResult of(IOException e) {
        return switch (e) {
            case AddressRefused refused -> new FetchResult.Refused(sentence(refused));
            case TooBig tooBig -> failed(TOO_BIG, sentence(tooBig));
            case UnknownHostException unknown ->
                    failed(UNKNOWN_HOST, "no such host: " + sentence(e));
            case InterruptedIOException late -> failed(TIMEOUT, "no whole answer in time");
            case SSLException tls -> failed(TLS, "no secure connection: " + sentence(tls));
            case SocketException broken -> failed(CONNECTION, "no connection: " + sentence(broken));
            default -> failed(BROKEN, "a broken answer: " + sentence(e));
        };
    }

    static FetchResult failed(FailureReason reason, String detail) {
        return new FetchResult.Failed(reason, null, detail);
    }

    // One line, and not as long as a server may wish: parts of it are the server's words.
    private static String sentence(IOException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= DETAIL_CHARS_MAX ? line : line.substring(0, DETAIL_CHARS_MAX) + "…";
    }
}
