package frontstreet.server.fetch;

import java.io.IOException;

/// We do not connect there; the message says why, as one sentence for people.
final class AddressRefused extends IOException {
    private static final long serialVersionUID = 1;

    AddressRefused(String sentence) {
        super(sentence);
    }
}
